+++
id = "m-045"
channel = "email"
from_name = "Sabiha Khanom"
from_addr = "sabiha.k.luton@example.com"
subject = "[[council:1|Luton]]. Three versions of [[child:1|Ibrahim]]."
date = "2017-02-06T22:33:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Philippa Oduro asked for the signing adult to be taken out of the speech therapist's report, and so it was taken out."
[[evidence]]
category = "false-information"
quote = "Then the school typed up a false report saying he was making good progress and left the therapist's name on it."
+++
Salaam,

Somebody in the mosque class passed me your leaflet and said sister that's you, so here I am.

I have got [[child:1|Ibrahim]] (7) [[child:2|Maryam]] (10) [[child:3|Hamza]] (12). [[child:1|Ibrahim]] we call [[child:1|Ibby]]. Down syndrome plus hearing aids. [[child:2|Maryam]] is his interpreter and the boss of us. I do nights at [[health:1|L&D]] on the wards so I know how notes ought to be done.

There are three reports. They've all got the same name on the front, [[professional:1|Rebecca Hollis]], Speech and Language Therapist, and the same date, [[date:1|14 September 2016]].

Version 1 was given me by [[professional:1|Becca]] (that's what she asked us to call her) in the [[health:2|Redgrave Children's Centre]] car park. Says: "[[child:1|Ibrahim]] requires a total communication environment with a signing adult at all times."
Version 2 came from [[council:1|Luton Borough Council]], from [[professional:2|Philippa Oduro]], SEN officer. Says: "[[child:1|Ibrahim]] requires an environment which supports communication."
Version 3 I got from the school, [[school:1|Bramingham Way]], in [[child:1|Ibby]]'s tray. Says: "[[child:1|Ebrahim]] is making good progress in a mainstream environment."

I spread them on the prayer mat. [[child:2|Maryam]] read them out one, two, three, and she said, "Who's [[child:1|Ebrahim]]?"

I'll tell you how it went after that because I made notes like on the ward.

[[date:2|04.10.16]] 20:10 Rang [[professional:1|Becca]]. Crying. She said first she was asked by [[professional:2|Philippa]] to "generalise", then Mr [[professional:3|Dunstan]] rang her manager.
[[date:3|05.10.16]] [[professional:3|Keith Dunstan]] is the head at [[school:1|Bramingham]]. I asked him. "I may've given some feedback, Mrs [[parent:1|Khanom]]." On what? "On tone."
[[date:4|06.10.16]] Rang the manager, [[professional:4|Adanna Eze]]. She said that she'd never heard of version 3. I read it her. "That's not [[professional:1|Rebecca]]'s. She doesn't write 'making good progress'."
[[date:5|10.10.16]] Ms [[professional:4|Eze]] rings back. She's got it off the computer. V3 was typed at the school. By who? By [[professional:5|J Lamb]], the SENCO. [[professional:5|Jonquil]]. She is known for doing the newsletters.

[[professional:2|Philippa Oduro]] asked for the signing adult to be taken out of the speech therapist's report, and so it was taken out. Then the school typed up a false report saying he was making good progress and left the therapist's name on it.

When I met Miss [[professional:5|Lamb]] she said [[professional:3|Keith]] told her to "bring it into line". She hadn't thought of it as a report, she thought it was a summary. With a signature? She'd copied across. I don't hate [[professional:5|Jonquil]]. I think she doesn't know what a signature is.

[[date:6|8 November]]. Review meeting. Round the table: "[[professional:3|K. Dunstan]]; [[professional:5|J. Lamb]]; [[professional:2|P. Oduro]]; [[professional:4|A. Eze]] ([[health:3|CCS]]); Cllr [[professional:6|Tahir]]; Mrs [[parent:1|Khanom]]; Mr [[parent:2|Rafiqul Islam]]". [[professional:1|Becca]] wasn't allowed. [[professional:4|Adanna]] put all three on the table in a row, as I had on the mat. [[professional:6|Tahir]] put his specs on. [[professional:3|Dunstan]] said he'd an Ofsted phone call.

[[parent:2|Rafiq]] never says anything in meetings. He said, "Which one's my son?"

That's what I would like for the title. The children's names not, also not the hospital I work at, they're funny about it. [[professional:1|Becca]] said yes to "[[professional:1|B]]".

%% signature
Wasalaam,
Sabiha

