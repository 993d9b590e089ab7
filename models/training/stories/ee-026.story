+++
id = "ee-026"
channel = "email"
from_name = "Keith Machin"
from_addr = "keith.machin@example.com"
subject = "Long one from Stoke, foster dad"
date = "2021-05-19T22:40:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "false-information", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "It was one called \"Duck, pre-brief\" except with his real name, weekly since October, fourteen people invited from CAMHS, the virtual school, the council and a residential provider, and I'd been put on by mistake and took off again eleven minutes later by somebody who'd realised."
[[evidence]]
category = "other-collusion"
quote = "The lady from CAMHS puts \"happy to hold off on the trauma formulation til after your placement decision so it doesn't tie your hands\" and the council gentleman puts a thumbs up and \"owe you one\"."
[[evidence]]
category = "false-information"
quote = "We're \"approaching retirement and seeking respite with a view to ending placement\". I'm fifty-one, and we've never once asked for a night off, you can check, and there's no placement to end, he's ours."
[[evidence]]
category = "access-denied"
quote = "Back came a letter from legal saying the pre-briefs are a professional safe space and their outcomes won't be shared with carers."
+++
Ay up,

Me and my wife have fostered for the city for eleven years and we've had a brother and sister for the last five. Matched long term, then we went for the guardianship and got it in 2019, so since then it's us that's mum and dad as far as the law goes. That matters for what comes next so keep hold of it.

The lad, I'll call him Duck because that's what everyone gets called here, is 13. He came to us not able to hold a spoon. He now makes a decent lasagne. He's got developmental trauma, that's what the first psychiatrist called it, plus a brain scan with something on it that I can't spell.

In 2020 everything went on the computer. No bad thing, saved on petrol. His review was on the computer and I was on it in my good shirt and that was all above board. In the week after, I'm on the laptop and a thing pops up, "Teams: you have been removed from meeting". I hadn't been in a meeting. I clicked it like you do. It was one called "Duck, pre-brief" except with his real name, weekly since October, fourteen people invited from CAMHS, the virtual school, the council and a residential provider, and I'd been put on by mistake and took off again eleven minutes later by somebody who'd realised.

I could see the chat, though. It doesn't delete the chat, they think it does. I printed it. My wife stood there with the printer going and I read it out. I'll just give you the one bit. The lady from CAMHS puts "happy to hold off on the trauma formulation til after your placement decision so it doesn't tie your hands" and the council gentleman puts a thumbs up and "owe you one". A thumb. That's a young lad's diagnosis.

Further up they're on about us. We're "approaching retirement and seeking respite with a view to ending placement". I'm fifty-one, and we've never once asked for a night off, you can check, and there's no placement to end, he's ours. Nobody in the chat says hang on. Fourteen people.

So I asked properly. I wrote in, polite, said I'm aware of these and I'd like whatever was decided, with the reasons. Back came a letter from legal saying the pre-briefs are a professional safe space and their outcomes won't be shared with carers. There's that word again, carers. I sent a copy of the order. I got the same letter with a different date on it.

Now for balance. His actual reports, the proper ones, we've had every one in good time and they're decent. His sister's school is a marvel. And when the virtual head found out about the thumb she rang us herself and said it'd turned her stomach, so there's folks with a conscience. The residential place never rang us and I've no reason to think they were asked to take him, they may have just been there for advice, so I'm not claiming that.

We've an appeal on about section F, so hold fire till after that's been heard, it's not got a date yet. After that do what you like as long as Duck's called Duck.

All the best,
Keith
