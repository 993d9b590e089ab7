+++
id = "y-009"
channel = "email"
from_name = "Babatunde Afolayan"
from_addr = "b.afolayan@example.com"
subject = "Chronology: [[council:1|Salford]] and our son ([[id:1|EH355/17/00412]])"
date = "2018-02-11T15:52:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied", "tribunal-disclosure"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "Should you feel unable to meet need, a brief reply to that effect by Thursday would assist us."
[[evidence]]
category = "access-denied"
quote = "She says the decision letter is all that we are entitled to, and that how the panel reached it is \"not for onward sharing\"."
[[evidence]]
category = "tribunal-disclosure"
quote = "Pages 188 to 203 are my wife's sessions."
+++
Dear Sir or Madam,

I am an engineer by training, so I have put this in order. My wife [[parent:1|Folake]] has checked the dates against the calendar in our kitchen. The subject is our first son [[child:1|Ireoluwa]], called [[child:1|Ire]], aged ten, autism and epilepsy. We came to [[place:1|Swinton]] from [[place:2|Ibadan]] in 2009.

[[date:1|9 January 2017]] - Annual review at [[school:1|St Bede's RC Primary]]. Everyone agrees that mainstream is finished. Good meeting, all invited, tea and biscuits. I record this because I wish to be fair.

[[date:2|2/2/17]] - We write to [[council:1|Salford City Council]] to ask for [[school:2|Irwell House]], a specialist school in [[place:3|Bury]]. They reply that they will "consider our preference in due course".

[[date:3|21/3/17]] - Panel. We are told no, in a letter of four lines.

[[date:4|24/3/17]] - I telephone Mrs [[professional:1|Entwistle]], the caseworker. Can I see what was put before the panel, and what was said? She says the decision letter is all that we are entitled to, and that how the panel reached it is "not for onward sharing". I ask a second time in writing. Same words. I ask for her manager, Mr [[professional:2|Cheung]]. The same words once more, but with "kind regards".

[[date:5|3 April 2017]] - I lodge the appeal.

[[date:6|12 May 2017]] - We visit [[school:2|Irwell House]] for the second time. The deputy, [[professional:3|Siobhan]], is different with us, like a person who has been to a funeral. She takes me to her office and turns her monitor round. It is an e-mail from the council, sent on [[date:7|6 February]], that is, four days after we wrote and when they were telling us "in due course":

"Please find attached papers re [[child:1|I.A.]] We would be grateful for your view. We should say at the outset that this is a complex case and that the LA does not support the placement. Should you feel unable to meet need, a brief reply to that effect by Thursday would assist us."

The same message went to two more schools, she could see it in the address line: [[school:3|Kersal Brook]] and the [[school:4|Rowans]]. We had never heard of the [[school:4|Rowans]]. No one had said to us that anybody would be written to.

[[date:8|30 June 2017]] - Appeal bundle arrives. 412 pages, it broke the letter box. I read it with a ruler. Pages 188 to 203 are my wife's sessions. In 2015 we lost a daughter at seven months, and [[parent:1|Folake]] saw a counsellor at [[health:1|Pendleton Gateway]], eleven times. It has nothing to do with where [[child:1|Ire]] goes to school. No one asked her. No form was signed. Now a judge, two members, four officers and a barrister have read what she said about the baby's room. She does not speak of it but since that day she will not see any doctor.

[[date:9|14 September 2017]] - Hearing, at [[place:4|Manchester]]. We lost on a point of travel cost. We have permission to go to the Upper Tribunal.

We did not suffer all the things on your list. The reports themselves came to us first, always, and the therapist said plainly how many hours. There was no trick with those. I mention also that the transport was late 61 times in one year, but I believe that is not your subject.

Please keep this in your drawer until the Upper Tribunal has decided. I am advised by Miss [[professional:4|Rosenthal]] of [[org:1|Crumpsall Law Centre]] that it could be held against us. When it is over I will write again and we can speak about what you may do with it. My number is [[contact:1|07700 900 631]] and the address is [[place:5|22 Worsley Brow]], [[postcode:1|M27 0QX]].

Yours faithfully,

%% signature
Engr. Babatunde Afolayan
%% quoted
From: Stories
Sent: 02 February 2018 09:14
To: b.afolayan@example.com
Subject: Thank you

Thank you for your message. Please tell us in your own words what happened.
