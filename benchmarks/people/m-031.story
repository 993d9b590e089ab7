+++
id = "m-031"
channel = "email"
from_name = "Deirdre Maguire"
from_addr = "deirdre.mag@example.com"
subject = "[[child:1|Fionntán]] - what was said behind us"
date = "2019-03-04T20:28:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Not invited at this stage, it says, so there you have it in their own minutes that five of them sat and settled him without me."
[[evidence]]
category = "other-collusion"
quote = "Karen told me on the phone that she and Laurence had squared their two reports beforehand \"so there'd be nothing for you to get between\", as Alwyn wanted."
+++
Well,

You'll be tired of hearing about the [[council:1|Education Authority]]. So am I. But a body said to me, you ought to put that on paper, and it was [[professional:1|Brendan]], and [[professional:1|Brendan]]'s the last man in [[place:1|Fermanagh]] to tell anybody to put a thing on paper.

I'll introduce us. Three of a family. [[child:1|Fionntán]] is ten (only his granny gets the fada right; to the [[council:1|EA]] he's [[child:1|Fintan]], to the football [[child:1|Finn]]). [[child:2|Aoibheann]]'s twelve. [[child:3|Odhrán]]'s four. I'm on my own with them since [[parent:1|Declan]] went to [[place:2|Perth]] to work and stayed.

[[child:1|Finn]] has a visual impairment and dyspraxia, and until last summer was doing well at [[school:1|St Ninnidh's Primary School]]. He'd his classroom assistant, [[professional:2|Teresa Cox]], five years; he called her [[professional:2|Tessie]] and still does. The principal is [[professional:1|Brendan McElroy]]. The SENCo, Miss [[professional:3|Keown]] ([[professional:3|Sinead]]), is his niece, which everyone knows and no one mentions.

Then the statement came up for change and two new people. [[professional:4|Alwyn Crozier]], a link officer, sits in [[place:3|Omagh]]. [[professional:5|Karen Hassard]], an adviser for vision, from [[health:1|South West Acute]], though strictly she isn't health at all, she's seconded.

Now hear what happened on [[date:1|14 November 2018]], as taken down by [[professional:3|Sinéad Keown]], who gave me it because, says she, "it's your child":

"Pupil Planning Meeting. [[professional:4|A Crozier]] ([[council:1|EA]] link officer), [[professional:5|K Hassard]] (adviser VI), Dr [[professional:6|L Trimble]] (ed psych), [[professional:1|B McElroy]] (principal), [[professional:3|S Keown]] (SENCo).
Parent: not invited at this stage.
[[professional:4|AC]] opened; said [[professional:2|T. Cox]]'s hours 'can't be justified on sight alone'. [[professional:5|KH]] agreed. [[professional:6|LT]] hadn't assessed since 2016 but would provide a paragraph. [[professional:1|BMcE]] said he would need it from above. [[professional:3|SK]] asked who'd tell mum. [[professional:4|AC]]: after panel."

Not invited at this stage, it says, so there you have it in their own minutes that five of them sat and settled him without me.

I read it in the car. I read it out to [[child:2|Aoibheann]] when I thought she was on her phone, and she said "Mammy, who's [[professional:6|LT]]?" A fair question. I'd met Dr [[professional:6|Trimble]] once, in P3. He'd thought [[child:1|Fintan]] was charming.

The paragraph came. It's one of the finest things ever written about a child by a man who hadn't seen him. "[[child:1|Fintan]] now navigates the school environment confidently and independently." He walked into the oil tank the same week. [[professional:5|Karen]] told me on the phone that she and [[professional:6|Laurence]] had squared their two reports beforehand "so there'd be nothing for you to get between", as [[professional:4|Alwyn]] wanted. I wrote it on the calendar, on the [[date:2|6th December]], under the bin day.

[[professional:2|Tessie]] was told on the last day of term, by [[professional:1|Brendan]], outside, in sleet. He came to see me himself on [[date:3|2 January]] with a tin of biscuits. "I needed it from above, [[parent:2|Deirdre]]," he said. "And I got it from above." Then he said the thing about the paper.

So, as asked. I've lodged an appeal; and [[professional:2|Teresa]] comes on a Saturday, unpaid, and they do the garden. Change everything you can, most of all Miss [[professional:3|K]]'s part, or she and her uncle will be eating separate dinners.

%% signature
Yours,
Deirdre

