+++
id = "t-070"
channel = "email"
from_name = "Paul Aiken"
from_addr = "paulaiken.lisburn@example.com"
subject = "Screenshots typed out"
date = "2015-06-04T22:58:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "who let it out that he'd had \"the weekly sheets\". What weekly sheets? He's five."
+++
My sister-in-law's on the PTA group for [[school:1|Wallace Glen]]. She sent me these [[date:1|3/6/15]] at night. I've typed them out because I don't trust pictures.

[[parent:2|Cherith]]: did yous hear they're getting rid of wee [[child:1|Aiken]]
[[parent:3|Tanya B]]: which 1, [[child:1|Joel]] or the wee girl
[[parent:2|Cherith]]: [[child:1|Joel]]. [[professional:1|Ivan]] says the [[council:1|SEELB]] told him to get evidence
[[parent:4|Jill]]: he shouldn't be telling you that
[[parent:2|Cherith]]: hes my husband lol
[[parent:3|Tanya B]]: my [[child:2|Corey]] says he got put in the quiet room with Miss [[professional:2|Shaw]] 3 times this wk
[[parent:5|Adaeze]]: I don't think we should be discussing somebody's child here.
[[parent:3|Tanya B]]: ok [[parent:5|Ada]]

That's [[professional:1|Ivan Purdy]], vice-principal. There is no "wee girl" involved by the way, [[child:3|Beth]] is at [[school:2|Brownlee Road]] and top of everything.

[[parent:6|Karen]] and I had been in with him the day before and he told us it was going great guns, with the classroom assistant nodding along. As for the Board, I've rung [[place:1|Dundonald]] and got a fella [[professional:3|Stewarty]], who let it out that he'd had "the weekly sheets". What weekly sheets? He's five.

[[parent:5|Adaeze]] I never met. I'd like to shake her hand. Is typed-out WhatsApp any good as evidence, or do they just say I made it up?
