+++
id = "k-059"
channel = "email"
from_name = "Morven Strachan"
from_addr = "morven.strachan@example.org"
subject = "Who said we agreed?"
date = "2021-09-30T20:40:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She'd been to see the head of the special base at Craigiebuckler Den in October and asked him to take Ailie after Christmas, and she told everybody from the physio to the bus that it had been agreed with mum."
[[evidence]]
category = "false-information"
quote = "That's what's written as \"parental agreement obtained, 14/10, discussed fully, mum positive\", and I was in theatre that day handing a surgeon his clamps."
+++
Hi there,

Fit a year. I'll keep the Doric oot o it as far as I'm able.

[[child:1|Ailie]] was born at twenty-six weeks. [[parent:1|Eilidh]] was the first to hold her, before me even; I was still under. So I suppose it's right that it's [[parent:1|Eilidh]] they all think is the mum. She's my sister, she does the school run because I'm on shift at [[health:1|ARI]], and she signs for things. For two years Mrs [[professional:1|Leiper]] has been calling her [[parent:2|Morven]], and [[parent:1|Eilidh]]'s let her.

Last November [[professional:2|Rory]] phoned. [[professional:2|Rory]] had been at every team meeting since she was three, sets up her chair and her standing frame and has a laugh like a seal. He'd be sorry not to be seeing [[child:1|Ailie]] any more, he said, and wished us well at [[school:1|Craigiebuckler Den]]. I said, [[professional:2|Rory]], fit are ye on aboot? She's at [[school:2|Seaton Links]]. He went quiet. Then he said: "But [[professional:3|Gillian]] told us you agreed."

I've never met [[professional:3|Gillian]]. I looked her up, she's in charge of placing at [[council:1|Aberdeen City]]. She'd been to see the head of the special base at [[school:1|Craigiebuckler Den]] in October and asked him to take [[child:1|Ailie]] after Christmas, and she told everybody from the physio to the bus that it had been agreed with mum.

Had it? I asked [[parent:1|Eilidh]]. She went white. She said a woman had got speaking to her at the gate in the rain, asked was she [[child:1|Ailie]]'s mum, and she'd said near enough. This woman asked would she be open to something with more physio. [[parent:1|Eilidh]] said aye, wouldn't anybody. It took one minute. There was no name given.

That's what's written as "parental agreement obtained, [[date:1|14/10]], discussed fully, mum positive", and I was in theatre that day handing a surgeon his clamps.

[[parent:3|Doug]] minds the two of us from when we were wee and nobody could tell us apart on the phone either. He's eighty and he's a retired skipper. He came to the meeting in his good jersey, said nothing for half an hour and then asked [[professional:3|Gillian]], who'd finally appeared on a screen, to describe the mother she had spoken to. Was she fair or dark? [[professional:3|Gillian]] said fair. I'm dark. I've never been anything else.

Mrs [[professional:1|Leiper]] put her head in her hands. She's not a bad head teacher but she'd had two years to learn my face.

[[professional:2|Rory]]'s still with us, and so's the frame. We've been told that the record can't be amended, though a note might be added at the back. [[parent:3|Doug]] says he's seen ships lost on less.

Names out, please, and the jersey, and make us cousins or something.

%% signature
Aa the best,
Morven

Sent from Outlook for Android

