+++
id = "w-014"
channel = "email"
from_name = "Magda W-L"
from_addr = "magda.wojciklis@example.net"
subject = "phone call with [[council:1|Doncaster]], I wrote all down"
date = "2017-03-16T22:44:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "insecure-handling", "access-denied", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "OTs are told not to put amounts in"
[[evidence]]
category = "insecure-handling"
quote = "This is old address. We left in 2015!"
[[evidence]]
category = "access-denied"
quote = "Panel reasons aren't shared with families."
[[evidence]]
category = "reports-circulated-unseen"
quote = "In school they have it already."
+++
Hello. My English is better when I speak so excuse. I learn in UK one thing: when I call to the office I put on speaker and my husband [[parent:2|Sławek]] writes. Here is from last week, [[date:1|9 March]], 11:05 am to 11:19. Before this you need to know: [[child:1|Jakub]] is my son, 8 years, dyspraxia and autism. At home [[child:1|Kuba]]. In the letters from council he is [[child:1|Jacob]] and one time [[child:1|Jackub]]. The OT lady is [[professional:1|Stephanie Oduya]], she is very good, she visited him in [[school:1|St Wilfrid's]] on [[date:2|11/01/17]].

[The call]

Me: Good morning, [[parent:1|Magdalena Wójcik-Lis]], mother of [[child:1|Jakub Lis]], reference [[id:1|DMBC/EHC/30418]].
Her: Morning, is that [[child:1|Jacob]]?
Me: [[child:1|Jakub]].
Her: I've got [[child:1|Jacob]]. What can I do for you, Mrs… Mrs [[parent:1|Wodge]]…
Me: [[parent:1|Magda]] is ok. What is your name please?
Her: [[professional:2|Tracey]].
Me: [[professional:2|Tracey]], where is the report of Mrs [[professional:1|Oduya]]? In school they have it already.
Her: It's been sent out to you. [[date:3|14th Feb]].
Me: I did not get it.
Her: It's gone to [[place:1|Flat 2, 118 Balby Road]].
Me: This is old address. We left in 2015! Now it is [[place:2|7 Sandybeck Close]], [[postcode:1|DN4 9ZX]]. You send me every other letter to [[place:3|Sandybeck]].
Her: Well that's what's on the OT system.
Me: So who has my son's report?
Her: I couldn't tell you who lives there, love.
Me: Ok. I saw in school, the SENCO Miss [[professional:3|Frith]] let me look, there is no hours. Mrs [[professional:1|Oduya]] told to me two hours per week. Why is not in?
Her: OTs are told not to put amounts in. It's not just her, it's all of them. It's so that the plan can be flexible.
Me: Who told?
Her: That'd be from Mr [[professional:4|Lumb]].
Me: It is written somewhere?
Her: There was an email went round, I shouldn't think you'd be able to see it.
Me: And panel, why panel said no for special school?
Her: Panel reasons aren't shared with families. You'll get the decision.
Me: I have decision. It is one line.
Her: That's the decision then.
(here [[parent:2|Slawek]] says in Polish a thing I don't translate)
Her: Is there somebody else on the line?
Me: My husband. He is secretary.

[End]

After work I went to the old flat with my friend, Pani [[parent:3|Basia]], because she is big. A young man opened, student. He had the envelope, open, on the microwave. He was polite, he said he thought it was about a dog because first page says [[child:1|Jakub]] "will mouth objects". Inside was also a page for other child, girl [[child:2|Lacey-Mae Horrocks]], from [[place:4|Mexborough]], with a date of birth. I took it to [[school:1|St. Wilfrids]] and gave it to the head.

I sent complaint to [[contact:1|sen.complaints@doncaster.example.org]] on [[date:4|10 Mar 2017]]. Nothing back. [[professional:2|Tracy]] does not answer now when she sees the number.

You can publish call, I think everybody should do this with speaker. But please without the names and without [[professional:1|Stephanie]], she will have trouble. If you call me: [[contact:2|07700 900 951]], after 15, I clean in the [[health:1|DRI]] from 5 in the morning.
%% signature
pozdrawiam / best wishes
Magda
