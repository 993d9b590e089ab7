+++
id = "cc-020"
channel = "email"
from_name = "Kwabena Osei-Tutu"
from_addr = "kwabena.oseitutu@example.com"
subject = "The missing years"
date = "2019-10-16T08:08:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I applied to the London borough in October 2017, as her attorney. I've applied five times. The first was not acknowledged. The second was acknowledged twice. In answer to the third I received the records of a boy's school meals. The fourth was refused as being \"repetitive\". The fifth is with the Commissioner, who's now written to them four times, and it's two years this week."
[[evidence]]
category = "insecure-handling"
quote = "She said that the special needs archive, everyone born before 2001, had been in two cabinets in a building that was sold; that nobody had emptied them; and that the contractor had put them out in the yard, where they stood through a winter with the drawers open, and people in the flats had complained of paper blowing about."
+++
To the Campaign,

Please find here the account of a father, and of two filing cabinets.

My daughter Abena is twenty. She's profoundly deaf and has an intellectual disability, and was educated by three authorities: one in London, one in Northamptonshire, and latterly Milton Keynes. I have no quarrel with the last. I make this plain since they've asked me to.

She's now an adult and lives in a flat with two friends and a support worker named Colette, who is worth her weight in gold. For her benefits, and for her housing, and for a claim which our solicitor is bringing about her early education (she was not given a signing teacher until she was nine; that is the real wrong, and it's for the court), we were told to collect her records from birth to nineteen. I thought that it would take an afternoon.

I'll take them in turn.

Milton Keynes: asked on a Tuesday, received complete in sixteen days, with a telephone call to check that I could open it. I wrote to thank them.

Northamptonshire: there was a reorganisation and there were crossed wires, but it arrived, only a few days past the month, with an apology. I don't count it. I've been late myself.

London. I applied to the London borough in October 2017, as her attorney. I've applied five times. The first was not acknowledged. The second was acknowledged twice. In answer to the third I received the records of a boy's school meals. The fourth was refused as being "repetitive". The fifth is with the Commissioner, who's now written to them four times, and it's two years this week. I have kept a graph.

At last, this summer, a lady telephoned me. I think she'd only just joined, she hadn't yet learned not to. She said, "Mr Osei-Tutu, I don't think they're going to tell you this, but there isn't anything to send." She said that the special needs archive, everyone born before 2001, had been in two cabinets in a building that was sold; that nobody had emptied them; and that the contractor had put them out in the yard, where they stood through a winter with the drawers open, and people in the flats had complained of paper blowing about. Children's names, blowing about. Some of it was gathered in a sack. The sack has not been found.

I went to see the yard. I don't know what I expected. It's a gymnasium now.

So what do I not have? I don't have the hearing test at eleven months that they said was normal. I don't have the letter in which I asked for a signing teacher, in 2002, nor the other letters, nor what was answered. I don't have her first drawings, which her nursery had put in as evidence. Her whole case is about those years. The borough's solicitor has written to ours, observing that we've produced no documents.

You'll ask if there was anything underhand beyond that. I can't say so. I never heard of any meeting held without me, in those days I wasn't a man who'd have noticed. The doctors were doing their best. I don't say that anyone burned anything. I only say that it was there, and it was ours, and they left it out in the rain.

Abena's well. She asked me to tell you that she works on Thursdays at a garden centre. She signs "cabinet" now with a gesture of her own, which I can't reproduce here.

You may use our names. I'd like them to be used.

Kwabena Osei-Tutu
