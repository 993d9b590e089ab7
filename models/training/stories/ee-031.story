+++
id = "ee-031"
channel = "email"
from_name = "Hamish Geddes"
from_addr = "hamishgeddes@example.com"
subject = "Tribunal and before, Inverness"
date = "2019-08-18T19:57:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I rang Raigmore and was put through to a secretary who'd never, in twenty years, been asked by a parent could he say something about a letter before it was filed, and who wished me luck."
[[evidence]]
category = "tribunal-disclosure"
quote = "They were in the bundle regardless, pages 88 to 97, \"in the interests of completeness\"."
+++
Hello,

I'm a postie on the Black Isle and a dad, separated, shared care, both of us with full rights and responsibilities. I'll be brief as I'm up at four.

The Highland psychologist saw my lad in February and showed us both a draft at the school. We each said the same thing, that he'd got the sleeping wrong and the medication out of date. He typed as we spoke. Good man. That one was corrected and I'm not counting it.

The hospital one's a different kettle. It came in the door marked FINAL. I rang Raigmore and was put through to a secretary who'd never, in twenty years, been asked by a parent could he say something about a letter before it was filed, and who wished me luck. It wasn't wild. But I'd have liked my tuppence.

We ended up at the tribunal about the placing request. Six weeks before it I was asked would I agree to the council lodging my own counselling records. I'd had some sessions through work after the split. I said no, in writing, and the convener's clerk said that was my right. They were in the bundle regardless, pages 88 to 97, "in the interests of completeness". My ex had read them by the time I got mine. We're civil, but there's a thing or two in there about her mother.

They were taken out again. The clerk physically went round the table and took them out of every folder. I'd call that decent and also about six weeks too late.

No names and no Black Isle, there's only three posties.

Hamish
