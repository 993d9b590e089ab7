+++
id = "cc-014"
channel = "forum-post"
from_name = "BothHandsFull"
from_addr = ""
subject = "They all knew. Every last one of them."
date = "2019-05-02T22:26:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "other-collusion", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Inside was the head, our community nurse Jo, the dietitian, the LA's plan writer and someone I later found out was from children's social care, and up on the big screen was a slide with DD1's name on it and a photo of my kitchen. I stood there. Jo saw me and looked down at her lap. I'd had no idea it was on."
[[evidence]]
category = "false-information"
quote = "The slide had said that DD1 was \"orally fed until parents requested tube\", like I'd fancied one. She was tubed at 9 days old in NICU. I've got the photos, I've got the discharge letter, I've got the teeny tiny tube in a memory box."
[[evidence]]
category = "other-collusion"
quote = "And the point of it all, it turned out, was for health and the LA to get their stories lined up. Jo's manager didn't want to fund a nurse in school and the LA didn't want to either, so they'd decided between the pair of them they'd raise a \"perplexing presentation\" query, which puts everything on hold for 12 weeks and takes it past the end of the budget year."
[[evidence]]
category = "school-approached"
quote = "Meanwhile the special school that we hadn't told a soul about but the nurse (Jo again!!) had a call to say we were \"under query\" and it'd be unwise to offer till it was concluded. Head there told my husband at the open evening. She thought it stank."
+++
LONG. Sorry. Swearing removed.

DD1, 6, has a feeding tube, hypotonia, undiagnosed genetic whatnot. DD2, 3, same but milder. Undiagnosed kids fall through every crack there is because no one's got a leaflet for them. SWAN have been a lifeline.

So, we've had the usual. Refusal to assess, mediation (quite nice, biscuits), assessment, plan with "regular opportunities" all through it. Nursery withdrew DD2's place as they hadn't anyone trained on the pump. Wheelchair services, 11 months. A hoist that didn't fit through our door, and then a man to look at the door. I could write you a book on the door.

But what I wanted to ask the hive mind is this.

In Feb I took DD1 in late after clinic, and I walked past the meeting room at school. Glass door. Inside was the head, our community nurse Jo, the dietitian, the LA's plan writer and someone I later found out was from children's social care, and up on the big screen was a slide with DD1's name on it and a photo of my kitchen. I stood there. Jo saw me and looked down at her lap. I'd had no idea it was on. The photo was one that Jo'd taken for the hoist.

I went in. Of course I did. Head says it's "just an information gathering". I said gather some off me then. Meeting closed.

Got it out of the dietitian over the next few weeks. The slide had said that DD1 was "orally fed until parents requested tube", like I'd fancied one. She was tubed at 9 days old in NICU. I've got the photos, I've got the discharge letter, I've got the teeny tiny tube in a memory box. It'd got onto the plan writer's template and from there on to the LA system, and the hospital rang ME to ask about it.

And the point of it all, it turned out, was for health and the LA to get their stories lined up. Jo's manager didn't want to fund a nurse in school and the LA didn't want to either, so they'd decided between the pair of them they'd raise a "perplexing presentation" query, which puts everything on hold for 12 weeks and takes it past the end of the budget year. The dietitian was told to write nothing down till it had been through both managers. She told me as she's leaving to do cakes.

Meanwhile the special school that we hadn't told a soul about but the nurse (Jo again!!) had a call to say we were "under query" and it'd be unwise to offer till it was concluded. Head there told my husband at the open evening. She thought it stank.

Query was dropped after 13 weeks. One-line letter, "no further action". No sorry. I've asked for nothing else to be done to anyone, I just want Jo not to come to the house any more, and they say there's only Jo.

Tribunal in Sept. DD1 has learned to blow a raspberry. DD2 has learned it off her. They do it in the car in stereo. That's the only thing that's kept me going, 2 hours of raspberries to Leeds.

WWYD? Do I have it out with Jo?
