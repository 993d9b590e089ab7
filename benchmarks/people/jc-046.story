+++
id = "jc-046"
channel = "email"
from_name = "Margaret Doran"
from_addr = "mags.doran@example.net"
subject = "private. [[child:1|John Paul]]"
date = "2013-01-29T19:52:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It said John Paul had been taken off another school for setting a fire, and that there was violence in the home."
+++
How are you. I'm not great at the writing, my niece [[parent:1|Chantelle]] is typing this for me. We're Travellers, settled on the site at [[place:1|Linehouses]] near [[place:2|Stoke]] this fifteen years. I don't want it put up anywhere, only that somebody knows it.

My [[child:1|John Paul]] is 8. I've six boys so don't ask me to name them all, but there's a [[child:2|Big John]] too, his cousin, my sister [[parent:2|Philomena]]'s lad, and that's where the trouble came.

[[child:1|John Paul]] has the hearing aids and he's a bit slow. [[professional:1|Carol]] is the Traveller education woman and she's a saint. She got him into [[school:1|Chell Heath Park]], with a Mrs [[professional:2|Beech]], and she got him Dr [[professional:3|Ahmed]] at [[health:1|Haywood Hospital]]. [[professional:1|Carol]] and Mrs [[professional:2|Beech]] would fight the world. [[parent:3|Miley]], that's my husband, says they're the only two country people he'd trust with a horse.

So a letter comes and [[parent:1|Chantelle]] reads it to me. It was from [[council:1|Stoke]] to the school. Why we got it I don't know, it'd Mr [[professional:4|Brough]] on the bottom. It said [[child:1|John Paul]] had been taken off another school for setting a fire, and that there was violence in the home. There never was. [[child:2|Big John]] lit a bin, three years ago, in [[place:3|Crewe]]. [[parent:3|Miley]] never raised his hand.

I told [[professional:1|Carol]]. She'd a face like thunder. Her and [[professional:2|Lynne]], Mrs [[professional:2|Beech]] like, went to see [[professional:4|Brough]]. He says, "They're all [[parent:4|Dorans]], aren't they?" That's what he said, [[professional:1|Carol Tams]] will swear to it. Dr [[professional:3|Ahmed]] had the same letter. So had the dentist!

[[parent:2|Philomena]] wanted to go in there with the brothers. I said leave it. [[professional:3|Yusuf Ahmed]] wrote and said take it off his file and they've said they will. [[professional:4|Derek Brough]] hasn't said sorry. Mrs [[professional:2|Beech]] read us the letter where he says it's "resolved". [[parent:1|Chantelle]] here says that I should add she's looking for work in an office.

%% signature
Margaret

