+++
id = "kc-023"
channel = "email"
from_name = "Rhiannon P"
from_addr = "rhiannon.price@example.net"
subject = "ALN and the IDP that wasn't, [[council:1|Powys]]"
date = "2021-02-15T14:03:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Somewhere in Newtown there's a family who've read that my daughter \"soils herself under stress\", which, beside being private, happened once, in hospital, when she was nine."
[[evidence]]
category = "school-approached"
quote = "What he had found time for was to ask two high schools over the phone if they would say they had no room."
+++
Hello there,

I was [[parent:1|Rhiannon Moody]] before I married a [[parent:2|Price]], and have been told I should have kept the first. My two: [[child:1|Ivy]], eleven, and [[child:2|Mabli]], who is five and not concerned in this.

What's it worth to know a child for seven years? [[professional:1|Megan Bird]] taught [[child:1|Ivy]] from the nursery up at [[school:1|Ysgol Dyffryn Celyn]], outside [[place:1|Llanidloes]]. She knew that a bird at the window would finish the lesson for the day. [[child:1|Ivy]] has no hearing in her left ear, a tremor, and a memory that drops stitches, and the neurologist at [[health:1|Alder Hey]], [[professional:2|Fields]], gave it a name last winter that we're still learning to say. It climbs, he told us. Like ivy, said [[child:1|Ivy]]. She isn't wrong.

In the autumn, before the transfer, the new coordinator for the cluster, a Mrs [[professional:3|Chase]], wrote "A Pen Portrait". She had not laid eyes on her. I had to chase for it; and then it came by mistake in a bundle for quite another girl. Somewhere in [[place:2|Newtown]] there's a family who've read that my daughter "soils herself under stress", which, beside being private, happened once, in hospital, when she was nine. I rang the authority. [[professional:4|Lloyd Field]], whose name is on everything, said he'd "field it". I've no notion what that means. He hasn't rung.

What he had found time for was to ask two high schools over the phone if they would say they had no room. One of them told me herself; the deputy there was in school with me. She is a [[parent:3|Day]], [[parent:3|Eirlys Day]] as was, and could lose her post over it, so go careful.

I don't want our names in it. The price of speaking up in a valley is that you go on living in it. I may come to the next meeting, if the roads are clear; [[parent:2|Price]] will mind the hens.

[[professional:1|Bird]] has retired, incidentally. The children sang. [[child:1|Ivy]] was asked to say a few words and said "Diolch, Miss [[professional:1|Bird]], you may fly."

%% signature
Cofion gorau
Rhiannon

