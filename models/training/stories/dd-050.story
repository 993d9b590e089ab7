+++
id = "dd-050"
channel = "email"
from_name = "Jacqueline Orme"
from_addr = "jacqui.orme@example.com"
subject = "long, sorry"
date = "2018-10-21T23:05:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion", "quantifying-forbidden", "false-information"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "The authority had let it be known to the trust's clinical director that it \"doesn't recognise\" PDA, and would she consider finding another way to formulate him."
[[evidence]]
category = "other-collusion"
quote = "And he'd told her it was settled last year at some away day, top table, health and education both: the trust stops giving PDA as a diagnosis, the authority stops asking the trust to pay half for independent schools."
[[evidence]]
category = "quantifying-forbidden"
quote = "She'd not been able to say. It had come down from her head of service that outreach staff describe need and that's it, no frequencies, no ratios, and anyone who \"strays\" would have their reports signed by a manager in future."
[[evidence]]
category = "false-information"
quote = "I'm down as having \"withdrawn Finn from education against advice\". I've got forty-one e-mails begging somebody to tell me how to get him in."
+++
Hello

I keep starting this and putting in the whole of Finn's life so this time I'm going to start from April.

In April Finn was ten and hadn't been in a classroom since bonfire night. Pathological demand avoidance, that's what the consultant psychologist at the trust called it, and when she said it I cried, becuase it was him. She'd got him to a T, she'd got the thing that he does with the doors. She wrote it down and showed us, and said this is going off to the authority tonight, and that it'd be the making of his plan.

In May I had the plan in draft and I searched it on the computer for "demand". Nought results. "Avoidance". Nought. What there is, is "Finn can find adult direction challenging". I mean. He was up a tree in his pyjamas for nine hours.

I thaught it was left out by mistake so I rang the trust. The consultant rang me back herself and she was choosing her words, she was so careful I could hear her breathe. The authority had let it be known to the trust's clinical director that it "doesn't recognise" PDA, and would she consider finding another way to formulate him. She'd considered. She didn't want to. They found somebody else to do an addendum. It's the addendum that's in the plan. The somebody else never met him.

I went on about it at the parents' group and there's a woman there whose husband is in the trust's offices. And he'd told her it was settled last year at some away day, top table, health and education both: the trust stops giving PDA as a diagnosis, the authority stops asking the trust to pay half for independent schools. It even had a name, they called it the Concordat. There were pastries. I thought she was having me on. She sent me a photo of the agenda.

So then what about the help. His outreach teacher, who's worked with him since he was seven (on the landing, through the banisters) had put in her bit. I asked her how much she'd said he should get. She'd gone bright pink. She'd not been able to say. It had come down from her head of service that outreach staff describe need and that's it, no frequencies, no ratios, and anyone who "strays" would have their reports signed by a manager in future. She says she's straying in her head.

And on top of all that. I'm down as having "withdrawn Finn from education against advice". I've got forty-one e-mails begging somebody to tell me how to get him in. I have never withdrawn anything in my life, I can't even get out of a gym membership. I only saw it because the fines woman had it on a clipboard when she came to the door. So now I've a fine as well.

Hes alright in himself, he's building a railway the length of the upstairs. He said to me the other night, do they know about me yet, Mum? I said they're getting there.

We're going to appeal. I think it'd be better if you didn't do anything with this while that's going on, so after the Tribunal, whenever that turns out to be. I've lost the thread of whether I'm meant to say anything else.

Jacqui
