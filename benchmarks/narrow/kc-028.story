+++
id = "kc-028"
channel = "email"
from_name = "Faith Marsh"
from_addr = "faithmarsh@example.org"
subject = "what was said in [[place:1|Thetford]]"
date = "2010-11-04T21:06:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "They were both to say the difficulties came from \"the domestic situation\", since if it was medical then Health would pay, and if it was learning then Education would, but nobody pays for a broken home."
[[evidence]]
category = "access-denied"
quote = "When I asked what the panel had decided and on what grounds, I was told by Ward, who chairs it, that the decision had been made and that it was not the practice to give the grounds."
+++
Hello,

You asked for it plain. Plain it is.

[[child:1|Jack]]'s father, [[parent:1|Ray]], left in the August. I moved us back to my mum's, and [[child:1|Jack]] started at [[school:1|Castle Ditch Community Primary]] without a word of warning to them about his fits or his fears, because the file hadn't come. It took [[council:1|Norfolk]] until the clocks went back. By then Mrs [[professional:1|Fox]], who had him in Year 2, had decided that he was "cunning". A fox ought to know, my mother said. My mother is a [[parent:2|Lamb]] by birth, and gentle with it, until she isn't.

Now, [[professional:2|Hope]] was the nursery nurse from the [[health:1|Newberry Clinic]], [[professional:2|Hope Bell]] in full. I do hope she's well. She'd been promised to me as a witness. She came out to the car with no coat on and she told me that the doctor, [[professional:3|Brown]], and the psychologist, [[professional:4|Day]], had put their heads together. They were both to say the difficulties came from "the domestic situation", since if it was medical then Health would pay, and if it was learning then Education would, but nobody pays for a broken home. I wrote it on the back of a brown envelope there and then, with the day and the hour.

Dr [[professional:3|Brown]]'s letter says "in the domestic situation". [[professional:4|Day]]'s says "arising in the domestic situation". Like two peas.

When I asked what the panel had decided and on what grounds, I was told by [[professional:5|Ward]], who chairs it, that the decision had been made and that it was not the practice to give the grounds. I went to see my GP and was put on tablets. I have been on a ward myself, once, and that got in there as well, in somebody's handwriting.

You'll laugh: [[child:1|Jack]] fixed the car jack for his grandad last weekend at six years of age, following the leaflet, which he could read. Nobody had asked him to read anything. A ray of light. I use the phrase with care.

As far as faith goes I've still a bit left. Don't put us in by name.

%% signature
Faith

%% disclaimer
Sent via the library service. This computer is for public use; please remember to log out.

