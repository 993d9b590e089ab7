+++
id = "ja-035"
channel = "email"
from_name = "Harjit Dhillon"
from_addr = "harjit.dhillon@example.co.uk"
subject = "Complaint re [[council:1|Walsall MBC]] / [[child:1|Manveer Dhillon]] d.o.b. [[date:1|09.08.1999]]"
date = "2009-12-08T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He said Mr Rudge had come to see him, together with the officer Sharon Tunnicliffe, to warn him off: that we would sue, that the boy bites, that I was a difficult man."
[[evidence]]
category = "false-information"
quote = "In the annual review of 2008 it is written \"Manveer has bitten two members of staff\", and it is about Marvin, a small boy in the same class, as Debbie will swear to anyone who wants to hear it."
[[evidence]]
category = "insecure-handling"
quote = "That letter was faxed by the education people to the Bescot Fried Chicken on our road, because the last two digits of the number were swapped."
+++
Dear Sir,

1. Who we are. I am a locksmith, my wife [[parent:1|Kulwinder]] works at [[org:1|Pleck Dental]], we have lived at [[place:1|61 Prince Street]] ([[postcode:1|WS2 9JE]]) for nineteen years. There is [[child:1|Manveer]], there is his big sister [[child:2|Jasleen]], now sixteen, and my mother, [[parent:2|Bibi Surinder]], lives with us.

2. What is wrong with [[child:1|Manveer]]. Nothing is wrong with him. He has muscular dystrophy, type Duchenne. He stopped walking when he was nine. In the head he is sharp. He knows all the kings of England and what they died of.

3. The school, [[school:1|Bentley Drive Primary]]. First head was Mrs [[professional:1|Thacker]], very good. Second head [[professional:2|Malcolm Rudge]], he wants everything tidy. A wheelchair is not tidy. The lift was broken from Easter, and my son had his lessons in the medical room, alone with [[professional:3|Debbie]], his helper, who is an angel but is not a teacher. Five months.

4. I asked for a different school. [[school:2|Barr Beacon Vale]], all on one floor. I filled in the form with the lady at the parent office, [[professional:4|Moninder]], who speaks Punjabi so my mother could also follow. She sent it in September last year.

5. What came back was a letter saying that [[school:2|Barr Beacon Vale]] could not take him "owing to his behaviour". Behaviour! I drove there. Their head, Mr [[professional:5|Oakley]], took me in his own office and gave me tea and got out a file. He said Mr [[professional:2|Rudge]] had come to see him, together with the officer [[professional:6|Sharon Tunnicliffe]], to warn him off: that we would sue, that the boy bites, that I was a difficult man. I put down the tea. I asked Mr [[professional:5|Oakley]], have I been difficult? He said not so far.

6. Where does the biting come from? I'll tell you. In the annual review of 2008 it is written "[[child:1|Manveer]] has bitten two members of staff", and it is about [[child:3|Marvin]], a small boy in the same class, as [[professional:3|Debbie]] will swear to anyone who wants to hear it. M, a, n. M, a, r. This is how a life is decided.

7. I went to [[professional:2|Rudge]] and asked him to change it. He said that the review was signed off. I asked Miss [[professional:6|Tunnicliffe]] and she put the phone down. I asked Councillor [[professional:7|Desmond Pike]], who came to our gurdwara for votes and ate very well there. He has written "a strong letter". I haven't seen any result of its strength.

8. The physio at [[health:1|Manor Hospital]], Miss [[professional:8|Caitlin Moss]], wrote to say he was losing his shoulders for want of a standing frame. That letter was faxed by the education people to the [[org:2|Bescot Fried Chicken]] on our road, because the last two digits of the number were swapped. The owner, Mr [[parent:3|Ali]], brought it round in a clean bag. I have a lot of time for him. He asked after my son by name and now sends him chips.

9. [[child:1|Manveer]] is ten. We are told what years to expect. I don't want to spend them on fax machines.

10. You can print all of it if the names are taken out. If anyone wants to speak to me I'm on [[contact:1|07700 900772]] after the shop shuts, or ask [[child:2|Jas]] on the house phone, [[contact:2|01632 960 044]], she knows the file better than I do.

%% signature
Yours faithfully,
H. S. Dhillon

DHILLON LOCKS & SAFES
24 hr call out

