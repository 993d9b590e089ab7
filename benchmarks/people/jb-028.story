+++
id = "jb-028"
channel = "email"
from_name = "Desislava Koleva"
from_addr = "desi.koleva@example.com"
subject = "[[child:1|Viktor]], [[council:1|Lincolnshire]] and the missing Thursday"
date = "2021-03-16T23:54:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "So it is now written in the amended plan: limited uptake by the family."
[[evidence]]
category = "insecure-handling"
quote = "She said the notes were in a folder on her work laptop, and when she gave the laptop back it was wiped the same afternoon, without anyone copying them, because someone was waiting for it."
[[evidence]]
category = "report-change-requested"
quote = "In July Mr Weekes asked her to change her report from weekly hands-on to \"self-managed with advice\", she would not, and after that he wrote the report himself and put only his name."
+++
Hello,

I am writing in the night, the children sleep and I have finished the second shift. I pack flowers. If you bought tulips for your mother on Sunday perhaps they were mine.

I have two: [[child:1|Viktor]], he is eight, and [[child:2|Raya]], she is four. We live in [[place:1|Boston]], before in [[place:2|Spalding]], before in [[place:3|Plovdiv]]. Their father, [[parent:1|Plamen]], drives to Holland and back, he is more on the ferry than home. [[child:1|Viktor]] has the Duchenne dystrophy. You know what it is, so I will not explain it, because each time I explain it I have to hear it.

He is at [[school:1|Frampton Bank Primary]]. In the lockdown it was open for children like him, but they said that there is no trained person to lift, so he was at home from March to September, and I also.

The physiotherapist, [[professional:1|Rosie Challis]], came to the garden in a mask. She came every Thursday. I want that you know about the Thursdays, because it is the whole story. Every Thursday, rain also, she stretched his legs for fifty minutes on a camping mat, and showed to me, and wrote in a blue book. Twenty-three Thursdays. When she was finished she used to throw [[child:2|Raya]] in the air.

In October was the annual review, on the computer. There was the head, Mr [[professional:2|Gathercole]], one lady from [[council:1|LCC]], her name was on the screen [[professional:3|Becca H]], and instead of [[professional:1|Rosie]] was her manager, Mr [[professional:4|Anton Weekes]]. He read from a paper that [[child:1|Viktor]] "has been offered a telephone advice service, with limited uptake by the family". I said no. I said every Thursday. He said, according to the system there were no visits. I brought the blue book and held it to the camera, like this, and [[professional:3|Becca]] said that it's out of focus.

So it is now written in the amended plan: limited uptake by the family. And because we have limited uptake, they gave to us six phone calls in a year.

I found [[professional:1|Rosie]]. It was not easy, she is now in [[place:4|Grantham]], she has left the trust. She telephoned on her own money. She said she put in all twenty-three visits, each with a note. She said the notes were in a folder on her work laptop, and when she gave the laptop back it was wiped the same afternoon, without anyone copying them, because someone was waiting for it. She said too that it wasn't only this. In July Mr [[professional:4|Weekes]] asked her to change her report from weekly hands-on to "self-managed with advice", she would not, and after that he wrote the report himself and put only his name. He has never seen [[child:1|Viktor]]. He has seen him one time, on the computer, this big.

I applied for the records of my son. [[health:1|Lincolnshire Community Health Services]] answered in the right time, it was correct, and there were in it two pages. Both pages were about the phone calls.

[[parent:1|Plamen]] says we go home. But there is no medicine there, he knows it. And [[child:1|Viktor]] supports [[org:1|Boston United]], and they gave him a scarf.

What I ask: do not say my name, and don't say flowers. [[professional:1|Rosie]] said I can say her name. I think you should not.

%% signature
Best regards,
Desislava Koleva

