+++
id = "kb-027"
channel = "email"
from_name = "Tracy-Ann McPhail"
from_addr = "tamcphail@example.org"
subject = "my [[child:1|Jayden]]"
date = "2018-12-11T22:51:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "typed. \"excluded from two nursery placements for assault.\" he's never been excluded fae anythin in his life, he wisnae even AT a nursery he wis wi ma maw"
+++
he's 10 he's got tourettes an ocd an we live in [[place:1|drumchapel]]. school is [[school:1|st fillans rc primary]]. ma man [[parent:1|Boab]] is his stepda

how it wis, the psychologist [[professional:1|Morven Ogilvy]] came oot in february. she's writin away an she says tae me, [[parent:2|Tracy]], is it right enough he's been excluded fae two nurseries? an i says NAW. whit? she turns the page roon an its there. typed. "excluded from two nursery placements for assault." he's never been excluded fae anythin in his life, he wisnae even AT a nursery he wis wi ma maw. that'd come fae [[professional:2|Kenny Laird]] the depute. [[professional:2|Laird]] got it aff somebody in [[council:1|glasgow city cooncil]] and they got it aff a form wi another wean's name, [[child:2|Jaydon McFall]]. ONE letter.

i've asked them tae sort it five times. [[id:1|GCC-4471-ENQ]]. five.

don't put us in by name, ye can say [[place:2|glasgow]] tho. am on [[contact:1|insta - wee_tracy_mcp]] or text [[parent:1|Boab]]'s phone [[contact:2|07700900 7 7 1]], he'll shout me

