+++
id = "kg-018"
channel = "email"
from_name = "Kwabena Asante"
from_addr = "k.asante@example.com"
subject = "Complaint history: [[council:1|Northumberland]] / [[child:1|Nana Kwame]]"
date = "2023-11-06T19:03:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He told me his draft was returned to him twice by Dodds' manager with the recommendation struck through in red, and on the third go he let it stand."
[[evidence]]
category = "subject-access-failure"
quote = "I complained to the ICO, they wrote to the council, and it is at the date of this email six hundred and fifty-eight days old without one sheet of paper having been produced."
+++
I have copied my chronology, which is what I gave to the Ombudsman (ref [[id:1|22 014 883]]).

09/2017 Family moves [[place:1|Croydon]] → [[place:2|Blyth]] (my job, [[org:1|Port of Blyth]]). [[child:1|Nana Kwame]] age 6, EHCP from [[council:2|Croydon]]. Wife [[parent:1|Adwoa]]. Daughter [[child:2|Ama]] age 2.
[[date:1|02/10/2017]] Starts [[school:1|Plessey Links First School]]. TA [[professional:1|Gail]]. No handover of therapy.
01/2018 [[council:1|Northumberland County Council]] "adopts" plan. Officer [[professional:2|Stephanie Robson]].
06/2018 SALT [[professional:3|Niamh Quigley]], [[health:1|Northumbria Healthcare]], sees him once. Discharges.
[[date:2|13/11/2018]] Exclusion 1 (two days). Deputy head Mr [[professional:4|Charlton]]: "he's a big lad for his age." He was the third smallest in the class. [[child:1|Kwame]] has a scar from that day.
02/2019 Changed officer: [[professional:5|Keith Dodds]].
05/2019 Second school, [[school:2|Cowpen Grange Middle]]. SENCO [[professional:6|Ottoline Marsh]], excellent, on long-term sick by October.
2020 Nothing. Nobody's fault.
[[date:3|08/03/2021]] New EP, [[professional:7|Hamza Siddiqui]]. Spends 2 days. Tells us he has recommended specialist school.
[[date:4|29/04/2021]] Report arrives. Recommends "continued mainstream with outreach". I ring [[professional:7|Hamza]]. He told me his draft was returned to him twice by [[professional:5|Dodds]]' manager with the recommendation struck through in red, and on the third go he let it stand.
07/2021 Changed officer: [[professional:2|Stephanie Robson]] again (promoted, demoted, I do not know).
[[date:5|17/01/2022]] SAR. Acknowledged.
06/2022 SAR. Not answered. I complained to the ICO, they wrote to the council, and it is at the date of this email six hundred and fifty-eight days old without one sheet of paper having been produced.
09/2022 [[child:1|Nana Kwame]] out of school. [[child:2|Ama]] begins to have stomach aches on Sunday nights.
[[date:6|05/09/2023]] Starts at [[school:3|Collingwood Dene School]], [[place:3|Morpeth]], after Tribunal order. He calls it "the quiet school".

If you would prefer it as a story and not a table, my wife says she will tell you it, on [[contact:1|07700 900 652]]. She tells it better and it takes longer.

%% signature
Regards
Kwabena Asante CEng MIMechE
Mob 07700 900652

