+++
id = "ke-033"
channel = "email"
from_name = "Angus Threlfall"
from_addr = "a.threlfall@example.com"
subject = "[[child:1|Edie]] and the [[council:1|Cumbria]] psychologists"
date = "2017-05-04T16:49:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "When it got to the Tribunal papers, they'd put in Edie's entire record from Furness General, her mother's notes along with it, and we had never been asked."
+++
Hello,

My wife normally does this sort of thing; she isn't well, so you've got me. I farm at [[place:1|Bootle]], the [[place:3|Cumbria]] one, not the [[place:4|Liverpool]] one.

[[child:1|Edie]] is twelve and deaf-blind, or near enough. She gets about this farm like a cat. She knows every beast by feel, and calls the tup Mr [[professional:1|Speakman]], after the first man from the council that ever came out to us. He took it as a compliment. He'd come in wellies.

[[professional:1|Speakman]] retired and after him we'd [[professional:2|Tilda Ruane]], and then nobody, and then [[professional:3|Corinne]] something, who did it by telephone. You can't assess a deaf-blind lass by telephone. I told her so. She asked if [[child:1|Edie]] could come on the line.

Anyhow there was an intervenor, [[professional:4|Jess Tyson]], at [[school:1|Black Combe Primary]], who'd been taught by [[professional:2|Tilda]] and was with our lass all day, every day, hand over hand. When it came to the big school, everything hung on whether [[professional:4|Jess]] would go up with her. [[professional:2|Tilda]] had said yes, and wrote yes. I've the letter here: "a trained intervenor for the whole of the school week".

So what do they do. When it got to the Tribunal papers, they'd put in [[child:1|Edie]]'s entire record from [[health:1|Furness General]], her mother's notes along with it, and we had never been asked. My wife [[parent:1|Marian]] had a bad time after [[child:1|Edie]] was born. That was in there, typed out, for a solicitor to stand up and read. And read it he did; [[professional:5|Ballantyne]], with a fountain pen. The judge, a lady by the name of [[professional:6|Okonedo-Hart]], stopped him at the second line and asked him who'd given consent. He looked at his papers a long time.

We'd a brave helper on the day, who came for nowt from [[place:2|Ulverston]]: [[parent:2|Noreen]], whose own lad [[child:2|Ted]] had been through it. She held [[parent:1|Marian]]'s hand and passed me mints.

They found for us on [[date:1|27th February]]. [[professional:4|Jess]] went up to [[school:2|Millom Sands]], and the pair of them are in the choir there, if you please, [[child:1|Edie]] with her hand on the piano lid.

But [[parent:1|Marian]] hasn't been right since. She won't go to the surgery, because she says it all gets out. The doctor, young [[professional:7|Hodgson]], drove up here himself to tell her that it wasn't them. I don't think she believes it.

I want folk to know it can happen, but I'd not want her reading it with our name on.

%% signature
Regards
A. Threlfall

