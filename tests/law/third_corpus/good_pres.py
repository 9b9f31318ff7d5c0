"""Good requests for preservation, in English."""

from dataclasses import replace

from tests.law.third_corpus.shape import PRES, Good, at, ip, known, on, prose

GOOD_PRES = (
    Good(
        "danger_to_life_in_two_sentences",
        replace(
            PRES,
            offences=on("BCX"),
            national_provision="Section 241 of the Criminal Code (threat to kill)",
            max_penalty="five years of imprisonment",
            facts=prose("""
                On 23 November 2026 at 07:41 UTC the user "lastbell26" wrote on the board Corridor that he would shoot
                at the school in Lindau Street "before first break tomorrow", with a picture of a loaded pistol on the
                stairs of that school. Neither the pupils nor the teachers we asked know who he is."""),
            categories=on("SUB", "TRA"),
            items=on("name", "phone_recovery", "login_ip_history"),
            identifiers=(known("account", "lastbell26", "user of the board Corridor"),),
            link="lastbell26 is the account under which the threat and the picture were published at 07:41 UTC.",
            custodian_name="Corridor Example Inc.",
            custodian_location="Toronto, Canada",
            requested_state="CA",
            data_location="CA",
            provider_state="CA",
            necessity_reasons=on("ephemeral_service"),
            necessity="Corridor erases posts and their log-in addresses 24 hours after they were written.",
            period_from=at("2026-11-22 07:00"),
            period_to=at("2026-11-23 09:00"),
            period_reason="The day before the post, when the picture was taken, until now.",
            urgency="danger_to_life",
            urgency_reasons=on("public_security", "volatile_data"),
            urgency_text="He announces to shoot at pupils tomorrow morning before the first break.",
        ),
    ),
    Good(
        "ten_minutes_of_a_shared_line",
        replace(
            PRES,
            offences=on("BC02", "BC08"),
            national_provision="Penal Code s. 147 and s. 148a",
            max_penalty="3 years imprisonment",
            facts=prose("""
                SIM swap. 11.11.2026 10:02 UTC duplicate card activated for +1-202-555-0104. 10:06:33 UTC log-in to
                the victim's e-banking from 192.0.2.61, source port 40911. 10:08 UTC transfer of 9 800 euros.
                Victim was in surgery at that time. Address is shared by many customers of the operator."""),
            categories=on("SUB"),
            items=on("name", "source_port_mapping_cgnat"),
            identifiers=(ip("192.0.2.61", "11 November 2026, 10:06:33 UTC, source port 40911"),),
            link=(
                "192.0.2.61 port 40911 is the origin of the e-banking log-in at 10:06:33 UTC, two minutes"
                " before the loss."
            ),
            custodian_name="Adria Mobil Example d.o.o.",
            custodian_location="Zagreb, Croatia",
            requested_state="HR",
            data_location="HR",
            provider_state="HR",
            necessity_reasons=on("short_retention"),
            necessity="The operator overwrites its tables of ports after 14 days: 25 November.",
            period_from=at("2026-11-11 10:00"),
            period_to=at("2026-11-11 10:10"),
            period_reason="From the activation of the card to just after the transfer.",
        ),
    ),
    Good(
        "custodian_unknown_and_why",
        replace(
            PRES,
            offences=on("BC04", "BC05"),
            national_provision="Sections 303a and 303b Criminal Code",
            max_penalty="ten years of imprisonment",
            facts=prose("""
                The town hall of a community of 8 000 was blackmailed on 15 November 2026 after its files were
                encrypted between 01:00 and 04:20 UTC. Before that, 60 gigabytes flowed to 203.0.113.77, port 22.
                The public register gives that range to a company in Sofia which leases it on; it told our contact
                point by telephone on 18 November that the lessee is a host in the same city whose name it may say
                only to its own authorities. We therefore do not know who runs the machine and ask
                that you find him."""),
            categories=on("SUB", "CON"),
            items=on("name", "billing_payment", "vm_disk_image"),
            identifiers=(ip("203.0.113.77", "15 November 2026, 01:00 to 04:20 UTC, port 22"),),
            link=(
                "203.0.113.77 is the machine that received the 60 gigabytes stolen from the town hall before"
                " the blackmail."
            ),
            custodian_name="",
            custodian_location="Sofia, Bulgaria",
            custodian_unknown=True,
            requested_state="BG",
            data_location="BG",
            necessity_reasons=on("easily_deleted", "suspect_aware"),
            necessity="The blackmailers threaten to publish on 1 December and usually clear the machine afterwards.",
            period_from=at("2026-11-14"),
            period_to=at("2026-11-23 09:00"),
            period_reason="From the day before the encryption until now, as the stolen files still lie there.",
        ),
    ),
    Good(
        "sextortion_in_bullets",
        replace(
            PRES,
            offences=on("BC09"),
            national_provision="Section 184b and section 253 of the Criminal Code",
            max_penalty="ten years' imprisonment",
            facts=prose("""
                - Victim: boy, 15. First contact 24 October 2026 in a football game, then private chat.
                - 26 October: he sends two nude pictures to "emmi.goal".
                - 27 October to 3 November: "emmi.goal" demands vouchers, four of them sent, 200 euros.
                - 4 November: pictures arrive at two classmates because a fifth voucher was refused.
                - Two similar complaints from other towns name the same account."""),
            categories=on("SUB", "TRA"),
            items=on("name", "email_recovery", "phone_recovery", "login_ip_history"),
            identifiers=(known("account", "emmi.goal", "service Huddle, profile number 5550190"),),
            link=(
                "emmi.goal obtained the pictures of the boy, demanded the vouchers and sent the pictures to"
                " classmates."
            ),
            custodian_name="Huddle Example Ltd",
            custodian_location="Dublin, Ireland",
            requested_state="IE",
            data_location="IE",
            provider_state="IE",
            necessity_reasons=on("account_closing"),
            necessity=(
                "Huddle suspended the profile after a report on 5 November and deletes suspended profiles in 30"
                " days."
            ),
            period_from=at("2026-10-24"),
            period_to=at("2026-11-05"),
            period_reason="From the first contact to the suspension.",
        ),
    ),
)
