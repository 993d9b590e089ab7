+++
id = "ff-018"
channel = "email"
from_name = "Eamonn McGurk"
from_addr = "eamonn.mcgurk@example.com"
subject = "Belfast – two boards and a brother-in-law"
date = "2012-01-30T21:21:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They went at Case C for twenty minutes, he says, his meds, his mother's nerves, his going to the toilet in the wardrobe, sixty people with pastries, and I was out fixing a shutter not three miles away and no one had ever asked me could they."
[[evidence]]
category = "other-collusion"
quote = "\"Oh we agreed it between the two chief execs: health recommends, then health writes a second letter saying the recommendation's 'aspirational', and neither of us has to find the money.\""
+++
Dear all

Everybody here is related to everybody, and that's the only reason I know any of it. My brother-in-law does the sound for conferences. In November he was doing a hotel out by the airport, a "joint summit", health trust and education board. He has headphones on, he hears all, he generally listens to the football instead.

There's a fella up giving the presentation and my brother-in-law takes out the earpiece, because he's heard "Case C, boy, 13, Ballymurphy, father a locksmith". That's me. I'm the only locksmith in it. They went at Case C for twenty minutes, he says, his meds, his mother's nerves, his going to the toilet in the wardrobe, sixty people with pastries, and I was out fixing a shutter not three miles away and no one had ever asked me could they.

He says he'd have let it go at that, and not told me, but for the questions at the end. Some woman asked how they'd squared the consultant, who'd been wanting a residential. And the fella laughs. "Oh we agreed it between the two chief execs: health recommends, then health writes a second letter saying the recommendation's 'aspirational', and neither of us has to find the money." They'd a round of applause for it. It was down on the programme as partnership working.

I'd the second letter in the house. I went home and got it out. Aspirational, line four.

Ciarán's grand, he's in with me on Saturdays, he can open a Yale in a minute. Would you leave out the locks.

Eamonn
