+++
id = "kg-045"
channel = "email"
from_name = "mick tatlow"
from_addr = "mick.tatlow@example.com"
subject = "[[council:1|stockton]] council / our [[child:1|jessie]]"
date = "2016-04-14T22:52:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "turns out they had a meeting on it an all, delacroix, peverell, the nurse, some lass from the early help, went on about was i drinking, and neither of us knew til the minutes come in the post addressed to somebody else and the neighbour fetched them round."
[[evidence]]
category = "insecure-handling"
quote = "so ron at 41 has read that my daughter still has accidents."
[[evidence]]
category = "report-change-requested"
quote = "he says his had \"mainstream with 25 hours\" in and some manager had it off him and give it back with specialist cos abbey dale had empty places to fill."
+++
now then. im a scaffolder not a writer so bear with

[[child:1|jessie]] is our youngest of 4. [[child:2|dale]] [[child:3|carly]] and [[child:4|nathan]] all went through [[school:1|mandale lane]] and [[school:2|norton grange comp]] no bother. [[child:1|jess]] come along in 2005 when our lass [[parent:1|denise]] was 43. downs. [[health:1|north tees]] was champion, dr [[professional:1|mukherjee]], i still see him in morrisons

primary she stopped in [[school:1|mandale lane]] same as the others, head then was mr [[professional:2|garbutt]], he'd known us 15 year. statement off [[professional:3|val hodgson]] in the council. everyone knew everyone. [[professional:4|karen]] TA for 7 year, [[professional:4|kaz]], [[child:1|jess]]es best mate

2014. [[professional:2|garbutt]] goes, [[professional:3|val]] goes, [[professional:4|karen]]s hours cut. new head ms [[professional:5|delacroix]] down from [[place:1|london]]. lovely manners. first thing she does is get the psychology in without a word, fella called [[professional:6|simon peverell]]. we didnt sign owt. [[parent:1|denise]] is dinner time at the gate and [[child:1|jessie]] says a man asked me do i like my dad

turns out they had a meeting on it an all, [[professional:5|delacroix]], [[professional:6|peverell]], the nurse, some lass from the early help, went on about was i drinking, and neither of us knew til the minutes come in the post addressed to somebody else and the neighbour fetched them round.

read that again. the minutes come to number 41. we're 14. so [[parent:2|ron]] at 41 has read that my daughter still has accidents. hes a good lad [[parent:2|ron]]. he cried

i went down. i was calm. they had the police on me anyway, pc [[professional:7|stobbs]], he was in school with our [[child:2|dale]], he said [[parent:3|mick]] go home. i went home

we got [[org:1|thornaby carers]] to help us, [[professional:8|yasmin]], fantastic lass, she went through it with a ruler. asked for [[professional:6|peverell]]s report. it says "more suited to specialist". asked him on the phone why, he says "i never saw the finished one". he says his had "mainstream with 25 hours" in and some manager had it off him and give it back with specialist cos [[school:3|abbey dale]] had empty places to fill.

she starts [[school:3|abbey dale]] in september, her mates are off to [[school:2|norton grange]]. [[professional:4|kaz]] is taking her round there on sundays to see the building so she's not scared. thats a TA on 8 quid an hour that. on her own time

change names

%% signature
mick

