+++
id = "h-027"
channel = "email"
from_name = "Marcus Featherstone"
from_addr = "m.featherstone@example.org"
subject = "Two dads, one file, no answers"
date = "2021-04-18T22:02:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = "2021-09-01"
[[evidence]]
category = "discussed-without-consent"
quote = "She said there'd been a multi-agency meeting on 1 October where the post-adoption worker went through Skye's whole history for everyone, birth name, birth family, the lot, and that it \"hadn't been felt necessary\" to have us there or let us know."
[[evidence]]
category = "access-denied"
quote = "SMBC told us, through one Graeme Tasker, that the minutes were restricted to \"professionals in attendance\" and we couldn't have them, not even with the names taken out."
[[evidence]]
category = "subject-access-failure"
quote = "It's now the middle of April. We've had one e-mail in all that time, saying that owing to the pandemic they \"aren't working to the statutory timescale at present\"."
+++
Hi there,

Before anything: our adoption of [[child:1|Skye]]'s little brother isn't through until the end of August, and I can't risk upsetting [[council:1|Stockport]] before then. So would you sit on this until [[date:1|1 September 2021]], please? After that, anonymise us and fire away.

My husband [[parent:1|Olu]] and I adopted [[child:1|Skye]] in 2017. She's 8, with developmental trauma, FASD query, and a laugh that makes people in cafés turn round. At home she's [[child:1|Skye-bird]]. Her birth name was different and we don't use it, and nobody's supposed to know it. Keep hold of that.

September last: her school, [[school:1|Vernon Mount]], asks the virtual school for advice. Sounds good, we said yes to that, in writing, and we'd say yes again. This isn't about that.

October: the lollipop man, [[parent:2|Frank]], asks me "how's little [[child:1|Kayleigh]]?" I went cold, frankly. He'd heard it from a midday supervisor, who'd heard it in the staffroom. I asked the head, [[professional:1|Rosalind Poole]]. She said there'd been a multi-agency meeting on [[date:2|1 October]] where the post-adoption worker went through [[child:1|Skye]]'s whole history for everyone, birth name, birth family, the lot, and that it "hadn't been felt necessary" to have us there or let us know. Fourteen people on a Teams call. Fourteen!

November: I asked for the record of it. [[council:1|SMBC]] told us, through one [[professional:2|Graeme Tasker]], that the minutes were restricted to "professionals in attendance" and we couldn't have them, not even with the names taken out. [[parent:1|Olu]], who's the calm one, asked which of us was a danger to her.

December: SAR, submitted [[date:3|2 December 2020]]. It's now the middle of April. We've had one e-mail in all that time, saying that owing to the pandemic they "aren't working to the statutory timescale at present". The ICO were sympathetic and put us in a queue (ref [[id:1|IC-82217-M4K9]]).

Meanwhile [[child:1|Skye]] told her class that she's got a secret name, because she'd heard the grown-ups whispering it. She wanted to know if it was a bad one. It's not a bad one. It's a perfectly pretty name, and somebody chose it for her, and one day she was going to hear it from us on the sofa with the box of her baby things. There was going to be hot chocolate. We'd planned it.

So that's been taken. The sky hasn't fallen in. She's OK. I'm just not sure I am.

%% signature
Marcus
he/him
m: 07700 900 266

