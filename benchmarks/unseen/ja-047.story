+++
id = "ja-047"
channel = "forum-post"
from_name = "lumpia_lover"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-07-09T23:55:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The first I heard of a finished report was from my husband's ward sister, Marisol, whose own boy is at the same school, and who'd been handed a copy in her son's book bag."
[[evidence]]
category = "false-information"
quote = "It says that \"English is not spoken in the home and the parents met online\", which is wrong twice, we met at choir practice in Iloilo and we speak English to the kids all day long."
+++
Hello po, everyone! Long time reader, first time poster, please be gentle.

I'm a carer, my husband [[parent:1|Rommel]] is a theatre nurse at [[health:1|Southend hosp]], we've got DS [[child:1|Gabriel]] (we call him [[child:1|Gabby]], [[child:1|Gabo]], [[child:1|Gab]] when he's in trouble) who is 9, and DD [[child:2|Althea]], 4. [[child:1|Gab]] has got verbal dyspraxia and probable ASD.

So. [[council:1|Southend]]. Last summer the EP came to see him at [[school:1|Our Lady of the Estuary]]. Her name's [[professional:1|Victoria Ware]], nice, pregnant. She told me "I'll send you the draft to check before it goes anywhere". I trusted. Then she went on maternity and a man named [[professional:2|Ron]] finished it off without meeting us.

The first I heard of a finished report was from my husband's ward sister, [[parent:2|Marisol]], whose own boy is at the same school, and who'd been handed a copy in her son's book bag. She brought it to [[parent:1|Rommel]] in the middle of a shift! He read it in his gown.

I messaged [[professional:2|Ron]] to complain. OK listen to this. It says that "English is not spoken in the home and the parents met online", which is wrong twice, we met at choir practice in [[place:1|Iloilo]] and we speak English to the kids all day long. What does it even have to do with his speech?? And he put [[child:1|Gabriella]]. Nobody checked it even once.

He said that he'd "issue an addendum". That was [[date:1|14 Jan]]. The SENCO, Sister [[professional:3|Assumpta]], lights a candle for it each week, I'm not joking.

Please mods/OP take out the names if you use it, [[parent:1|Rommel]] would die.

