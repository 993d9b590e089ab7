+++
id = "kg-048"
channel = "email"
from_name = "Thandiwe Moyo"
from_addr = "thandi.moyo@example.net"
subject = "From [[place:1|Poole]] – [[child:1|Tatenda]] & the [[school:1|Turlin]] business"
date = "2012-02-23T09:09:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "In 2007 I was told that it had been put away safe, in 2009 that it was with Poole, and last year that \"foreign records would've been disposed of\", his X-rays, his everything, without a copy."
[[evidence]]
category = "school-approached"
quote = "She told me the school had been asked in June by Heather Salt to hold back its offer until Canford was filled, and not to reply to us if we rang."
+++
Hie there. I am a nurse, band 5, nights, [[health:1|Poole Hospital]]. So it's my breakfast and your elevenses.

My boys are [[child:1|Tatenda]] (13) and [[child:2|Tinashe]] (8). We came from [[place:2|Bulawayo]], me first in 2002, then my mother Gogo [[parent:1|Sithembile]] with [[child:1|Tatenda]] in 2004, when he was five. He had been knocked by a combi at home, a head injury. The papers from [[health:2|Mpilo]] came in a plastic bag, all there, X-rays too. I gave the plastic bag to Mrs [[professional:1|Gannon]] at [[school:2|Hamworthy Quay First]] on his second day. I've never had it back. In 2007 I was told that it had been put away safe, in 2009 that it was with [[council:1|Poole]], and last year that "foreign records would've been disposed of", his X-rays, his everything, without a copy.

Because of no papers they said behaviour. [[school:2|Hamworthy]] said it, [[school:3|Oakdale Rise Middle]] said it. A psychologist [[professional:2|Lester Dunn]] said "possible trauma, war", and my mother said which war? We are from [[place:3|Hillside]], it has got jacarandas.

A locum, Dr [[professional:3|Gopinath]], is the one who listened. He did a scan in 2010 at [[health:3|Southampton General]]. There on the screen was the injury like a thumbprint. I shook his hand and couldn't let go.

So the statement began. Caseworker [[professional:4|Heather Salt]]. She's the daughter of Mrs [[professional:1|Gannon]] from [[school:2|Hamworthy]], a fact I got to know only from a lady at church, Mai [[parent:2|Chipo]]. We wanted [[school:1|Turlin Heath School]]. It's got a brain injury teacher, [[professional:5|Noel Stride]]; I'd visited with [[child:1|Tatenda]] and [[professional:5|Noel]] let him carry the register. They wanted him to be at [[school:4|Canford Cliffs Academy]], because it's there. In July we were told by [[professional:4|Heather]] that [[school:1|Turlin]] was unable. Very well. In November I nursed an old gentleman, and his daughter, visiting, was the secretary of [[school:1|Turlin Heath]]. I can't give her name. She told me the school had been asked in June by [[professional:4|Heather Salt]] to hold back its offer until [[school:4|Canford]] was filled, and not to reply to us if we rang. I had rung five times.

I have now an advocate, [[professional:6|Rufaro]], from [[org:1|Dorset Race & Disability Forum]], and the hearing's listed. She says it's a strong case if the secretary will speak, and if not it is only a strong feeling.

Gogo says to add that he's a good boy. He is a good boy. Names to be removed, especially my patient's.

%% signature
Thandi (Mrs)
Sent via the free BT app

