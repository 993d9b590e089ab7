+++
id = "jd-036"
channel = "email"
from_name = "Avital Rosenthal-Green"
from_addr = "avital.rg@example.co.uk"
subject = "Speech therapist's evidence, [[council:1|Redbridge]]"
date = "2016-03-29T10:40:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Her clinical lead, Dervla Quirke, and the council's tribunal officer, Marcus Onslow, then met to go through \"which therapists are safe\", and she saw the list on the photocopier with ticks and crosses against the names."
[[evidence]]
category = "tribunal-disclosure"
quote = "On 18 February Mr Onslow lodged with the Tribunal Hannah's handwritten session notes about Dovid, which contain my own remarks on my marriage, without a word to us or to her."
+++
Dear all,

My friend [[parent:1|Zissi Baum]] spoke to you last month, and it's on her advice that I'm writing after Purim and before Pesach, when I have roughly nine minutes.

[[child:1|Dovid]] is our sixth. He's seven, with a cleft lip and a severe speech disorder, and he learns at [[school:1|Beis Yitzchok]], here in [[place:1|Gants Hill]]. The therapist is [[professional:1|Hannah Lockyer]], from [[health:1|NELFT]]. We think the world of [[professional:1|Hannah]]. I say that first since what follows might sound as if we didn't.

In January she told us, with tears in her eyes, that she was leaving. There'd been a hearing listed for another family, and she had been asked to give evidence for the council. She'd said that she would answer honestly. Her clinical lead, [[professional:2|Dervla Quirke]], and the council's tribunal officer, [[professional:3|Marcus Onslow]], then met to go through "which therapists are safe", and she saw the list on the photocopier with ticks and crosses against the names. She had a cross.

Ours was next. On [[date:1|18 February]] Mr [[professional:3|Onslow]] lodged with the Tribunal [[professional:1|Hannah]]'s handwritten session notes about [[child:1|Dovid]], which contain my own remarks on my marriage, without a word to us or to her. My husband ([[parent:2|Shmuel]]) has read them. It was nothing, a joke about his snoring. But it looked different typed.

Rabbi [[professional:4|Feivel Stern]], who's the principal, has offered to go and bang on a desk. I'd rather he didn't.

We're a small community. Please change absolutely everything, even the number of children; make it three.

%% signature
All the best and chag sameach,
Avital

