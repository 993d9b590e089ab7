+++
id = "u-041"
channel = "forum-post"
from_name = "HooyoOfFive"
from_addr = ""
subject = "[[council:1|Bristol]] SAR - this was my actual phone call this morning"
date = "2019-07-11T12:33:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It's not complete, I have nothing. I asked on the 8th of April. It is 94 days."
[[evidence]]
category = "insecure-handling"
quote = "We think it was on the laptop that was taken from the car."
+++
I put it on speaker and my daughter [[child:1|Hibaaq]] wrote it down, she's quick. I asked for everything on my son (15, [[school:1|Blaise Lodge PRU]], before that [[school:2|City of Avon]] until they put him out).

Me: I am ringing about my subject access, it's [[parent:1|Sahra Warsame]], for [[child:2|Abdirahman Warsame Nuur]].
Man: Can you spell that?
Me: [[child:2|A-B-D-I]]-
Man: I've got an [[child:2|Abdul Rahman]].
Me: That's not his name but yes that's him. Reference [[id:1|SAR-19-02286]].
Man: It says complete.
Me: It's not complete, I have nothing. I asked on the [[date:1|8th of April]]. It is 94 days.
Man: It says sent to [[place:1|Stapleton Road]].
Me: We moved from [[place:1|Stapleton Rd]] in 2017. The school has our address, you have our address, you took me to court at our address.
Man: Bear with me.
(11 minutes. Music.)
Woman: Hello Mrs [[parent:1|Abdirahman]]?
Me: No.
Woman: It's [[professional:1|Gemma Yeo]], I manage the team. I'm going to be honest with you. There's a second part to the file, the exclusion papers and Mr [[professional:2|Coombs]]'s notes. We think it was on the laptop that was taken from the car.
Me: What car?
Woman: In [[place:2|Bedminster]]. You should have had a letter.
Me: To [[place:1|Stapleton Road]]?
Woman: ...
Me: My sister. When was this?
Woman: [[date:2|3rd May]].

[[child:1|Hibaaq]] has underlined that bit twice. So everything about [[child:2|Abdi]], the police thing, his medication from [[health:1|Barton Hill CAMHS]], is in some boy's bedroom and they sat on it 10 weeks. He said "so anyone can read me". That's all he's said.

Has anyone done [[council:1|BCC]] for this? Her number is [[contact:1|0117 496 0155]] if you want to ask her yourselves.
