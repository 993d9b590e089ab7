+++
id = "kf-040"
channel = "email"
from_name = "Hansa P"
from_addr = "hansap66@example.co.uk"
subject = "Two brothers, one file"
date = "2012-01-31T22:19:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The advice that Leicester City Council had written, and had already sent out to three schools, described my healthy son under my ill son's name and date of birth."
[[evidence]]
category = "other-collusion"
quote = "The school nurse and the council officer had agreed over the phone to leave the wrong advice in place until the new year because the deadline for naming a school was 15th February and \"starting again would put everyone out of time\"."
+++
Dear Friends

I run a post office so you'll understand that I take it personally when something goes to the wrong address.

We've got two sons eighteen months apart, [[child:1|Nikesh]] and [[child:2|Nilesh]]. Yes, I know. It was my mother-in-law's idea, [[parent:1|Savitaben]] wanted them to match. The elder has no difficulties apart from leaving wet towels about. The younger has cystic fibrosis and a specific learning difficulty, and is the one this is about.

From the day he started at [[school:1|Rushey Brook Community College]] they've been muddled. To begin with I laughed. [[child:2|Nilesh]] got [[child:1|Nikesh]]'s swimming badge. [[child:1|Nikesh]] got called out of French to have a nebuliser. All right, these things happen, one secretary, [[professional:1|Doreen]], fourteen hundred children.

Then the hospital. Dr [[professional:2|Haldane]] at [[health:1|Leicester Royal Infirmary]] wrote to the school nurse setting out what was needed, medicine, diet, and how much he could be expected to do. That letter was put on the file. Whose? Go on, guess.

I found out at the transition review, Thursday [[date:1|8th December]], with nine people there. I'd brought [[parent:2|Ramesh]], who'd shut the shop specially. [[professional:3|Lightfoot]] from the council opened the file and started reading out, very solemn, about a boy who was "fully mobile, in good health, and whose parents have unrealistic anxieties". She'd got [[child:1|Nikesh]]. The advice that [[council:1|Leicester City Council]] had written, and had already sent out to three schools, described my healthy son under my ill son's name and date of birth.

[[parent:2|Ramesh]] asked if she'd ever met either of them. She had not.

You'd think that would be the end, an honest mistake, hands up, new file. No. It was minuted as "parents disputed the accuracy of the advice". Disputed! I've a living, breathing boy with a chest you can hear through a wall.

I rang [[professional:3|Lightfoot]] every Monday for six weeks. On the seventh I spoke to [[professional:4|Joginder]], who was covering, and he told me what I suppose no one was meant to. The school nurse and the council officer had agreed over the phone to leave the wrong advice in place until the new year because the deadline for naming a school was [[date:2|15th February]] and "starting again would put everyone out of time". Who is everyone? Not my [[child:2|Nilu]].

The school nurse, by the way, is [[professional:5|Beverley]], buys her stamps from me, twelve second class and a Kit Kat. She can't look at me now. She goes to the one in [[place:1|Thurmaston]].

What I did next may interest your other parents. I drew up a sheet, two columns, two photographs, two dates of birth ([[date:3|04/07/1997]] and [[date:4|11/01/1999]]), had it laminated and delivered it by hand to every name on the circulation list, signed for. Seven people. [[professional:2|Haldane]] pinned his up. The head, [[professional:6|Castledine]], sent his back with a compliments slip.

Please keep names, shop and [[place:2|Belgrave]] out of it. You can leave the towels in.

%% signature
Jai Shri Krishna,
Hansa

