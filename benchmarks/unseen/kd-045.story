+++
id = "kd-045"
channel = "email"
from_name = "Dr Emmeline Harcourt-Ngo"
from_addr = "e.harcourtngo@example.org"
subject = "[[child:1|Beatrix]] / [[child:2|Rafferty]]: a natural experiment"
date = "2022-09-30T13:27:00+01:00"
html = false
kind = "story"
categories = ["false-information", "report-change-requested", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In Raff's, the percentile has become the thirty-first."
[[evidence]]
category = "report-change-requested"
quote = "When I put this to Niamh she said she had been emailed by Gordon Pells, the link officer for Marston Brook, with a request to \"re-look at the severity wording\", and had declined in writing."
[[evidence]]
category = "no-chance-to-correct"
quote = "Oxfordshire replied over the name of Philippa Stanway that the panel had closed and that amendments by parents \"could not be entertained retrospectively\"."
+++
Dear all,

I'm a statistician, which colours what follows. I have twins. Twins, as you know, are useful.

[[child:1|Beatrix]] and [[child:2|Rafferty]] were born five minutes apart at the [[health:1|John Radcliffe]] in [[place:1|Oxford]] on [[date:1|11 February 2014]]. Both have the same diagnosis (developmental language disorder, severe) from the same therapist ([[professional:1|Niamh Kilbride]]) on the same afternoon. Both scored at the first percentile. Because of a school place lottery they go to different schools: [[child:1|Trixie]] is at [[school:1|Iffley Turn]], [[child:2|Raff]] at [[school:2|Marston Brook CE]].

Here's the result. [[child:1|Trixie]] was given a plan with weekly direct therapy. [[child:2|Raff]] was refused even an assessment.

I wished to know what differed, so I lined the papers up. [[professional:1|Niamh]]'s two reports are near identical in the originals, which she'd sent to us in May. In the copies that went to panel they are not. In [[child:2|Raff]]'s, the percentile has become the thirty-first. A typing error? Perhaps. But a paragraph has also gone, and in its place stands a sentence in another font.

When I put this to [[professional:1|Niamh]] she said she had been emailed by [[professional:2|Gordon Pells]], the link officer for [[school:2|Marston Brook]], with a request to "re-look at the severity wording", and had declined in writing. Someone else, then, had re-looked. She has kept her reply. It's eleven words long and I admire each of them.

My husband [[parent:1|Minh]], a gentler soul, thought we ought to simply ask for the error to be put right. [[council:1|Oxfordshire]] replied over the name of [[professional:3|Philippa Stanway]] that the panel had closed and that amendments by parents "could not be entertained retrospectively". We hadn't amended anything. We wanted what the therapist wrote.

So [[parent:1|Minh]]'s mother, Bà [[parent:2|Lan]], who is eighty one and sat through worse in [[place:2|Da Nang]], said something that I have had on a sticky note ever since: "If they were honest they'd say there's money for one."

I estimate, since that's what I do, that the probability of the digits arising by chance, together with the font, together with the missing paragraph, is small. I'm happy to supply the working. [[professional:2|Pells]] hasn't replied to me since [[date:2|22 June]]. [[professional:3|Stanway]] has replied, with a leaflet.

Meanwhile there's this. [[child:1|Trixie]] can now tell you about her day, in order, with a beginning. [[child:2|Raff]] has started letting her do it for him. He stands behind her and nods.

As to publication: I'd be glad to have the method published. Whether the names should be is a thing I go back and forth on; the twins are eight and someday they'll look themselves up. Do ask me before you do anything. My number's [[contact:1|01632 960129]]; the department's is on the website, and you're not to use that one.

%% signature
Best wishes,
Emmeline

Dr E Harcourt-Ngo

