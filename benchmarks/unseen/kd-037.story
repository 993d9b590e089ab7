+++
id = "kd-037"
channel = "email"
from_name = "Mrs Icilda Fairclough"
from_addr = "icilda.fairclough@example.com"
subject = "Concerning my grandson [[child:1|Malachi]] and the people at [[council:1|Lambeth]]"
date = "2017-09-28T15:06:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The head of that school, a Mr Kerrison, told me himself on the telephone that Sayle had been on to him since May begging him to take the boy and had told him the grandmother was in agreement."
[[evidence]]
category = "false-information"
quote = "There it was, third page: \"history of arson, gang affiliation suspected\", and next to it the name Malachi Fairclough."
+++
Good afternoon to you,

My pastor's wife, Sister [[parent:1|Hyacinth]], is typing as I speak, for my eyes are poor with the sugar. I am seventy four years of age. I came from [[place:1|Mandeville]] in 1962 to nurse, and I nursed at [[health:1|St Thomas']] for thirty one years, so I know how to read a set of notes and I know when notes been doctored.

[[child:1|Malachi]] lives with me since his mother, my last daughter [[parent:2|Yvette]], took sick. He is twelve. He has sickle cell and after the stroke he has trouble with remembering and gets vex quick. At [[school:1|Brockwell Rise]] he was on report, off report, on report, the whole of Year 7.

Let me tell you about Mr [[professional:1|Dominic Sayle]]. He is the "placement officer". A young man with a nice suit. He sat on my good settee and took a slice of my bun and he said, Mrs [[parent:3|Fairclough]], we going find the right place for [[child:1|Malachi]]. I liked him. I packed him a piece for his wife.

The right place, I discovered, was somewhere in [[place:2|Norfolk]]. Five hours. They had a vacancy in a boarding place for boys that set fires. The head of that school, a Mr [[professional:2|Kerrison]], told me himself on the telephone that [[professional:1|Sayle]] had been on to him since May begging him to take the boy and had told him the grandmother was in agreement. In May I had not yet been asked so much as the time of day. My grandson never set a fire in his life. He is frightened of the gas.

So I say to myself, [[parent:3|Icilda]], why they think he set fires? I asked for the papers, and I got some, because a lady in the office, I shall not call her name, put them in an envelope for me. There it was, third page: "history of arson, gang affiliation suspected", and next to it the name [[child:1|Malachi Fairclough]]. It belong to another boy! They have a [[child:2|Malaki Fairweather]] in [[place:3|Peckham]], sixteen years old. Poor child, I pray for him also.

Dr [[professional:3|Abena Sarpong]], his haematologist, wrote to say the placement would be dangerous, two hours from any unit that could transfuse him. She wrote with her heart. Mr [[professional:1|Sayle]] put it on file.

I will tell you what I did. I put on my hat, I took the 159 bus, and I sat in the reception at [[place:4|Brixton]] with my Bible from nine until ten minutes to four. [[parent:1|Hyacinth]] sat with me from noon. And a director came down, Ms [[professional:4|Bianca Lowe]], and she listened, and the next week the page was gone and the [[place:2|Norfolk]] business was "no longer being pursued". She sent me a card.

But the boy lost a whole year, and the page was gone, not corrected, you understand the difference? As if it never was. Then how I going prove it?

I still have the envelope.

You may tell it without our names. Say a grandmother in [[place:5|South London]], the Lord knows which.

%% signature
Yours in Christ,
I. Fairclough (Mrs), SRN
per H.

