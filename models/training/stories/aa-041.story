+++
id = "aa-041"
channel = "email"
from_name = "Gillian Fairbrass"
from_addr = "gillian.fairbrass@example.com"
subject = "Nursery \"snapshot\""
date = "2014-12-08T20:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "According to the Snapshot she \"has no words, doesn't recognise family, and arrives unfed\"; she calls me Gaga from the far side of the car park, and she'd had two Weetabix and a banana that day because I gave her them."
[[evidence]]
category = "no-chance-to-correct"
quote = "She was told it had been uploaded that morning, the portal \"locks\", and no, mums weren't sent it first to say if it was right, it's only a snapshot."
+++
I fetched my granddaughter from nursery on the Friday, as I do, and there was a paper in her bag that wasn't for me. It was headed "Snapshot for inclusion panel".

It took me two readings to see it was about her. According to the Snapshot she "has no words, doesn't recognise family, and arrives unfed"; she calls me Gaga from the far side of the car park, and she'd had two Weetabix and a banana that day because I gave her them.

My daughter works shifts at the hospital. She rang the manager on her break, and I could hear the beeps of the ward behind her. She was told it had been uploaded that morning, the portal "locks", and no, mums weren't sent it first to say if it was right, it's only a snapshot. Well, you can take a snapshot of anybody with their eyes shut.

The panel did give her fifteen hours with a helper. So we've done well out of a lie, and that's a peculiar feeling. My daughter wants it set straight even if it costs us.

The little one's three and three quarters. She has a very rare syndrome that there are forty of in the country. She loves a bus. She tells the driver ta-ta, which is a word, I should have thought.

Do please write to my daughter and not to me. I've asked her and she's said yes.
