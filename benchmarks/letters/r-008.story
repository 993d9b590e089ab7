+++
id = "r-008"
channel = "email"
from_name = "S. Sivakumar"
from_addr = "s.sivakumar@example.net"
subject = "Complaint concerning [[council:1|London Borough of Harrow]] and my son [[child:1|Kavin]]"
date = "2015-09-06T11:05:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied", "tribunal-disclosure", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "quantifying-forbidden"
quote = "We are no longer permitted to state hours. You will understand."
[[evidence]]
category = "access-denied"
quote = "I was told by Mr Nightingale that the panel's reasons are not for parents"
[[evidence]]
category = "tribunal-disclosure"
quote = "attached to the Council's response was the full record of my wife's counselling at The Elms Surgery"
[[evidence]]
category = "reports-circulated-unseen"
quote = "the heads of three schools had read it before I did"
+++
Dear Sirs,

1. I am [[parent:1|Subramaniam Sivakumar]]. In our custom the father's name stands first, so that my own name is [[parent:1|Sivakumar]] and my son is [[parent:1|Sivakumar]] [[child:1|Kavin]], which the school writes as [[child:1|Kavin Sivakumar]], the Council as Mr [[child:1|S. Kevin]] and the hospital, on one occasion, as [[child:1|Kavinesh]]. My daughter is [[child:2|Yazhini]], aged 15. My wife is [[parent:2|Thenmozhi]]. My wife's brother, [[parent:3|Ravi]], lives with us and will appear below.

2. [[child:1|Kavin]], aged seven, is diagnosed with autism and severe apraxia of speech. He was at [[school:1|Little Acorns Nursery]], [[place:1|Rayners Lane]], then at [[school:2|Roxbourne Hill First School]] and since last year he is at [[school:3|Pinner Grove Junior School]], where the SENCO is Mrs [[professional:1|Lorraine Tasker]]. His therapist under the [[health:1|Northwick Park]] service was Ms [[professional:2|Abiola Shonibare]] until Easter, and thereafter [[professional:3|Hannah]], whose surname I was never given.

3. On [[date:1|21 April]] [[professional:3|Hannah]] visited us at home. She told my wife and [[parent:3|Ravi]] that [[child:1|Kavin]] requires speech therapy three times weekly, individually, and that to give him less would be "a waste of everyone's time". When the report came it said only "regular input". I wrote to her. Her reply is one line and I have kept it: "We are no longer permitted to state hours. You will understand." I telephoned Ms [[professional:2|Shonibare]], who has moved to [[health:2|Watford General]]. She confirmed that an instruction had gone round in February from [[professional:4|Philippa]], who manages the contract for [[council:1|Harrow]].

4. This report had meanwhile been dispatched. I discovered, from Mrs [[professional:1|Tasker]], that the heads of three schools had read it before I did. They are [[school:4|Whitmore Dell]], The [[school:5|Helix Academy]] and [[school:6|Kingsley Park Special School]], all within the [[school:7|Metroland Multi-Academy Trust]].

5. The panel met on [[date:2|3 June]]. It refused. I was told by Mr [[professional:5|Nightingale]] that the panel's reasons are not for parents. I asked what the members' names were. He would give only first names: [[professional:6|Clive]], [[professional:7|Usha]], [[professional:8|Mary-Ann]]. I have since met [[professional:7|Usha]] at the [[org:1|Sri Kamatchi Temple]] in [[place:2|Eastcote]], where her mother worships; she did not know where to look.

6. We appealed. On [[date:3|17 August]] the bundle arrived, reference [[id:1|SE310/15/00412]]. At page 212, attached to the Council's response was the full record of my wife's counselling at The [[health:3|Elms Surgery]] in 2009, after the death of our first son, [[child:3|Arun]]. She did not consent. I had never read those pages; no husband should read them in such a way, at the dining table, with [[child:2|Yazhini]] at the other end doing her homework. Dr [[professional:9|Prendergast]], our GP, says that he released them to "the SEN doctor" in good faith on a form that he believed my wife had signed. The signature on the form is that of [[parent:3|Ravi]], who signed, he thought, for a parcel.

7. Our solicitor, [[professional:10|Miriam Adler]] of [[org:2|Adler Finch LLP]], has applied to have page 212 to page 230 removed. The Council's solicitor, Mr [[professional:11|Bains]], replied that the pages go to "family context".

8. The hearing is on [[date:4|12 October]]. I ask you to publish nothing until the decision has been issued. After that you may use any part, without our names or those of the temple, the nursery and the surgery. [[child:3|Arun]]'s name I include here only so that you know he had one.

%% signature
Yours faithfully,

S. Sivakumar
27 Waverley Crescent, Harrow
Mob. 07700 900 655
