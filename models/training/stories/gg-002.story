+++
id = "gg-002"
channel = "email"
from_name = "Julie Van Rooyen"
from_addr = "julievr@example.com"
subject = "Sent to the wrong address, and a phone call"
date = "2023-04-26T22:05:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The final plan, with our new address on every page in the corner, had been put in two envelopes, one to me and one to \"second parent\" at a flat in Plymouth, because the name was still in a field somebody forgot to clear."
[[evidence]]
category = "discussed-without-consent"
quote = "It came out that the three schools and the youth worker have a call on Friday mornings about \"families of note\", and that we'd been of note since the week that we came, and that it hadn't seemed fair to worry me with it."
+++
Dear team,

We moved from Plymouth to Exeter in 2021, which is relevant. I've two boys, Dylan (14, autism, PDA profile) and Josh (11). Their dad isn't in touch with us and there are good reasons for it, there's an order. Both councils were told about the order. I gave it to them myself and got a receipt.

When you move, they transfer the plan. It's supposed to be six weeks and it was nine, I didn't mind. The new caseworker rang and introduced herself and told me what she'd be doing, and asked was I happy for her to speak to the old school. I said of course. So that's not a complaint. The EP rang as well and his report came to me first, marked draft.

In May of that year I'd a text from a number I didn't know. It said "see you've gone for Devon then, is the new school any good". I knew who it was from the "then". I won't describe the next few days.

How had he found out? I went over and over it. Facebook I'm not on. My mum wouldn't. In the end a policewoman did what I should've done and rang the council and just asked them. The final plan, with our new address on every page in the corner, had been put in two envelopes, one to me and one to "second parent" at a flat in Plymouth, because the name was still in a field somebody forgot to clear. They told the Information people themselves, I will say that. They moved us. They paid for the van and changed the number plates, practically. There was a man from legal who couldn't look at me.

So that's the plain one. That's in a report and there's a reference number and so on.

The other one is not in any report. After we'd moved again I was called in to the boys' new school because Dylan had been, as they put it, "a bit of a target". And the deputy said, in a kind voice, "obviously we're aware of the background and we've briefed the form." I said I hadn't told you the background. I'd been advised not to tell anyone except the head. He looked at the head. The head looked at her tea. It came out that the three schools and the youth worker have a call on Friday mornings about "families of note", and that we'd been of note since the week that we came, and that it hadn't seemed fair to worry me with it.

Thirty children in that form. They had been told to be nice to him because of his dad.

He went off sick then for a term. I don't blame them for meaning well. I asked them for the notes of it and I was given them, no trouble.

Josh is fine. Josh plays cricket.

This mustn't have our names, or either city, or the word cricket. Don't print it till I've seen it please. If you can't do that then leave it out, I'll understand.

Best wishes,
Julie
