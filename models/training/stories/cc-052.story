+++
id = "cc-052"
channel = "email"
from_name = "Gillian Threlfall"
from_addr = "gillian.threlfall@example.com"
subject = "Retired head, now a foster carer"
date = "2013-10-17T14:14:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling", "discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It was finished on a Monday. By Friday it had been to the school, the respite provider, the virtual head and the taxi escort company, and J's mum heard of it from the escort, who told her at the gate that she \"had no idea you'd been through all that\". It reached the two of us on the Wednesday week."
[[evidence]]
category = "insecure-handling"
quote = "It turned out that it had been put up on a shared drive, under J's full name, with the password written on the whiteboard in the staffroom kitchen, because no one could be doing with the secure system. I went and looked at the whiteboard. It was beneath the cake rota."
[[evidence]]
category = "discussed-without-consent"
quote = "I then discovered that there'd been a round-table to talk it over, school, respite, the psychiatrist's registrar. It was put to them by somebody that the carers would only be upset, so we weren't to be troubled with the date. I found the sandwiches on an invoice."
[[evidence]]
category = "other-collusion"
quote = "The registrar and the area SENCo had arrived at an arrangement, their word, I've got the follow-up note. The hospital would discharge J as \"stable in placement\" and the school would stop logging her night terrors and the sleep in the calm room, so that what the one had said wouldn't be contradicted by the other."
+++
Dear Campaign,

I was head of a primary school for nineteen years. I've sat on the other side of the table and I dare say that I've done some of these things myself, without noticing. I foster now. You do notice, from this side.

The child I'll call J. She came to me at four with a carrier bag. She's seven, has a visual impairment and a history that I won't set out, and her birth mother, who shares parental responsibility and takes it seriously, is the kindest young woman, and in recovery. We do things together, her mum and I. We both sign things.

I'll be fair and begin with what's gone well. J's social worker has stayed three years, which is like finding a unicorn. Her school has a calm room. Her braille teacher is a genius. The statement, when it came, was generous and had the hours in. The local authority was late by five months but it was late politely.

Then the matter of the psychiatrist's report. It'd been asked for by the placement team. It goes, as you can imagine, into things that J's mother has never told her own sister. It was finished on a Monday. By Friday it had been to the school, the respite provider, the virtual head and the taxi escort company, and J's mum heard of it from the escort, who told her at the gate that she "had no idea you'd been through all that". It reached the two of us on the Wednesday week. She went grey. She didn't come to contact for a month. I thought we'd lost her.

I asked how it had got about so. It turned out that it had been put up on a shared drive, under J's full name, with the password written on the whiteboard in the staffroom kitchen, because no one could be doing with the secure system. I went and looked at the whiteboard. It was beneath the cake rota.

I then discovered that there'd been a round-table to talk it over, school, respite, the psychiatrist's registrar. It was put to them by somebody that the carers would only be upset, so we weren't to be troubled with the date. I found the sandwiches on an invoice. I'd have paid for the sandwiches. I've chaired five hundred of those, and I can't swear there was a parent at every one. I lie awake over it.

What came out of the round-table is the thing that made me write to you. The registrar and the area SENCo had arrived at an arrangement, their word, I've got the follow-up note. The hospital would discharge J as "stable in placement" and the school would stop logging her night terrors and the sleep in the calm room, so that what the one had said wouldn't be contradicted by the other. The calm room log does stop. It stops on the day. There's a ruled line.

She isn't stable in placement. She's stable on my landing, with the light on, with her hand through the banister holding mine.

I took it to the designated doctor, who was appalled, and J has been re-referred (wait: thirty weeks). The virtual head rang me up in tears. The whiteboard's been wiped. I've no wish for anyone's head; I know how it happens, it happens on a Thursday afternoon when everyone's tired and there's only the one item left.

I've read this to J's mum over the telephone. She says yes, but leave out what's in it. I have.

Gillian Threlfall
