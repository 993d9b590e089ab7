+++
id = "i-015"
channel = "email"
from_name = "Sis Folake Adeyinka"
from_addr = "folake.ade@example.com"
subject = "MY TESTIMONY"
date = "2016-09-12T23:40:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Somebody had typed in Tolu's transfer document \"mother HIV positive\", and it has gone to the school, to the LA, to everybody."
+++
Praise God and good evening. I heard about your work from Pastor [[professional:4|Emmanuel]] of [[org:1|Living Springs Assembly, Peckham]] and he said that I should share.

My daughter [[child:1|Toluwani]] (we call her [[child:1|Tolu]]) is 13 years. She is having sickle cell and learning difficulties. She attends [[school:1|Rye Lane Girls' Academy]]. In [[council:1|Southwark]] they first gave her statement and now they're changing it to this EHC something.

In the month of June the school nurse called me to say that she is sorry about my HIV. I said, which HIV? I don't have HIV! Somebody had typed in [[child:1|Tolu]]'s transfer document "mother HIV positive", and it has gone to the school, to the LA, to everybody. I have never had such a thing. They mixed my file with another African lady's file at [[health:1|King's]]. I was shaking. In my church, if people hear this, I'm finished.

I went to the SENCO, Mr [[professional:1|Prendergast]]. He was embarrassed and he said speak to [[professional:2|Chantelle]] at the council. [[professional:2|Chantelle]] said speak to health. Health, one Mrs [[professional:3|Abernethy]], said it was the social worker who typed it. But [[child:1|Tolu]] has no social worker! Since then I've been asking for one paper only, a letter to say that it is a mistake. I have not seen it. My elder sister, [[parent:1|Bisi]], who is a matron at [[health:2|St Thomas']], has written for me and they did not answer her either.

I leave them to God, but I want other mothers to check their papers line by line. Do not put my name o, because of the matter.

%% signature
Remain blessed,
Sister Folake

