+++
id = "ee-068"
channel = "email"
from_name = "Marcia Delaney"
from_addr = "marciadelaney@example.com"
subject = "Brixton carer"
date = "2014-05-15T22:19:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Lambeth had sent him a pack on her before Christmas and had followed it up with two calls, asking him to take her out of hours, so to speak, and to let them be the ones to break it to the aunt."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd seen the child's name on a whiteboard with mine next to it and arrows, from a Thursday network meeting which I had never been called to nor told of, where they had been deciding what \"the aunt\" could cope with."
+++
Hello darling,

I am a connected carer, they call it, which means she's my niece's child and I said yes on a Tuesday night and she's never gone home. I hold the residence order. Lambeth know it, they paid for it.

She's eleven, she's bright, she can't be touched. So we have to think hard about secondary. I'd been to see five. I had my own list.

In February I'm at the open evening for number four and I introduce myself to the inclusion man and he says, "Oh, you came after all!" I said after all what? Lambeth had sent him a pack on her before Christmas and had followed it up with two calls, asking him to take her out of hours, so to speak, and to let them be the ones to break it to the aunt. To the aunt! He was that embarrassed he gave me his sandwich.

Then I was vexed so I started to ask around. I do hair, so people talk. One of my ladies is a cleaner at the clinic. She'd seen the child's name on a whiteboard with mine next to it and arrows, from a Thursday network meeting which I had never been called to nor told of, where they had been deciding what "the aunt" could cope with. I can cope with a great deal. What I can't cope with is arrows.

I've had sight of all her reports before anybody, they're careful with that, I must be fair. Her therapist is a jewel. The wait for it was eighteen months and two of those were my own fault for moving.

Please, no names. I've got clients.

Marcia
