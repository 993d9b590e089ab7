+++
id = "jc-008"
channel = "email"
from_name = "Pam & Roy Tilston"
from_addr = "tilstons@example.com"
subject = "Long term foster placement, for your information only"
date = "2012-04-17T20:26:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Mr Stote was saying that Dr Venkataraman had been \"invited to reconsider the label\" so that the boy would fit behaviour, not medical."
[[evidence]]
category = "access-denied"
quote = "She wrote to us on 4 April that neither the report nor the panel's reasons \"can be shared with the placement\"."
+++
Good evening

This is for you to know and not to be printed, please, because the children are not legally ours and we would be in hot water.

[[parent:3|Roy]] and I have fostered for [[council:1|Cheshire West]] for 22 years. At present we have [[child:1|Kayleigh]] aged 12, her half brother [[child:2|Tyler]] aged 8, and a baby. Our own two, [[parent:1|Joanne]] and [[parent:2|Craig]], are grown up and gone, although [[parent:2|Craig]] seems to be here every teatime.

Between them the children have had eleven social workers. The ones who matter to this are [[professional:1|Bev]], who placed them; then [[professional:2|Anthony Egerton]]; then a locum called [[professional:3|Precious]], who was the best of the lot and lasted five months; and now Mr [[professional:2|Egerton]] again. [[professional:2|Tony]], as the children call him, is not a bad man. He is a frightened one.

[[child:2|Tyler]] has foetal alcohol syndrome. It took Dr [[professional:4|Venkataraman]] at the [[health:1|Countess of Chester]] two years to put it in writing and when she did [[professional:3|Precious]] said, "[[parent:4|Pam]], frame that." [[child:1|Kayleigh]] has nothing wrong with her other than what was done to her, and she is at [[school:1|Hoole Meadow High]] in set one for maths.

In January [[child:2|Tyler]]'s school, [[school:2|Mouldsworth St Peter's]], asked for a statement. Mrs [[professional:5|Leadbetter]], the head, filled in most of it and [[professional:6|Jude]], who is his one to one, did the page about what he is like. [[professional:6|Jude Pownall]] ought to write books. The advice went in to County. I beg its pardon, to [[council:1|CWAC]], I shall never get used to it.

Then came the meeting of [[date:1|22 March]]. We were told the wrong room, on purpose I thought at the time, by accident I think now. When we got in it was nearly finished. [[professional:2|Anthony]] was there, [[professional:5|Hilary Leadbetter]], a lady taking notes, and across the table, in a suit, [[professional:7|Graham Stote]] from the education side. And a copy of the doctor's report was at every place. Mr [[professional:7|Stote]] was saying that Dr [[professional:4|Venkataraman]] had been "invited to reconsider the label" so that the boy would fit behaviour, not medical. He stopped when he saw [[parent:3|Roy]]. You would too.

I asked what had she said. Nobody spoke. [[parent:3|Roy]] asked it again, louder. [[professional:5|Hilary]] said, "She said no, [[parent:3|Roy]]. She said it twice."

We have been given no papers since. [[professional:2|AE]] says that as carers we have no right to them and that [[professional:1|Bev Hignett]], now his team manager, agrees. This is the same [[professional:1|Bev]] who stood on my step in 2008 with two carrier bags and a screaming toddler and told me I was an angel. She wrote to us on [[date:2|4 April]] that neither the report nor the panel's reasons "can be shared with the placement". We are not a placement. We have a dog.

Our [[parent:1|Jo]] is a nurse in [[place:1|Frodsham]] and she rang [[professional:4|Lakshmi Venkataraman]]'s secretary as a favour. The doctor rang back herself. She will not change it. She has put her refusal on the hospital file, dated, with [[professional:7|GS]] named in it, "in case anyone should ever look."

That's all. [[professional:3|Precious Moyo]] has moved to [[council:2|Halton]] and sends the children birthday cards. [[child:2|Ty]] keeps them under his pillow, and [[child:1|Kayleigh]] says she doesn't, but does.

%% signature
With best wishes
Pam Tilston (and Roy)

