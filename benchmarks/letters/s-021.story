+++
id = "s-021"
channel = "email"
from_name = "Nadeem Akhtar Qureshi"
from_addr = "n.a.qureshi@example.net"
subject = "[[council:1|Bradford]]: placement and amended advice [EMBARGOED]"
date = "2016-01-17T17:50:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "school-approached", "access-denied"]
consent = "anonymised"
hold_until = "2016-04-30"
[[evidence]]
category = "report-change-requested"
quote = "Could you please revisit paragraph 6.2 so that it describes provision available in mainstream?"
[[evidence]]
category = "school-approached"
quote = "an officer had telephoned both independent schools in November to say that it would be unhelpful for them to offer a place"
[[evidence]]
category = "access-denied"
quote = "the panel's reasons are not something we release to parents"
+++
Dear Sirs,

I set out below, under headings since that is how my mind works, the matter of my younger daughter [[child:1|Zoya]]. You may use it in any form which does not name us, but I must ask you to keep it back until [[date:1|30 April 2016]], by which date the appeal period and a separate complaint will both have run.

1. The child

[[child:1|Zoya Qureshi]] is fourteen and profoundly deaf. Since the age of four she has been a signer. Her elder sister [[child:2|Aleena]] interprets for her at family occasions and, more often than I should like, at school. [[child:1|Zoya]] attends [[school:1|Heaton Cragg Girls' Academy]] ("[[school:1|HCGA]]"), part of the [[school:2|Airedale Lantern Trust]].

2. The advice

In September the authority's teacher of the deaf, Mrs [[professional:1|Oonagh Devlin]], wrote advice to the effect that [[child:1|Zoya]] needed a signing peer group, and that none existed in [[council:1|Bradford]]. She gave my wife [[parent:1|Farzana]] a copy by hand. The advice attached to the proposed plan six weeks afterwards bore the same date and signature. Paragraph 6.2 had become: "[[child:1|Zoya]] will benefit from opportunities to sign."

Mrs [[professional:1|Devlin]], to her lasting credit, forwarded us the message which she had received on Friday, [[date:2|9 October]]:

"Hi [[professional:1|Oonagh]], thanks for this. Could you please revisit paragraph 6.2 so that it describes provision available in mainstream? As drafted it would drive us to an out-of-area placement. Happy to suggest wording. [[professional:2|Dominic]]"

[[professional:2|Dominic]] is Mr [[professional:2|D. Sugden]], a team manager. He did suggest wording. It was his wording which appeared. Mrs [[professional:1|Devlin]] has since taken early retirement.

3. The schools

We had visited two independent schools for the deaf: [[school:3|Ravensbourne Mount]], near [[place:1|Skipton]], and The [[school:4|Elstead School]]. Both were warm on the day. Both then wrote, in the same week and nearly in the same words, to say that they had no vacancy in her year. At the open morning in December I put it directly to the registrar of the first, Mr [[professional:3|Fotheringay]]. He conceded that an officer had telephoned both independent schools in November to say that it would be unhelpful for them to offer a place, as "the family's expectations were being managed". We had not at that point so much as named either school in writing. We had mentioned them, once, to our caseworker, Miss [[professional:4|Shabnam Mir]].

4. The panel

The placement panel sat on [[date:3|18th November 2015]]. I asked in writing for its decision and the reasons for it. Miss [[professional:4|Mir]] replied on [[date:4|1.12.15]] that "the panel's reasons are not something we release to parents". I asked who had sat. That, it appears, is not released either. My brother [[parent:2|Tariq]], who is a district councillor and should perhaps know better, asked on my behalf and was told that the minutes are "handwritten and not retained".

5. Where matters stand

Our complaint has the reference [[id:1|BMDC/CS/15/6620]]. Counsel's opinion has been had through [[org:1|Manningham Law Centre]]. In the meantime [[child:1|Zoya]] goes to school each day in a room where one grown-up woman can speak with her, between nine and three, and that is the whole of her conversation. She has taken to signing to the cat.

I am contactable at [[contact:1|nadeem.q@example.com]] or on [[contact:2|07700 900 845]].

%% signature
Yours faithfully,

N. A. Qureshi FCA

%% disclaimer
This message and any attachment are intended solely for the addressee. If you have received it in error please notify the sender and delete it.
