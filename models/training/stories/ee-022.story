+++
id = "ee-022"
channel = "email"
from_name = "Meinir Parry"
from_addr = "meinirparry@example.com"
subject = "Gwynedd - camgymeriad ar ôl camgymeriad"
date = "2018-11-12T20:50:00+00:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "On the report it says \"Guto did not name any of the forty items\", that he \"does not recognise common animals\" and that \"the family report no words at home\". He named thirty-one of them, I counted on my fingers under the table, and I'd given her a list of his sixty, typed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The first version had been with the school, the educational psychologist and the Penrhyn unit since the start of the half-term, a good three weeks before the envelope came up our lane."
[[evidence]]
category = "insecure-handling"
quote = "It'd been opened and taped, because it was addressed to a Gwyn Parry at Tŷ Newydd and there's a Tŷ Newydd in every parish, and a man who sells tractors to my husband had had it on his desk."
+++
Helo,

I'm writing in English so that you can read it but please understand that it's the second language of this house, because that's more than half the story.

Our son Guto's seven, we're a small farm above Bethesda. Welsh is what he has. He's got perhaps sixty words and fifty-eight of them are Welsh, and the other two are Fireman Sam. He was on the list for a speech therapist with Welsh for two years and then we were told she'd had twins and there would not be one, so a lady came from Chester.

She was kind. She had pictures. She held up a sheep. He said dafad. She wrote something down. I said, he's right, that's a sheep. She smiled at me like you'd smile at a woman on a bus.

What I feared happened. On the report it says "Guto did not name any of the forty items", that he "does not recognise common animals" and that "the family report no words at home". He named thirty-one of them, I counted on my fingers under the table, and I'd given her a list of his sixty, typed.

You'll say, well, you'd have had the chance to put her right. I did, in the end. I had a form, I filled it, she rang me, mortified, and she did a second version with an apology in it and thirty-one words. So as far as comments go she heard me out and I've no quarrel there. But by then it was like putting the gate back after the cattle are in Bangor. The first version had been with the school, the educational psychologist and the Penrhyn unit since the start of the half-term, a good three weeks before the envelope came up our lane. The psychologist had built her own on top. The unit had made him a timetable with a picture of a toilet and a picture of a drink and nothing else on it. And the second version, the right one, has never caught up with the first. Every place we go someone has the old one in front of them. He's the boy who doesn't know a sheep. On a sheep farm.

There was another thing, smaller maybe. The envelope that came up our lane. It'd been opened and taped, because it was addressed to a Gwyn Parry at Tŷ Newydd and there's a Tŷ Newydd in every parish, and a man who sells tractors to my husband had had it on his desk. He was a gentleman about it. But he does ask me now how the boy's words are coming, in the mart, in front of everyone, and I wish he wouldn't.

I did ask for all of the old copies to be called back. They said they don't recall documents.

He's well. We've a student from Aberystwyth who comes on Saturdays and he's on a hundred and ten.

Don't use Guto, or the farm, or the place. You can say the sheep.

Diolch,
Meinir
