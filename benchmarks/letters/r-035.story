+++
id = "r-035"
channel = "email"
from_name = "Dorothy Amankwah"
from_addr = "d.amankwah@example.net"
subject = "Fostering for [[council:1|Staffordshire]]: what I have watched"
date = "2022-10-09T16:44:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody told Szymon's mum, Beata, who has every right to be told, and nobody told me."
[[evidence]]
category = "insecure-handling"
quote = "all four plans in one envelope through the door of number 14"
[[evidence]]
category = "other-collusion"
quote = "we'll keep it among ourselves, Health and Education, until the placement's signed off"
[[evidence]]
category = "false-information"
quote = "Two of them have had their histories swapped."
+++
Dear all,

I've fostered for [[council:1|Staffordshire]] for sixteen years, and my husband [[parent:2|Ebo]] with me, in [[place:1|Cannock]]. At the minute we've four, and I'm going to tell it you as it is, because they can't.

[[child:1|Szymon]] is twelve, Polish, autistic; says little, notices everything. [[child:2|Simon]] is eleven, local, FASD. Yes: [[child:1|Szymon]] and [[child:2|Simon]], in bunk beds. [[child:3|Tia-Mae]] is seven and [[child:4|Tayo]] is six, no relation, but folk do say "[[child:3|Tia]] and [[child:4|Tayo]]" as if they were a shop. [[child:4|Tayo]] is [[child:4|Omotayo]], Nigerian on his dad's side. My own girls are grown up: [[parent:3|Efua]] and [[parent:4|Esi]]. [[parent:3|Efua]] is a paralegal at [[org:1|Trent Gable Law]] and has checked this letter over.

The schools: the lads are at [[school:1|Chase Heights Academy]]; the little ones are at [[school:2|St Chad's Row]], [[school:2|SCR]] on the sweatshirt. [[child:2|Simon]] does two days at the [[school:3|Lantern Centre]].

The social workers, at the last count: [[professional:1|Paula]] for [[child:1|Szymon]]; [[professional:2|Nathan]], then [[professional:3|Chantelle]], then [[professional:2|Nathan]] again for [[child:2|Simon]]; Mr [[professional:4|Ojo]] for [[child:4|Tayo]]; nobody at all for [[child:3|Tia-Mae]]. My own supervising one is [[professional:5|Bronwen]]. IRO is [[professional:6|Les]]. Virtual school: [[professional:7|Hayley]]. LAC nurse: [[professional:8|Simone]], from [[health:1|Midlands Partnership]], and it matters to spell her right because there's one time they put [[child:2|Simon]]'s inoculations under [[professional:8|Simone]].

Right. In June there was a health assessment for [[child:1|Szymon]]. [[professional:8|Simone]] did it nicely. The week after, [[professional:7|Hayley]] and [[professional:8|Simone]] and Mr [[professional:9|Gill]], who's deputy at [[school:1|Chase Heights]], and a psychologist I'd not met, Dr [[professional:10|Verity Crane]], sat down in the [[place:2|Stafford]] office and talked about whether he ought to be in [[school:1|Chase Heights]] at all. Nobody told [[child:1|Szymon]]'s mum, [[parent:5|Beata]], who has every right to be told, and nobody told me. [[parent:5|Beata]] sees him Saturdays at [[org:2|Kawiarnia Ania]]; she's doing ever so well. [[professional:1|Paula]] got to hear of it and went up the wall.

What had happened, [[professional:1|Paula]] reckons, is in an e-mail from Mr [[professional:9|Gill]]: "we'll keep it among ourselves, Health and Education, until the placement's signed off". The placement being [[school:4|Oakamoor House]], a boarding place, fifty-two weeks. It's signed "[[professional:9|Gilly]]".

Then the plans. They'd all been reviewed at once and they were delivered by hand: all four plans in one envelope through the door of number 14. We're number 41. Number 14 is [[parent:6|Barry]] and [[parent:7|Sue]]. [[parent:7|Sue]] brought them round, and she'd been crying. She'd read [[child:3|Tia-Mae]]'s.

I sat down with [[parent:3|Efua]] and read them. Two of them have had their histories swapped. [[child:2|Simon]]'s has "witnessed the death of his father in [[place:3|Radom]]". That's [[child:1|Szymon]]. [[child:1|Szymon]]'s has "mother, [[parent:8|Kirsty]], drank throughout pregnancy". That's [[child:2|Simon]]'s mum. If [[parent:5|Beata]] ever reads that about herself, I don't know what she'll do. And [[child:2|Simon]] did read it, over my shoulder, before I could turn it. He said, "Did my dad die?" His dad, [[parent:9|Wayne]], was at contact on the Monday.

I rang [[professional:6|Les]]. I rang [[professional:5|Bronwen]]. [[professional:5|Bronwen]] rang [[professional:2|Nathan]]. [[professional:2|Nathan]] rang [[professional:3|Chantelle]], as it'd been in her time. Mr [[professional:4|Ojo]], I'll say this for him, drove straight over on a Sunday with his own children in the car, [[child:5|Dami]] and [[child:6|Bolu]], read all four at my kitchen table, and wrote down what was wrong in each. He gave it to [[professional:7|Hayley]]. [[professional:7|Hayley]] says it's with Dr [[professional:10|Crane]]. [[child:4|Tayo]]'s was the only one that was right; they'd only spelled him [[child:4|Tyro]].

If you use it: no names, no numbers of doors, and nothing of what happened in [[place:3|Radom]], or of [[parent:8|Kirsty]]. That's theirs.

%% signature
God bless
Dorothy Amankwah

41 Huntington Terrace
