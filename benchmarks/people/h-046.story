+++
id = "h-046"
channel = "email"
from_name = "Isla MacPhail-Nwachukwu"
from_addr = "isla.macphail.n@example.net"
subject = "The ferry list"
date = "2019-11-18T17:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "He'd attached the wrong spreadsheet. It was Chidi's full medical summary, unencrypted, and it was sent to the ferry office, the shop, both hotels and the man that does the bins."
+++
Dear Campaign

We stay on a small island, in [[council:1|Argyll & Bute]]. I'll not say which but you could throw a stone across it. There are 19 children in the school. My son [[child:1|Chidi]] is the only one with a hospital transport plan, the only one with a chromosome deletion, and the only one who's half Nigerian, so taking his name off a thing doesn't achieve much.

On [[date:1|4 November]] the transport officer, [[professional:1|Murdo Beaton]], sent round the winter ferry arrangements. He'd attached the wrong spreadsheet. It was [[child:1|Chidi]]'s full medical summary, unencrypted, and it was sent to the ferry office, the shop, both hotels and the man that does the bins.

There's a recall button. He pressed it. All it did was send everybody a second message saying that [[professional:1|Murdo]] wished to recall the first, so then they opened it.

Folk have been kind, I'll give them that. [[parent:1|Morag]] in the shop has started putting by the yoghurts he can swallow. The minister prayed for him by name, on a Sunday, with my man [[parent:2|Obinna]] sitting there in the second pew looking at his shoes. No one's said a cruel word. But he's nine, and he'd been working up to telling his pals himself, with slides. He'd made slides.

I had a phone call from a Ms [[professional:2|Galbraith]] in [[place:1|Lochgilphead]] to say it had been "contained". I asked her by what, the sea?

By all means use it, but please disguise it thoroughly.

%% signature
Isla

