+++
id = "k-056"
channel = "forum-pm"
from_name = "ewe_and_whose_army"
from_addr = ""
subject = "you asked what happened"
date = "2017-03-05T22:58:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "they'd been told, all of them that does reports for northumberland, that if they put minutes or hours they would not be used again"
[[evidence]]
category = "insecure-handling"
quote = "and a week later it's stuck to the door of the co-op in rothbury, both pages, with sorrel's name and her reading age, because somebody at county had faxed it to the wrong number and the lad at the shop thought it was a lost child"
+++
right, sat down with a brew. you'll get it how it comes out

[[professional:1|lynn]] had always said that if it went to the council it'd end up with [[professional:2|graeme]]. [[parent:1|lynne]] with the e said the same, and she'd know, she was wed to him. so when the letter came and there was [[professional:2|graeme]]'s name at the bottom, [[professional:2|G. Stobbs]], i had the pair of them in my kitchen, [[professional:1|lynn]] off duty in her cardi and [[parent:1|lynne]] with a bottle

what it said was we could have the specialist dyslexia teaching "at the discretion of the setting". now [[professional:1|lynn]]'s the setting. she's been the setting at [[school:1|coquetside middle]] for nineteen year, there's her and a cupboard. she says to me there's no money for discretion pet, there's barely money for glue

so back we go to the start. [[professional:3|morag]] did the report. scottish woman, came down from [[place:1|berwick]] in a camper van. she had [[school:1|coquetside]] give her the library and she'd [[child:1|sorrel]] in there two hours and they both come out laughing. [[child:1|sorrel]] is mine, she's ten, she's got the brains of a barrister and cannot read a bus. [[child:2|bracken]]'s the dog. no he's not, he's my youngest, but [[professional:3|morag]] thought it was the dog for a whole morning because of how we shouted for him

[[professional:3|morag]] had told me, her words, twenty minutes a day one to one. it's a number. i heard a number. and then there's no number in it. so i emailed her. nowt. so i wrote to her. nowt. then one night in october this camper van pulls up the lonnen and she gets out and says i can't put it in an email but i'll say it to your face. they'd been told, all of them that does reports for [[council:1|northumberland]], that if they put minutes or hours they would not be used again. and who told you that i says. and she looks past me at [[parent:1|lynne]] and [[parent:1|lynne]] says howay, say it, i'm only the ex

well

i got up a complaint. [[professional:1|lynn]] couldn't sign it but she corrected the spelling. [[parent:1|lynne]] took it in by hand. and a week later it's stuck to the door of the co-op in [[place:2|rothbury]], both pages, with [[child:1|sorrel]]'s name and her reading age, because somebody at county had faxed it to the wrong number and the lad at the shop thought it was a lost child

she saw it. that was how she found out what her reading age was. she couldn't read it like, [[child:2|bracken]] read it to her, he's seven

i don't know if you can use any of that. if you do don't have the camper van in it, she'd never work again

