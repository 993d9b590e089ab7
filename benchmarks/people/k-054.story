+++
id = "k-054"
channel = "email"
from_name = "Manjit K"
from_addr = "manjit.k@example.org"
subject = "[[child:1|Happy]] is not happy"
date = "2018-10-30T21:09:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked to send comments to Joy before it was used and was told that it was already with Coventry and comments were closed."
[[evidence]]
category = "other-collusion"
quote = "She'd been in the photocopy room when Hartigan, who's supposed to be our SENCO, and his manager from the hospital side did it together, with Tippex, laughing."
+++
Sat sri akal ji,

Sorry for the joke, he makes it himself. [[child:1|Happy]] is what we called him in the hospital and no-one has used the long one since, except a supply teacher. [[parent:1|Lucky]] is his chacha. [[professional:1|Pinky]] isn't family, although she's from the next street and dances at all our weddings; she's paid by [[school:1|Foleshill Cash's Primary]] to be with the new arrivals, and with [[child:1|Happy]] because he screams at fire doors.

[[professional:2|Joy]] is a man, from [[place:1|Kerala]], he did the assessment of the hands and the senses. Very thorough. He'd put headphones, a quiet room and an adult for each transition. I said to [[parent:1|Lucky]], this is good, this'll be the one they can't argue with.

But at the meeting on [[date:1|17/10]] Mrs [[professional:3|Hartigan]] had another version. "It's been tidied," she told us. [[parent:1|Lucky]] put the old and new side by side (he's in customs, he looks at papers all day long) and read out what was missing, slowly, as if from a manifest. Headphones. Room. Adult. I asked to send comments to [[professional:2|Joy]] before it was used and was told that it was already with [[council:1|Coventry]] and comments were closed.

[[professional:1|Pinky]] walked me to the bus. She was crying, so I asked what is it. She said [[professional:2|Joy]] never tidied that. She'd been in the photocopy room when [[professional:3|Hartigan]], who's supposed to be our SENCO, and his manager from the hospital side did it together, with Tippex, laughing.

[[child:1|Harpreet Singh]], aged 8. There, that's the only time I'll write it. Not to be printed.

%% signature
Manjit

