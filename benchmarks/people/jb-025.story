+++
id = "jb-025"
channel = "forum-post"
from_name = "wineoclock_sahm"
from_addr = ""
subject = "Found out today what \"liaison\" means (long, sorry)"
date = "2014-09-29T22:58:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "quantifying-forbidden", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "I could hear Crouch on speaker to somebody, and what she said was, \"If Health could just leave the gastrostomy out of the summary we can call it a mainstream feed, and I'll make sure your lot get first dibs on the training money.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "At one point Blessing said \"she needs a trained person within arm's reach for all feeds, that's one to one\" and Crouch said, I wrote it on my hand, \"We've asked nurses not to express things as ratios.\""
[[evidence]]
category = "school-approached"
quote = "I rang and she said ECC had phoned on Thursday to say not to hold the place for Maisie-Grace as the family preferred to stay local."
+++
Regulars will know some of this. NC-ed a while back after the [[place:1|Colchester]] meet-up so if you recognise me, no you don't.

DD1 is 7, I'll call her what we all call her, [[child:1|Maisie-Grace]], [[child:1|MG]] for short. She has a chromosome thing with eleven letters and numbers. DD2 ([[child:2|Poppet]], not her real name but she answers to it) is NT and DS is a bump. DH is away Mon to Thurs, so it's me and a very large dog.

We've been trying for the specialist class at [[school:1|Lexden Wick]], because [[school:2|Mersea View]] where she is now have been honest and told us they're out of ideas. HT there is [[professional:1|Fran]]. I like [[professional:1|Fran]]. She says "bloody" in front of parents.

So. Today was supposed to be me, [[professional:1|Fran]], the community nurse ([[professional:2|Blessing]], a blessing by name & nature) and the [[council:1|Essex]] woman, [[professional:3|Lindsey Crouch]], to look at the draft statement. I got there early. Sat down in the photocopier bit outside the office. The hatch was open.

I could hear [[professional:3|Crouch]] on speaker to somebody, and what she said was, "If Health could just leave the gastrostomy out of the summary we can call it a mainstream feed, and I'll make sure your lot get first dibs on the training money." And a man laughed and said "you drive a hard bargain [[professional:3|Linds]]". I now know that man is Dr [[professional:4|Sowerby]], [[child:1|MG]]'s own paed at [[health:1|Colchester General]]. Three years he's been telling me he'd "fight her corner". I took him a cake!!!

Then she comes out, sees me, and goes the colour of margarine. We had the meeting. I was so shaky that I couldn't read the draft. At one point [[professional:2|Blessing]] said "she needs a trained person within arm's reach for all feeds, that's one to one" and [[professional:3|Crouch]] said, I wrote it on my hand, "We've asked nurses not to express things as ratios." [[professional:1|Fran]] said bloody.

And THEN. I get in the car and check my e-mails and there's one from [[school:1|Lexden Wick]]'s admin, a Mrs [[professional:5|Batt]], dead cheerful, "sorry to hear you've decided against us!" I haven't decided anything. I rang and she said [[council:1|ECC]] had phoned on Thursday to say not to hold the place for [[child:1|Maisie-Grace]] as the family preferred to stay local. LOCAL. It is four miles. I can see it from the tip.

I don't know what to do. Do I tell [[professional:4|Sowerby]] that I heard? [[contact:1|Ipswichbird]], weren't you the one who recorded hers? [[contact:2|grumpygoose]] I know what you'll say and I haven't got a chainsaw.

PS to the person who PM'd from the stories place, yes copy this, take out names and obvs the town, and my username, I mean it.

PPS [[child:2|Poppet]] has just asked why Mummy has writing on her hand and now wants some. So we've both got "ratios".

