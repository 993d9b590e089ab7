+++
id = "s-030"
channel = "email"
from_name = "Marcia Lindo"
from_addr = "marcialindo@example.com"
subject = "My twins, [[council:1|Croydon]], [[id:1|SE318/13/00206]]"
date = "2013-12-08T01:47:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There were two network meetings and I found out about both from the crossing lady"
[[evidence]]
category = "false-information"
quote = "Every single thing Jerome has done in two years is down on paper as Jermaine"
[[evidence]]
category = "tribunal-disclosure"
quote = "the LA put Jermaine's whole hospital file into Jerome's appeal without asking anybody"
+++
It's nearly 2 in the morning and I've got work at 6 but if I don't do this now I never will.

I've got twins, [[child:1|Jerome]] and [[child:2|Jermaine]], 12. Yes I know. Their dad chose. [[child:1|Jerome]] has got autism and severe learning difficulties and goes to a special school, [[school:1|Addington Copse]]. [[child:2|Jermaine]] has got sickle cell, plays chess and is in top set at [[school:2|Bishop Ferrar's]]. They are not alike. One of them is six inches taller!! We're under [[council:1|Croydon]].

Somewhere along the line somebody in an office made them into one boy. Every single thing [[child:1|Jerome]] has done in two years is down on paper as [[child:2|Jermaine]]. The hair pulling, the climbing out, the police bringing him back from [[place:1|Purley Way]] in his pants. And every one of [[child:2|Jermaine]]'s pain crises is down as [[child:1|Jerome]] "refusing to attend". I've got a letter from [[date:1|27 Feb 2013]] that says "[[child:1|J]] is working at P4 and has been selected for the county chess squad". How did nobody READ that.

Timeline coz you said you like them:

- [[date:1|27/2/13]] the chess letter. I ring Mrs [[professional:1|Pettifer]] at the LA. She laughs. Says she'll sort it.
- March, nothing
- [[date:2|18th of April]], ring again. [[professional:1|Denise Pettifer]] has left. It's now a Mr [[professional:2|Osborne]].
- May to July. There were two network meetings and I found out about both from the crossing lady, [[parent:1|Pearl]], who is Nurse [[professional:3|Comfort]]'s cousin. I wasn't asked to either of them. The school nurse was there, the head of year (Miss [[professional:4|Summers]]), CAMHS, a police officer!! A policeman talking about [[child:2|Jermaine]] climbing out of windows. [[child:2|Jermaine]] is scared of the escalator in [[org:1|Allders]].
- [[date:3|9 September]], I appeal for [[child:1|Jerome]], for more hours of care.
- [[date:4|Nov. 22]], bundle comes.

So I open the bundle and the LA put [[child:2|Jermaine]]'s whole hospital file into [[child:1|Jerome]]'s appeal without asking anybody. Eighty-something pages from [[health:1|Croydon University Hospital]] (it'll always be [[health:1|Mayday]] to me). His bloods. What he said to the psychologist there, Dr [[professional:5|Bindu Menon]], about being frightened of dying like my sister [[parent:2|Yvonne]]. He said it to HER. He didn't even tell me and I had to read it in a bundle with a number stamped in the corner, and so did a judge, and it's nothing to do with [[child:1|Jerome]] or with speech therapy or with anything in that appeal.

I asked Dr [[professional:5|Menon]] did she give it to them. She was nearly sick. She says it was requested "under the child's name and date of birth" and of course they've got the SAME date of birth, [[date:5|3.3.01]], they're TWINS.

[[professional:2|Osborne]] says they can't take it out now because it has been "lodged". Judge [[professional:6|Whitcombe]] might have some views on that, when we get there.

[[child:2|Jermaine]] doesn't know. If he ever asks me whether what he says to a doctor is private I don't know what I'll tell him.

My mum says, tell them to change the names. So change the names please, and make them not twins if you can. But then I don't know how you'd tell it.

%% signature
Marcia
xx
