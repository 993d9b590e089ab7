+++
id = "aa-002"
channel = "email"
from_name = "A Fellowes"
from_addr = "a.fellowes@example.com"
subject = "minutes"
date = "2018-11-02T20:15:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "\"Core group re R. Present: head, health visitor, family support, early years inclusion. Mum not told of today – can be anxious.\""
[[evidence]]
category = "false-information"
quote = "Page two has me \"recently released\" and \"on a script\", and I have never been in any sort of prison or taken so much as a sleeping tablet."
+++
So there's me, clearing the boot for the tip, and a folder falls out that the childminder must have been handed by mistake along with the wet PE kit.

Inside, typed up all proper, with a date and everybody's initials: "Core group re R. Present: head, health visitor, family support, early years inclusion. Mum not told of today – can be anxious." Mum was at home that day, ironing. Mum would have come in her slippers.

I sat down on the kerb and read it. Two pages on my three year old, his nappies, his sleep, what his nan earns. Page two has me "recently released" and "on a script", and I have never been in any sort of prison or taken so much as a sleeping tablet. They've got me mixed up with a cousin of my ex, I think. Same surname, different person entirely, eight miles off.

He's a funny, busy little boy and he has about eleven words. Speech therapy see him once a term in a cupboard with a photocopier in it. We've been told the plan will take twenty weeks, and then we were told it'll take what it takes.

I'm not after money. I'd like somebody to come round, sit at my table, and explain to me who thought I was too anxious to be invited but not too anxious to be written about.
