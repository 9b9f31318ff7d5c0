"""English words by what they mean to the linter, without accents and hyphens. Data for `mla.law.lexicon`."""

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    # how much of something
    "all": """
        all any each every entire entirety whole full fully complete completely comprehensive total totality
        exhaustive maximum available
        """,
    # everything, without a noun
    "everything": """
        in_its_entirety in_their_entirety without_distinction as_a_whole full_copy complete_copy entire_copy
        full_dump complete_dump full_extract complete_extract full_download everything anything whatever
        whatsoever whichever without_limitation without_exception without_restriction of_any_kind
        of_whatever_kind of_whatever_nature of_any_nature any_and_all as_much_as the_lot all_there_is
        whole_of_what totality_of_what entirety_of_what whole_of_that in_full in_whole without_omission
        without_exclusion all_that_goes all_that_belongs from_a_to_z in_all_its
        top_to_bottom lock_stock_and_barrel wholesale each_and_every_item each_and_every_file each_and_every_folder
        each_and_every_message without_selection without_any_selection without_sorting without_filter
        without_filtering without_any_filter unfiltered unsorted undivided in_bulk mirror_copy mirror_image
        mirror_of full_mirror bit_for_bit full_image forensic_image one_to_one_copy one_for_one_copy take_it_all
        it_all all_of_it with_all_its with_its_complete with_its_entire all_its_contents all_its_content all_contents
        all_content every_scrap every_bit every_last to_the_last as_it_stands in_one_piece all_folders
        every_folder every_file all_files every_single every_category every_kind all_kinds no_matter_what
        regardless_of_kind irrespective_of_content be_it_what from_first_to_last in_total in_totality
        all_that_is all_you_have all_that_it all_that_he all_that_the all_it_has all_they_have all_possible
        """,
    # words of quantity that measure nothing here
    "idle": """
        at_any_time any_time at_any_moment any_moment any_longer in_any_case all_day all_night all_the_time
        at_all above_all after_all all_over every_day every_week every_month every_night each_day each_time
        every_time each_month all_three all_four all_five all_six all_seven all_eight all_nine all_ten
        """,
    # data in general
    "broad": """
        data information record records content contents material materials evidence dataset datasets
        """,
    # a whole that holds data
    "store": """
        account mailbox inbox profile history archive file dossier traffic correspondence communications
        server
        device logs activity activities subscription
        """,
    # what was exchanged, in general
    "talk": """
        communications correspondence traffic messages conversations chats activity activities mails emails
        calls
        """,
    # what narrows it down
    "narrow": """
        that which from to with between sent received during about concerning regarding on in dated made
        exchanged containing who he she they leading showing
        """,
    # what is asked to be done with it
    "take": """
        preserve take_it take_all take_everything keep secure freeze save retain store obtain provide supply furnish hand handed give disclose
        produce transmit send deliver forward release extract copy seize collect gather get receive covers
        cover
        include includes including preserved secured frozen obtained provided disclosed produced sought
        requested
        """,
    # to have it
    "held": """
        have has had held hold holds held_by kept stored possess* in_possession in_its_possession retained
        holding_on
        """,
    # who speaks for us
    "ours": "please kindly we our us",
    # a wish, a request, a need
    "wish": """
        please kindly ask asks asked request requests requested require requires want wish like need seek
        should
        shall must desired desirable invited invite begs prays hope hopes expect appreciated obliged necessary grateful appreciate would_like suggest propose
        """,
    # what becomes of data in other hands: erased, stolen, expired
    "lose": """
        selfdestr* delet* eras* wip* lose loses rid lost losing destroy* overwr* purg* remov* encrypt* copied
        stole
        stolen steal* publish* emptied empty empties vanish* disappear* expir* gone discard* dropp* drops
        recycl* rotat* clear* tamper* leak* read exfiltrat* sold anonymis* anonymiz* scrub* shred* dump*
        """,
    # not to be part of it
    "leave_out": """
        excluded exclude omitted omit omitting spared exempted left_out leave_out filtered sorted held_back withheld left_behind_there left_aside left_behind
        """,
    # not yet
    "future": "future coming upcoming forthcoming impending prospective subsequent tomorrow_s",
    # after what there is now
    "afterwards": "later subsequent following",
    # in the hands of those who watch
    "under_watch": """
        be_monitored be_intercepted be_watched be_tapped under_surveillance under_observation on_watch
        under_monitoring
        """,
    # not to stop
    "go_on": "keep continue continuing go_on carry_on",
    # to happen, told of now
    "happens": "writes sends receives makes posts uploads says does",
    # data that does not exist yet
    "to_come": """
        as_it_is_generated as_they_are_generated as_it_is_made as_they_are_made as_it_comes as_it_happens
        after_this_request after_today after_the_date after_receipt after_our_request from_the_date_of_this
        after_the_present from_the_day_of_this from_the_receipt_of_this to_come yet_to_come still_to_come
        not_yet_made yet_to_be as_they_arrive as_they_come as_they_occur as_they_happen as_it_arrives
        in_real_time realtime from_now_on from_here_on henceforth hereafter from_today_on from_today_onwards
        from_today_onward going_forward in_future in_the_future until_further_notice as_and_when live_traffic
        live_data live_monitoring live_interception live_feed the_moment_it_arrives the_moment_they_arrive
        on_arrival
        as_soon_as_it_arrives as_soon_as_they_arrive between_today_and between_now_and
        """,
    # times that ask for more only beside a verb of watching
    "from_time": """
        until_he_is until_she_is until_they_are until_the_suspect until_such_time until_further each_time_he
        each_time_she each_time_they each_time_the every_time_he every_time_she every_time_they every_time_the
        whenever the_moment_he the_moment_she the_moment_the as_soon_as_he as_soon_as_she as_soon_as_the
        on_an_ongoing_basis on_a_rolling_basis continuously day_by_day on_a_daily_basis in_the_weeks_ahead
        in_the_days_ahead over_the_next for_the_next during_the_next in_the_coming over_the_coming
        for_the_coming in_the_next in_the_weeks_to until_his_arrest until_her_arrest until_the_arrest
        until_their_arrest until_the_trial until_we_tell for_as_long_as
        """,
    # more of the same
    "more": "further any_new each_new every_new additional",
    # to record what happens
    "watch": """
        tell advise let_us_know keep_an_eye log logs note noting flag report record recording logging capture
        capturing monitor
        monitoring intercept intercepting watch watching listen listening trace tracing collect collecting
        observe observing surveillance surveil wiretap wiretapping tap track tracking notify alert inform
        recorded monitored intercepted captured logged collected
        """,
    # what happens on an account or a line
    "comm": """
        withdrawal withdrawals deposit deposits order orders sale sales purchase purchases publication
        publications download downloads sms message messages login logins logon logons log logs connection
        connections call calls communication communications traffic session sessions visit visits mail mails
        email emails transfer transfers transaction transactions payment payments post posts upload uploads
        activity activities access accesses data movement movements contact contacts event events entries
        entry
        chat chats conversation conversations recording
        """,
    # will
    "will": "will shall may might would",
    # who will do it
    "relative": """
        that which who he she they suspect suspects user holder perpetrator perpetrators sender group gang
        account
        """,
    # to happen, of a communication
    "occur": """
        make made send sent receive received write written place placed arrive come occur happen take exchange
        exchanged generate generated create created follow conduct
        """,
    # the question who it is
    "ask_who": """
        a_name the_name whom nobody_to_charge identify identifying identified identification identity
        identities
        unmask unmasking who_is who_was who_uses who_used who_opened who_holds who_held who_runs who_operates
        who_owns who_sent who_wrote real_person person_behind name_of his_name her_name real_name true_name
        be_named holder_of owner_of user_of subscriber_of author_of holder_is owner_is belongs_to
        natural_person
        culprit perpetrator_is person_is_behind who_he who_she who_they unknown_user attribute attribution
        """,
    # what says that a name is no question
    "known": "already alone known not no not_asked",
    # what was said, written or stored
    "said": """
        message messages content contents chat chats conversation conversations correspondence photo photos
        photograph* picture* image images video videos film films file files document* attachment* letter
        letters disk disks code draft drafts email emails mail mails post posts posting text texts recording*
        note notes folder* storage repository mailbox inbox backup* snapshot memory database spreadsheet*
        ledger* plan plans instruction* negotiat* exchange exchanges talk program script drive album voice
        clips
        clip source sources powers contract contracts invoice invoices manuscript transcript tool wording
        words
        """,
    # to prove, to hold, to be the thing itself
    "show": """
        show shows showing shown prove proves proof proving contain contains containing hold holds reveal*
        carr*
        record records recorded describ* order orders ordered demonstrat* establish* settle* threaten* tell
        tells explain* agree* confirm* mention* evidence evidences discuss* set sets arrang* disprov* refut*
        decide* document* announce* confess* admit* offer* demand* incriminat* exonerat* corroborat* list
        lists
        state states store stores depict* embody constitut* object planned lie lies stand stands survive* lay
        bear bears set_out sets_out lay_out lays_out spell* detail*
        """,
    # already in the hands of the asking authority
    "in_hand": """
        handed_over handed_us has_given_us have_given_us gave_us given_us already_on_file in_our_file
        on_our_file already_hold already_have already_held in_our_possession in_hand has_shown_us provided_us
        are_on_file is_on_file has_produced screenshots printouts printed_out forwarded_us supplied_us
        already_in_our on_file
        """,
    # who holds data for others
    "provider": """
        vpn proxy messenger app exchange provider providers host hosts hoster operator operators carrier
        registrar isp telecom platform custodian reseller
        """,
    # a company, of whatever kind
    "firm": "company companies firm enterprise corporation",
    # a part of a company, a machine of it
    "corporate": """
        subsidiary affiliate parent sister entity branch servers server datacentre datacenter data_centre
        data_center provider host operator hoster cloud
        """,
    # data and machines, as something that lies somewhere
    "data": """
        data records logs server servers machine machines system systems backup backups disks mailbox
        mailboxes
        storage hardware infrastructure copies content datacentre datacenter data_centre data_center facility
        provider_s
        """,
    # to lie somewhere
    "lies": """
        stored store stores sleep sleeps rest rests shipped mirrored replicated hosted hosts located lies lie sits sit situated kept keeps keep held holds housed
        houses stands stand moved moves migrated migrates transferred relocated resides reside runs run
        operated
        operates based seated placed racked maintained maintains managed processed processes archived
        domiciled
        established incorporated headquarters headquartered seat registered_office answers centre center
        datacentre data_centre data_center datacenter remains cloud region exclusively located_in physically
        subsidiary affiliate entity servers facility
        """,
    # to have been moved there
    "moved": """
        moved moves migrated migrates transferred relocated move migrating transferring relocating switched
        """,
}
