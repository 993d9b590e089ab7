+++
id = "n-002"
channel = "forum-pm"
from_name = "wobblyjelly"
from_addr = ""
subject = "Re: your thread"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "had a meeting about him with someone called lindsey from sandwell and the school nurse and they never told me"
[[evidence]]
category = "access-denied"
quote = "i asked for the notes and mrs thacker goes oh theres no notes"
[[evidence]]
category = "quantifying-forbidden"
quote = "the la say his letter dont count cos it says what he needs"
+++
hi hope its ok to pm. my ds [[child:1|kaden]] is 7 asd and pda, hes at [[school:1|broadmeadow primary]] for now. the senco mrs [[professional:1|thacker]] had a meeting about him with someone called [[professional:2|lindsey]] from [[council:1|sandwell]] and the school nurse and they never told me, i only no because my mate [[parent:2|shaz]] does dinners there and heard [[child:1|kadens]] name thro the hatch.

i asked for the notes and mrs [[professional:1|thacker]] goes oh theres no notes. then his dad got a letter, hes not even on the birth cert, saying the panel had looked at [[child:1|kaden]] on the [[date:1|3rd of feb]] and agreed he is making progress. progress!! he eats his jumper.

dr [[professional:3|aziz]] says he needs a special school but the la say his letter dont count cos it says what he needs.

im on [[contact:1|07700 900318]] if you want to ring but not after 7 coz of bedtime. pls dont put names
