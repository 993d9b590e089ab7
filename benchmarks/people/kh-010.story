+++
id = "kh-010"
channel = "email"
from_name = "Morag Sinclair-Watt"
from_addr = "morag.sw@example.co.uk"
subject = "From [[place:1|Fife]]"
date = "2014-03-31T17:42:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "He had spent a second afternoon with my daughter, and a meeting of five people had gone on to discuss her, without a word to me."
+++
Hello there,

I realise your project began in England and that our law differs, but [[parent:1|Alasdair]] (that's my brother, he teaches) thought you'd take a Scottish story.

My twins, [[child:1|Flora]] and [[child:2|Struan]], go to [[school:1|Balcarrick Primary]]. [[child:2|Struan]] has a coordinated support plan. [[child:1|Flora]] does not, and that is the point. In January the educational psychologist, [[professional:1|Innes Buchan]], carried out an observation of [[child:2|Struan]] at my request. His note came home in the wrong schoolbag a fortnight afterwards and began "[[child:1|Flora]] presents as anxious". He had spent a second afternoon with my daughter, and a meeting of five people had gone on to discuss her, without a word to me.

The head teacher, Mrs [[professional:2|Geddes]], was contrite; [[professional:1|Innes]] was not. His principal, one [[professional:3|Lesley-Anne Orme]], wrote on [[date:1|10th March]] that informal discussion of a pupil "does not require parental permission" in [[council:1|Fife]].

[[child:1|Flora]] is anxious now, incidentally.

Happy for you to use it, unnamed.

%% signature
Morag

