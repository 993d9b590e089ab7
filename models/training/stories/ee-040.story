+++
id = "ee-040"
channel = "email"
from_name = "Elspeth McQuarrie"
from_addr = "elspethmcq@example.com"
subject = "South Ayrshire, foster mum"
date = "2022-09-04T14:14:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure"]
consent = "anonymised"
hold_until = "2022-12-31"
[[evidence]]
category = "tribunal-disclosure"
quote = "Number fourteen was that write-up, near word for word, and wi no a by-your-leave to him or to me, and by ten the next morning there were seven folk that knew."
[[evidence]]
category = "subject-access-failure"
quote = "We've had what they call a first tranche, that's his school photos and a dinner money ledger, and now they're saying that the rest's \"manifestly excessive\" and would we like to narrow it down to a date."
+++
Hello there,

I'm permanent carer, wi a permanence order and all the rights that go with it, to a boy of fourteen and his wee brother. Ayr. It's the big one I'm on about.

He went missing for a night in 2020 and something happened to him, and I'll say no more than that. He told one person, a children's rights worker, on the condition it went no further than me. She wrote it up, I keep the one copy she gave me in the tin wi the insurance.

We'd the tribunal in March over his co-ordinated support plan. I'd nae lawyer. Day before, the authority puts in late productions. Number fourteen was that write-up, near word for word, and wi no a by-your-leave to him or to me, and by ten the next morning there were seven folk that knew. He'd come along to give his views. He saw it on the table. He can read upside down, they all can. He's no spoken to the rights worker since, and I believe it wasnae her.

So how did they get it? I put in a subject access for him, he signed it himself, he was proud of the signature. We've had what they call a first tranche, that's his school photos and a dinner money ledger, and now they're saying that the rest's "manifestly excessive" and would we like to narrow it down to a date. I'd like to narrow it to the date somebody opened a cabinet.

The plan itself is fine, we got what we asked for. Isn't that the daft thing.

No names, and keep this till after Hogmanay if you don't mind, he's got his exams in November and then his birthday.

Elspeth
