+++
id = "x-022"
channel = "email"
from_name = "Imtiaz Chowdhry"
from_addr = "imtiaz.chowdhry@example.com"
subject = "RE: Your story - further info ([[child:1|Noor]])"
date = "2021-10-12T08:51:00+01:00"
html = true
kind = "follow-up"
categories = ["subject-access-failure", "discussed-without-consent"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "subject-access-failure"
quote = "they have blacked out my own name and left in the name of my sister in law"
[[evidence]]
category = "discussed-without-consent"
quote = "a Teams call about Noor with eleven people on it"
+++
Salaam / good morning,

Further to mine of [[date:1|28th September]], the disclosure has now come from [[council:1|Bradford]], so I can answer your three questions.

1) Yes, there was a meeting. It was a Teams call about [[child:1|Noor]] with eleven people on it, held [[date:2|17-Nov-2020]]. My wife and I were not told. Chaired by [[professional:1|Philippa Nettleton]]. Also there: Mr [[professional:2|Hardcastle]] (head, [[school:1|Lister Fold Primary]]), a Dr [[professional:3|A. Osei-Bonsu]] from [[health:1|BRI]], two people from the mosque school, [[school:2|Madrassa Noor al-Falah]], which my daughter does NOT attend. My son [[child:2|Eesa]] does. Somebody confused the name of the madrassa with the name of my daughter. You could not make it up.

2) The redaction. In 140 pages they have blacked out my own name and left in the name of my sister in law, [[parent:2|Rukhsana]], with her mobile. She is in a refuge. We've had to ring the police on 101, log [[id:1|13210488617]].

3) The IPSEA lady's advice was to go to the ICO, which I did on [[date:3|1 October]], case [[id:2|IC-118842-K7T4]].

One correction to what I told you before: I said the TA who was sent home was [[professional:4|Zain]]. His name is [[professional:4|Zayn Mirza]], and it was [[date:4|3 March]] not [[date:5|3 May]]. Also [[child:1|Noor]]'s cousin in the same class is [[child:3|Haroon]], not [[child:3|Harun]], if it matters.

Please don't put anything out until after our hearing. I'd prefer no names, [[council:1|BMDC]] know exactly who we are. You can ring me on [[contact:1|07700 900 233]] after Maghrib.

%% signature
Kind regards
Imtiaz Chowdhry BSc (Hons)
Pharmacist Manager

%% quoted
From: Campaign <stories@example.org>
Sent: 05 October 2021 17:30
To: Imtiaz Chowdhry
Subject: RE: Your story

Dear Imtiaz,
Thank you for this. Three things we wanted to ask about Noor: was there a meeting, what was redacted, and what were you advised?

%% disclaimer
Please consider the environment before printing this e-mail.
