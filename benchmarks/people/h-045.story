+++
id = "h-045"
channel = "forum-pm"
from_name = "cwtchmonster"
from_addr = ""
subject = "you asked about the diagnosis"
date = "2011-03-09T09:09:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Someone high up in Swansea education had written asking him to reconsider the word autism till after they'd set their budget for the new unit."
[[evidence]]
category = "discussed-without-consent"
quote = "She got told over the ironing that there'd been a \"professionals' catch-up\" about Seren in January with him, the ed psych and the school nurse. It's the first I'd heard of it and nobody ever sought my say-so."
+++
Hiya, yes it was us. Sorry for the wait, been in and out of [[health:1|Morriston]] with the little one.

DD ([[child:1|Seren]], seven) was diagnosed by Dr [[professional:1|Anwar Baig]], autism, November. Clear as day, he said. Then I'm called in, February, and it's "social communication difficulties". Same child! So I asked him outright and, fair dos, he told me. Someone high up in [[council:1|Swansea]] education had written asking him to reconsider the word autism till after they'd set their budget for the new unit. He showed me the letter. He put a ruler over the name.

And that wasn't even the bit that made me cry. [[child:1|Seren]]'s nan ([[parent:1|Nan Treforys]], my mother) cleans for the deputy at [[school:1|Ysgol Cwm Gelli]]. She got told over the ironing that there'd been a "professionals' catch-up" about [[child:1|Seren]] in January with him, the ed psych and the school nurse. It's the first I'd heard of it and nobody ever sought my say-so. My mam burnt a sleeve.

[[child:1|Seren]] means star. They can call it what they like for the budget. I call it autism and she calls it [[child:1|Seren]].

%% signature
x

