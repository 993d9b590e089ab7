+++
id = "jc-004"
channel = "email"
from_name = "Callum Rennie"
from_addr = "c.rennie@example.org"
subject = "[[council:1|Fife]] – coordinated support plan refused, and the rest of it"
date = "2018-06-03T23:51:00+01:00"
html = true
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "\"Gregor is content that we describe the CAMHS work as consultative, so that the threshold isn't met. F.S. needn't see this.\""
+++
Hi there

I know you mostly hear from England. We're in [[place:1|Cupar]] and the law has different names up here but the people are the same.

Me, my wife [[parent:1|Eilidh]], three kids. [[child:1|Struan]] (13), [[child:2|Isla]] (10), and [[child:3|Fergus]], six, known to everybody as [[child:3|Fudge]]. This is about [[child:1|Struan]], who is autistic and has epilepsy, though [[child:3|Fudge]] gets a walk-on part.

[[child:1|Struan]] went up to [[school:1|Tarvit High]] from [[school:2|Ceres Burn Primary]] in 2016. At primary it was all [[professional:1|Moira]]. [[professional:1|Moira Gillespie]] knew the boy, knew us, had taught half of [[parent:1|Eilidh]]'s cousins. She'd ring of an evening. High school you get "pupil support", and pupil support was a Mr [[professional:2|Haldane]], PE man, good at rugby, and under him [[professional:3|Kirsty]], who was twenty-three and brilliant and gone by Christmas.

We asked for a CSP. [[council:1|Fife Council]] sent an ed psych, Dr [[professional:4|Farah Siddiqui]], and she did a proper job, four visits, talked to [[professional:5|Gregor Baillie]] at [[health:1|Stratheden]], talked to the epilepsy nurse at [[health:2|Victoria Hospital]] ([[professional:6|Shona]], mobile number on our fridge). Then the decision: refused, input from health "not significant". Eh?

So I asked for the file. Six weeks late it came and there was a page in it from [[professional:7|Norma Petrie]], who I'd never heard of, to [[professional:2|Haldane]]: "[[professional:5|Gregor]] is content that we describe the CAMHS work as consultative, so that the threshold isn't met. [[professional:4|F.S.]] needn't see this." [[professional:5|Gregor]] being Mr [[professional:5|Baillie]], the man who had sat in our front room with a cup of tea and said [[child:1|Struan]] was the most complex boy on his list.

I phoned Dr [[professional:4|Siddiqui]]. Long quiet. She said "I did wonder why they stopped copying me in." She's been straight with us since, has [[professional:4|Farah]], and I'd not want her hurt by this.

Things got a bit daft after that. [[parent:1|Eilidh]]'s brother [[parent:2|Rory]] is a joiner and was fitting a kitchen for a woman in [[place:2|Leven]], chatting away about his nephew, no names, and the customer says that sounds like one of ours. It was [[professional:7|Petrie]]. He'd been putting in her worktops. [[parent:2|Rory]] finished the job, he says he's a professional, but he left the end panel off.

Our advocate, [[professional:8|Jim Tulloch]], reckons the note wins it for us. We've the tribunal in the autumn, so please sit on this till that's by. Mrs [[professional:1|Gillespie]] is coming to give evidence, at seventy-one, with her diaries. [[professional:3|Kirsty Munro]] too, if she can get off from her new school in [[place:3|Perth]]. And [[child:3|Fergus]]? He asked [[professional:8|Jim]] if he was the judge, and when [[professional:8|Jim]] said no, told him "well you should sit up straight anyway."

No real names please, for [[child:2|Isla]]'s sake most of all, she starts at the [[school:1|High]] in August and will have [[professional:2|Haldane]] for guidance.

Cheers

%% signature
Callum

%% quoted
On 1 Jun 2018, at 18:20, Stories <stories@example.org> wrote:
> Thank you for your message. Please tell us in your own words.

