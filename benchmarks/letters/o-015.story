+++
id = "o-015"
channel = "email"
from_name = "Jago Tremayne-Pascoe"
from_addr = "jago@trenowthfarm.example.com"
subject = "Health and Education, hand in glove"
date = "2013-06-30T05:48:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Her manager and the council's placements man, Martin Gaze, had met over a lunch in Truro and settled between them that nobody from Health would name Poldhu Land College in any report that year, because if they named it for one they would have to name it for all."
+++
Good morning. I'm up for milking so you get me at my best.

I've a boy called [[child:1|Denzil]]. He's sixteen, he's got Fragile X, and there's not a straighter lad in [[place:1|St Keverne]]. He was at [[school:1|Trelowarth School]] until last summer, and then there was the business of where he'd go next.

My late wife [[parent:1|Demelza]] always did the paperwork. When she died, in 2011, I found three box files with coloured tabs, and I've tried to keep to her system. Pink is Health. Green is Education. What I found, going through them in the winter, is that pink and green are the same colour.

We wanted him to go to [[school:2|Poldhu Land College]], where they've animals. Speech therapist at the time was [[professional:1|Tamsin Hocking]], from [[health:1|Peninsula Community Health]]. She told me to my face, in my own kitchen, with [[parent:1|Demelza]]'s sister [[parent:2|Loveday]] sat beside me as witness, that [[school:2|Poldhu]] was the making of him and she'd say so. That was [[date:1|24th January]].

On [[date:2|2nd February]] [[council:1|Cornwall Council]] wrote that "all professionals are agreed" [[child:1|Denzil]] should go to the general college in town. I rang [[professional:1|Tamsin]]. She was upset. Her manager and the council's placements man, [[professional:2|Martin Gaze]], had met over a lunch in [[place:2|Truro]] and settled between them that nobody from Health would name [[school:2|Poldhu Land College]] in any report that year, because if they named it for one they would have to name it for all. In return, she'd been told, [[council:1|Cornwall]] would go on paying for two of the therapy posts.

I've that from [[professional:1|Tamsin]] and I've also got it from the manager, [[professional:3|Hilary Bunt]], who didn't deny it when I caught her at the county show. She said it was "a pragmatic arrangement in a difficult climate". I told her that I'd call it something else if there weren't children about.

Now I asked for the note of that lunch. There's no note. I asked for the e-mail setting it up. There's no e-mail. But [[parent:2|Loveday]]'s girl waits on tables in [[place:2|Truro]] and she remembers them well because they sent back the fish.

What came next was ordinary. I appealed, I lost my nerve, I got it back. My neighbour drove me up to the city for the hearing because I don't like a motorway. On the morning, outside the door, Mr [[professional:2|Gaze]] offered us [[school:2|Poldhu]] four days out of the five. I said yes. I'd like to have heard the judge, but [[child:1|Denzil]] was stood there in his tie.

He's there now. He's doing pigs. He's up before I am.

You can put my name to it. I'm [[parent:3|Jago Tremayne-Pascoe]] of [[place:3|Trenowth Farm]], [[postcode:1|TR12 9ZZ]], and I've nothing to hide and no boss but the cows. Leave [[professional:1|Tamsin]]'s name off, if you would. She's moved away but she's still got to work.
