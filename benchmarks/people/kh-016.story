+++
id = "kh-016"
channel = "email"
from_name = "Yusuf Karaca"
from_addr = "y.karaca@example.co.uk"
subject = "Incorrect record - please advise"
date = "2024-01-25T15:09:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "According to Dr Oakes the sentence came from a referral by Stuart Naylor at the school, who says he was thinking of another Deniz, and it has since gone to the council, the GP and the youth team as a fact about my family."
[[evidence]]
category = "no-chance-to-correct"
quote = "She says professionals' advice cannot be changed after issue and that no opportunity to comment is given beforehand."
+++
Dear team,

Our eldest, [[child:1|Deniz]], was excluded twice from [[school:1|Harbour Reach Academy]] in [[place:1|Great Yarmouth]] before anybody thought to assess him. When the assessment at last happened, [[council:1|Norfolk]] asked for information from everyone and received some of it.

The paediatrician at the [[health:1|James Paget]], Dr [[professional:1|Wendy Oakes]], relied on what she called the social history. Here it is: "father currently in custody". I was at the appointment. I drove them there. According to Dr [[professional:1|Oakes]] the sentence came from a referral by [[professional:2|Stuart Naylor]] at the school, who says he was thinking of another [[child:2|Deniz]], and it has since gone to the council, the GP and the youth team as a fact about my family.

I have asked for a correction from [[professional:2|Naylor]], from [[professional:1|Oakes]], and from the casework officer, [[professional:3|Rebecca Thwaite]]. [[professional:3|Rebecca]] replied that she can add a note "recording that parents disagree". I do not disagree; I was simply never in prison! She says professionals' advice cannot be changed after issue and that no opportunity to comment is given beforehand.

[[parent:1|Elif]] has stopped taking [[child:3|Ada]] to playgroup, because one of the other mothers works in that office.

We would want no names used, and not the town.

%% signature
Yusuf Karaca

%% quoted
From: Stories
Sent: 24 January 2024 18:00
To: Yusuf Karaca
Subject: Thank you

We have received your message and a volunteer will read it.

