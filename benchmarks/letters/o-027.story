+++
id = "o-027"
channel = "email"
from_name = "Fliss Carmody"
from_addr = "fliss.carmody@example.org"
subject = "Lost file, [[council:1|Wiltshire]]"
date = "2014-06-25T11:11:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "So they'd shredded the only copy of nine years of my daughter's medical and school records, without checking that the scan had worked."
[[evidence]]
category = "access-denied"
quote = "He says there was an investigation but I may not have it, or know what it concluded, because it's a staffing matter."
+++
Hello,

Army wife here, eleven moves in fourteen years, so if there's one thing I know it's how to keep a file together. This is about people who don't.

My daughter [[child:1|Persephone]], known as [[child:1|Percy]], has a chromosome deletion that about forty people in the country have. It means that if you put the name of it in writing anywhere near her age, she's identified. I say this to every professional I meet. I've got it on a card.

We came to [[place:1|Tidworth]] from [[place:2|Catterick]] in August 2012. [[council:2|North Yorkshire]] sent her file on to [[council:1|Wiltshire Council]]. I watched [[professional:1|Janet Threlfall]], who'd looked after us so well up there, put it in the bag. Three inches thick.

The rest is from my notebook.

[[date:1|4.9.12]] – [[child:1|Percy]] starts at [[school:1|Windmill Down Primary]]. No file. Head ([[professional:2|Mark Anstey]]) very nice about it, says things take time.

[[date:2|1.10.12]] – Rang [[council:1|Wilts]]. [[professional:3|Zoe]] in the SEN office says it hasn't come. Rang [[professional:1|Janet]]. It was signed for on [[date:3|20.8.12]].

[[date:4|8.10.12]] – [[professional:3|Zoe]] says that it did come, and it's been "scanned and destroyed". Could I have the scan? No, the scan was "not successful". So they'd shredded the only copy of nine years of my daughter's medical and school records, without checking that the scan had worked.

[[date:5|15.10.12]] – [[parent:1|Dom]] (my husband, at that point on operations, ringing me on a twenty-minute card) tells me to breathe.

[[date:6|6.11.12]] – A woman rings from [[place:3|Trowbridge]]. She's found a folder marked "[[child:1|P. Carmody]]" on top of a photocopier, at the [[school:2|Barrow Road Centre]]. It's the genetics letters. It'd been there for weeks. There's a ballet class in that building.

[[date:7|7.11.12]] – Drove over and fetched it. A child had drawn a cat on the back of the karyotype. It's quite a good cat.

[[date:8|22.1.13]] – Asked for the internal report on what went wrong. A Mr [[professional:4|Nigel Fopp]] is the information governance lead. He says there was an investigation but I may not have it, or know what it concluded, because it's a staffing matter. I ask for a summary. No. I ask for one sentence. No.

[[date:9|5.3.13]] – Major [[parent:2|Alastair Weir]], our welfare officer, writes on headed paper. He gets a phone call. He's told the same as me but with "sir" in it.

And there it rests. Everything had to be done again: bloods, EP, OT, the lot. [[child:1|Percy]] is frightened of needles and there were six. Our GP at the [[health:1|Ludgershall surgery]] reconstructed what she could from memory, and from mine.

We're off again in August, and [[council:3|Essex]] has been in touch about transferring the file. I've told them that I'll be bringing it myself. On my knee.

Leave out our names, and please, please leave out anything that sounds like a diagnosis.

%% signature
Fliss Carmody
07700 900 518
