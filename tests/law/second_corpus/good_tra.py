"""Good requests for stored traffic data."""

from dataclasses import replace

from tests.law.second_corpus.draft import Good, account, at, domain, email, ip, phone, prose, some, tra

FLOOD = replace(
    tra("NL", "nl en", "en"),
    offences=some("BC05"),
    national_provision="Criminal Code, s. 303b(1) and (4)",
    max_penalty="ten years' imprisonment",
    facts=prose(
        """On 14 March 2026 between 21:00 and 23:35 (UTC+1) the emergency call centre of the region could not be
        reached, because its exchange was flooded with about four million requests a minute. The requests were
        reflected by name servers, but the list of these servers was fetched from 203.0.113.45 at 20:58, as one
        of the abused operators could show. The server belongs to a hosting customer in Almere. A man of 71 died
        while his wife was trying to call."""
    ),
    items=some("access_logs netflow origin time"),
    identifiers=(ip("203.0.113.45", "seen 14 March 2026, 20:58:13 UTC+1, port 443"),),
    link=prose(
        """The attack was steered from this server; its logs of that evening show who gave the order and from
        where."""
    ),
    custodian_name="Flevo Hosting B.V.",
    custodian_location="Almere, Netherlands",
    necessity=prose(
        """The abused name servers keep nothing, so the logs of this server are the only way back to the
        author."""
    ),
    period_from=at("2026-03-14T20:00+01:00"),
    period_to=at("2026-03-15T00:00+01:00"),
    domestic_legal_basis="Code of Criminal Procedure, s. 100g; order of the district court of 2 April 2026",
    court_order_attached=True,
)

SIM_FR = replace(
    tra("BE", "fr nl de", "fr"),
    offences=some("BC02 BC08"),
    national_provision="Code pénal, art. 313-1 et 323-1",
    max_penalty="cinq ans d’emprisonnement",
    facts=prose(
        """Le 8 octobre 2026 à 10 h 12 (UTC+2), une boutique a remis à un inconnu, sur présentation d’un faux
        permis, un double de la carte SIM de la plaignante. Dans l’heure, les codes de sa banque ont été reçus
        sur ce double et 24 900 euros virés à l’étranger. Avant de se présenter, l’inconnu avait appelé la
        boutique depuis le +1-202-555-0161, numéro d’un opérateur belge de téléphonie par Internet, le 7 octobre
        à 16 h 40 et le 8 octobre à 9 h 55. Le vendeur a noté ce numéro."""
    ),
    items=some("call_detail_records origin destination time duration"),
    identifiers=(phone("+1-202-555-0161", "a appelé la boutique les 7 et 8 octobre 2026"),),
    link="Les appels de ce numéro ont préparé la remise de la carte ; ses relevés montreront les complices.",
    custodian_name="Meuse Voix S.A.",
    custodian_location="Namur, Belgique",
    necessity="Les images de la boutique sont effacées ; les relevés d’appels sont la seule piste.",
    period_from=at("2026-10-06T00:00+02:00"),
    period_to=at("2026-10-09T00:00+02:00"),
    period_reason="La veille du premier appel jusqu’au lendemain du virement.",
    domestic_legal_basis="Code de procédure pénale, art. 60-1-2",
    legal_basis="treaty",
    treaty_name="Convention européenne d’entraide judiciaire en matière pénale (STE 30)",
    pair_has_treaty=True,
)

TAKEOVER = replace(
    tra("US", "en", "en"),
    offences=some("BC02 BC07"),
    national_provision="Criminal Code, arts. 360 and 325",
    max_penalty="five years' imprisonment",
    facts=prose(
        """On 1 September 2026 a journalist lost access to her account "ana.reporter". Until 12 October the
        intruder wrote to her sources in her name and altered two drafts so that they named a person as an
        informer. She regained the account on 12 October with a recovery code. The service showed her log-ins
        from places where she had never been, without addresses. Two of her sources have since been
        dismissed."""
    ),
    items=some("login_ip_history session_logs"),
    identifiers=(account("ana.reporter", "the account that was taken over"),),
    link="The log-ins to this account between the two dates are the acts of illegal access themselves.",
    custodian_name="Heron Social Inc.",
    custodian_location="Seattle, Washington, United States",
    necessity=prose(
        """Only the service holds the addresses of these log-ins; the journalist was shown towns, not
        addresses."""
    ),
    period_from=at("2026-09-01T00:00+03:00"),
    period_to=at("2026-10-13T00:00+03:00"),
    period_reason="The six weeks in which the intruder held the account.",
    domestic_legal_basis="Code of Criminal Procedure, art. 152; warrant of the tribunal of 2 November 2026",
    court_order_attached=True,
    legal_basis="treaty",
    treaty_name="Treaty on Mutual Legal Assistance in Criminal Matters, signed at Washington on 26 May 1999",
    pair_has_treaty=True,
)

PRESIDENT_FR = replace(
    tra("CA", "en fr", "fr"),
    offences=some("BC07 BC08"),
    national_provision="Code pénal, art. 313-1 et 441-1",
    max_penalty="sept ans d’emprisonnement (bande organisée)",
    facts=prose(
        """Le 20 novembre 2026, la comptable d’une société de transport a viré 940 000 euros sur l’ordre d’une
        personne se faisant passer pour le directeur. L’ordre est arrivé à 11 h 02 (UTC+1) de
        direction@example.com et portait une signature électronique fabriquée. Un second ordre de 1,2 million
        est annoncé pour cette semaine ; la comptable, prévenue, continue de répondre sous le contrôle des
        enquêteurs. Une partie des fonds a été bloquée à Montréal."""
    ),
    items=some("message_headers login_ip_history origin"),
    identifiers=(email("direction@example.com", "a envoyé le faux ordre du 20 novembre 2026"),),
    link="Le faux ordre est parti de cette boîte ; les connexions désigneront celui qui s’apprête à recommencer.",
    custodian_name="Boréal Messagerie inc.",
    custodian_location="Montréal, Canada",
    necessity="La boîte n’a pas d’autre lien avec l’auteur que les adresses d’où elle est relevée.",
    period_from=at("2026-11-16T00:00+01:00"),
    period_to=at("2026-11-22T00:00+01:00"),
    period_reason="De la création de la boîte à la dernière réponse de l’auteur.",
    urgency="urgent",
    urgency_reasons=some("ongoing_offence volatile_data"),
    urgency_text="Un second virement de 1,2 million d’euros est attendu le 25 novembre ; l’auteur change de boîte.",
    expedited_ground="31(3)(a)",
    expedited_reason="L’opérateur ne conserve les en-têtes que dix jours : ceux du 20 novembre tombent le 30.",
    domestic_legal_basis="Code de procédure pénale, art. 60-1-2",
)

LONG = replace(
    tra("IT", "it en", "it"),
    offences=some("BC03"),
    national_provision="Penal Code, s. 202a and s. 202b",
    max_penalty="three years' imprisonment",
    facts=prose(
        """From 10 July 2025 to 2 September 2026 every message of the board of a pharmaceutical company was
        forwarded in secret to rassegna@example.org. A rule in the company's mail server, set by an
        administrator who left in July 2025, copied each message while it was being delivered. The rule was
        found on 2 September 2026 and removed the same day. A competitor filed two patents that repeat passages
        of the copied messages, the first in October 2025 and the second in June 2026."""
    ),
    items=some("login_ip_history access_logs"),
    identifiers=(email("rassegna@example.org", "received the copies"),),
    link=prose(
        """The mailbox rassegna@example.org received every intercepted message. Who read it, and from which
        network, before each of the two patents shows whether the former administrator acted for the
        competitor."""
    ),
    custodian_name="Posta Ligure S.p.A.",
    custodian_location="Genova, Italy",
    necessity=prose(
        """The former administrator is silent and his computers were replaced; no other record of the reader
        exists."""
    ),
    period_from=at("2025-07-10T00:00+02:00"),
    period_to=at("2026-09-03T00:00+02:00"),
    period_reason=prose(
        """The interception itself lasted these fourteen months without a break; the log-ins before both
        patents, at the beginning and at the end, have to be compared."""
    ),
    domestic_legal_basis="Code of Criminal Procedure, s. 100g(1)",
    legal_basis="treaty",
    treaty_name="European Convention on Mutual Assistance in Criminal Matters (ETS 30)",
    pair_has_treaty=True,
)

FLEET = replace(
    tra("ES", "es", "es"),
    offences=some("BC02 BC04"),
    national_provision="Criminal Code, art. 269 and art. 269a",
    max_penalty="four years' imprisonment",
    facts=prose(
        """On 2 July 2026 a stranger entered the dispatch system of a haulage firm three times and altered the
        destination of two lorries, whose load of telephones was then stolen at an empty yard. The sessions came
        from 192.0.2.18 (port 50211, 05:31 UTC), 192.0.2.77 (port 50984, 06:02 UTC) and 198.51.100.201 (port
        41007, 06:40 UTC), all addresses of one access provider. On your side the records have been kept since
        20 August under the preservation named below."""
    ),
    items=some("session_logs origin time"),
    identifiers=(
        ip("192.0.2.18", "first session, 2 July 2026, 05:31:02 UTC, port 50211"),
        ip("192.0.2.77", "second session, 2 July 2026, 06:02:44 UTC, port 50984"),
        ip("198.51.100.201", "third session, 2 July 2026, 06:40:19 UTC, port 41007"),
    ),
    link="In each of the three sessions a destination was altered; together they show how the author moved.",
    custodian_name="Levante Fibra S.L.",
    custodian_location="Valencia, Spain",
    necessity="The yard had no cameras, and the drivers only saw the altered orders.",
    period_from=at("2026-07-02T05:00+00:00"),
    period_to=at("2026-07-02T07:00+00:00"),
    previous_preservation="Our request SI-2026-000031-40 of 19 August 2026, your reference UCIF/24-7/882",
    domestic_legal_basis="Criminal Procedure Act, art. 149b; order of the court of 12 November 2026",
    court_order_attached=True,
    legal_basis="treaty",
    treaty_name="European Convention on Mutual Assistance in Criminal Matters (ETS 30)",
    pair_has_treaty=True,
)

AGREED_FR = replace(
    tra("MA", "ar fr", "fr"),
    offences=some("BC02 BC08"),
    national_provision="Code pénal, art. 431-8 et 431-14",
    max_penalty="dix ans d’emprisonnement",
    facts=prose(
        """Du 25 au 27 septembre 2026, 1 140 cartes de téléphone prépayées ont été rechargées sans paiement dans
        le système d’un opérateur de Dakar. L’auteur est passé par l’accès d’un distributeur dont le nom de
        domaine recharge.example.com est hébergé à Casablanca. Le préjudice est de 19 millions de francs. Le
        distributeur a porté plainte lui-même. Nos autorités centrales sont convenues par lettres des 2 et 6
        novembre d’appliquer l’article 27 à cette demande malgré la convention bilatérale."""
    ),
    items=some("access_logs netflow time origin"),
    identifiers=(domain("recharge.example.com", "accès par lequel les cartes ont été rechargées"),),
    link="Toutes les recharges frauduleuses sont passées par ce site ; ses journaux en donnent l’origine.",
    custodian_name="Atlas Hébergement SARL",
    custodian_location="Casablanca, Maroc",
    necessity="Le système de l’opérateur ne voit que l’adresse du site et non celle de l’auteur.",
    period_from=at("2026-09-24T00:00+00:00"),
    period_to=at("2026-09-28T00:00+00:00"),
    legal_basis="agreed27",
    treaty_name="Convention de coopération judiciaire en matière pénale du 17 décembre 2004",
    pair_has_treaty=True,
    domestic_legal_basis="Code de procédure pénale, art. 90-11",
)

GOOD_TRA = (
    Good("emergency centre flooded, one night", FLOOD),
    Good("carte SIM détournée, relevés d’appels", SIM_FR),
    Good("account taken over for six weeks", TAKEOVER),
    Good("faux ordre de virement, urgent", PRESIDENT_FR),
    Good("fourteen months of interception, fourteen months asked", LONG),
    Good("three addresses, all complete, in Spanish", FLEET),
    Good("article 27 convenu malgré une convention", AGREED_FR),
)
