+++
id = "l-054"
channel = "email"
from_name = "Kerry-Jo Luscombe"
from_addr = "kjluscombe@example.net"
subject = "[[child:1|Devon]], [[council:1|Devon]], [[place:1|Devon]]"
date = "2018-03-12T21:17:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Devon had it in July, Teign Moor had it in July, Severn Lane Care, who they'd got in for therapies, had it, and I got mine in November from the car park attendant's sister, who is on the desk."
[[evidence]]
category = "no-chance-to-correct"
quote = "She then told me there was a mistake in it anyhow about Dev's hearing but that parents weren't permitted to comment on health advice once it's \"in the system\"."
+++
Hi, can you help me please or if not then just read it.

My eldest's called [[child:1|Devon]]. I was nineteen, it was a good year. She's twelve now, and [[council:1|Devon]] (as in [[council:1|Devon County Council]]) have been at us since she was five, and when [[council:1|Devon]] send a letter about [[child:1|Devon]] who lives in [[place:1|Devon]] you can imagine the merge fields. Once it started "Dear [[council:1|Devon County]]".

[[council:2|Torbay]] we were with first. We lived at [[place:2|Hele]], up top of [[place:3|Torquay]], and she'd a place in [[school:1|Barton Combe]]. [[council:2|Torbay Council]] did her first EHCP, with speech therapy weekly. After me and [[parent:1|Shane]] split I moved to my nan's in [[place:4|Bovey Tracey]], that's over the line, and it passed to [[council:1|DCC]]. That was [[date:1|11 April 2016]], I remember as it was nan [[parent:2|Beryl]]'s eightieth and I did the removals round the buffet.

So in [[place:4|Bovey]]: [[school:2|Indio Fields Primary]], Miss [[professional:1|Yeo]] in Year 5 and then Mr [[professional:2|Hannaford]], both lovely. Year 7: [[school:3|Teign Moor Academy]]. That's where the wheels came off. They belong to the [[school:4|Haytor Trust]]; [[school:4|Haytor]] has eight schools between [[place:5|Newton Abbot]] and [[place:6|Okehampton]] and one SENCO, [[professional:3|Petra]], who does a day and a bit at each. [[professional:3|Petra]] is fine. You just can't find her.

By October she wasn't going in. School wrote down that she was "refusing". I rang [[health:1|Torbay Hospital]] ([[health:1|Torbay]]'s our hospital, even now, it doesn't go by council), and they'd a letter for me from an assessment in June I'd been told wasn't written up yet. It had been written up on [[date:2|3/7/17]]. [[council:1|Devon]] had it in July, [[school:3|Teign Moor]] had it in July, [[org:1|Severn Lane Care]], who they'd got in for therapies, had it, and I got mine in November from the car park attendant's sister, who is on the desk.

What it said is, she shouldn't go to a big school. In July! When she hadn't started yet.

I went on the warpath after that, I'm only small. To [[place:7|Exeter]], to [[council:1|County]], floor two. The woman was [[professional:4|Bryony Cottrell]] and she told me if the letter had gone to me in July, "you'd have used it." Yes [[professional:4|Bryony]]. She then told me there was a mistake in it anyhow about [[child:1|Dev]]'s hearing but that parents weren't permitted to comment on health advice once it's "in the system". There's a system?

Cut a long one short:
– [[school:5|Ratcliffe Barn]], at [[place:8|Dawlish]]: want her, full
– [[school:6|Wave House]], [[place:3|Torquay]]: room, but [[council:2|Torbay]] keep those for [[council:2|Torbay]]
– [[place:9|Plymouth]]: "try [[council:1|Devon]]"
– my nan's kitchen: since half term, with [[org:2|Moor Minds]] coming Thursdays and [[child:2|Tegan]] (that's my little one, six) being dinner lady

My MP, [[professional:5|Rupert Amory-Vane]], wrote back about badgers.

I don't want her named, obviously, and it'd be best to change the county or nobody'll follow it.

%% signature
Kerry-Jo
x

