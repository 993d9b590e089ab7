+++
id = "kb-017"
channel = "forum-pm"
from_name = "not_your_average_welshcake"
from_addr = ""
subject = "[[council:1|RCT]] - as promised"
date = "2012-09-27T23:31:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"They've told all of us at Keir Hardie that we can describe the need but not the amount.\""
[[evidence]]
category = "other-collusion"
quote = "\"If health can avoid naming a specialist setting we'll see the AAC funding goes through for the other family.\""
+++
OK so here goes. I've got wine.

DS2 = [[child:1|Osian]], 6, ASD/ADHD/hypermobile, statement since Feb. DS1 isn't involved. School [[school:1|Ysgol Gynradd Cwm Clydach Uchaf]] (call it [[school:1|Cwm]] or we'll be here all night).

OT came out, name of [[professional:1|Ceri-Ann Leyshon]], sound as a pound. Said he'd need a 30 min session every week for two years and she would put it in. Three weeks on she rings from a withheld number. Not allowed. "They've told all of us at [[health:1|Keir Hardie]] that we can describe the need but not the amount." [[health:1|Keir Hardie]] being the health park where they're based. I said who's they [[professional:1|Ceri]] and she said "don't make me, I've got a mortgage".

Next thing: [[child:1|Osh]]'s paed, Dr [[professional:2|Venkataraman]], copies me into a clinic letter that went to [[professional:3|Lowri]] at the LEA, and stapled on the back by mistake is an email from [[professional:3|Lowri]] TO HIM. It goes, nearly word for word: "If health can avoid naming a specialist setting we'll see the AAC funding goes through for the other family." THE OTHER FAMILY. We're being swapped for some kid's talker! I know who it is as well, it's [[child:2|Tegan]], her mam [[parent:1|Nerys]] is on here as [[contact:1|tegansmam_08]], and she was in bits when I told her.

We've both gone to the Ombudsman. Mine's [[id:1|PSOW/2012/03317]], hers will be the next one up or down I should think.

You can use it all so long as we're not in it. If you're on Twitter I'm [[contact:2|@averagewelshcake]], DMs open. Or what's app didn't exist when I last looked at my phone, it's a Nokia, [[contact:3|07700 900 8 double-4]].

Nos da, off to bed x

