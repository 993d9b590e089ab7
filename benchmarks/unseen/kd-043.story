+++
id = "kd-043"
channel = "email"
from_name = "Jory Trebilcock"
from_addr = "jory.treb@example.co.uk"
subject = "[[health:1|Treliske]], [[council:1|Cornwall Council]] and a very small boy"
date = "2016-02-03T21:59:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "What the two of them settled was that health would write Piran up as \"stable, no clinical need in school hours\", and in exchange education would stop charging them for the hydro pool."
[[evidence]]
category = "false-information"
quote = "It says on there his line was removed in November, when I'd flushed it myself at six that same morning."
+++
Hi,

I fish out of [[place:1|Newlyn]]. My partner [[parent:1|Demelza]] has been at me since Christmas to get this down, and there's a gale, so.

We've two. [[child:1|Piran]] is eight and [[child:2|Tegen]] is five. [[child:1|Piran]] weighs about what [[child:2|Tegen]] does. He was born with short gut, he's fed through a line into his chest overnight, and by day he has a pump in a rucksack with a shark on it. Bright as a button. The line mustn't get infected. If it does you've got an hour, and we're forty minutes from A&E on a road full of caravans. That's why there needs to be a nurse, or a TA trained by one, within reach all day.

[[school:1|Mousehole Road Primary]] had one: [[professional:1|Tamsin Curnow]]. She'd been trained up by the community nurse, [[professional:2|Bernie O'Dowd]], and signed off and everything. It was in his statement. Then along comes the conversion to an EHC plan.

First we knew of trouble was [[professional:2|Bernie]] ringing [[parent:1|Demelza]] from a lay-by. She'd been at a meeting in [[place:2|Truro]], at County Hall, or whatever it's called this week. There'd been [[professional:3|Alasdair Finch]] for education and a commissioner, Dr [[professional:4|Rowena Pascoe]], for health. The question on the table was who'd pay for [[professional:1|Tamsin]]. What the two of them settled was that health would write [[child:1|Piran]] up as "stable, no clinical need in school hours", and in exchange education would stop charging them for the hydro pool. [[professional:2|Bernie]] said that they shook hands on it. She'd been asked along to take the notes and I think they forgot that she could hear.

Hydro pool. My boy's heart line for a hydro pool.

She refused to sign the care plan. So [[professional:4|Pascoe]] signed it, and she's never been in a room with him. It says on there his line was removed in November, when I'd flushed it myself at six that same morning. Consultant's at [[health:2|Bristol Children's]], Mr [[professional:5|Anand]]. He wrote a stinker. Two pages. I've got it framed, no I haven't, but I've got it laminated.

[[professional:1|Tamsin]] was let go on the [[date:1|15th of January]]. The head, Mrs [[professional:6|Polglaze]], is letting [[parent:1|Demelza]] sit in the library all day with the kit, unpaid. She had a job at [[org:1|Penlee Smokehouse]]. Had.

Appeal is lodged. We'd rather nothing came out till it's been heard, and after that change what you like, only keep the shark.

[[professional:2|Bernie]] knows I'm writing. She's eighteen months off her pension, so she's the one you've got to hide best. Make her a bloke. Make her a bloke from [[place:3|Devon]], she'd hate that.

%% signature
Jory

