+++
id = "kb-011"
channel = "email"
from_name = "Hassan Warsame"
from_addr = "h.warsame@example.net"
subject = "[[child:1|Ayaan]] / [[school:1|Butetown Quay High]]"
date = "2017-01-30T20:50:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "After this I asked to see, and it is written three times in the file that I keep Ayaan home to look after her brothers."
+++
Assalamu alaikum and good evening

I am a taxi driver in [[place:1|Cardiff]], plate [[id:1|HC 2217]], car [[id:2|CP16 WXF]], you can check me with the council, I am telling you so you know I am not somebody inventing.

[[child:1|Ayaan]] my daughter has 14 years and she has sickle cell, also dyslexia. She missed 61 days last year because of the crisis, every one with a letter of [[health:1|University Hospital of Wales]]. In June I carry a passenger to [[place:2|County Hall]] and she is on the phone the whole way. She says "the [[child:1|Warsame]] girl, dad keeps her off to mind the little ones, it's cultural". I look in the mirror. She is Mrs [[professional:1|Gaynor Probert]] from attendance, she had been in my own house!

I said nothing until [[place:3|Atlantic Wharf]]. Then I said, madam, that will be £6.40 and I am the dad.

After this I asked to see, and it is written three times in the file that I keep [[child:1|Ayaan]] home to look after her brothers. She has no brothers. She has one sister, [[child:2|Hibaaq]], who is at university in [[place:4|Bristol]].

Mr [[professional:2|Iwan Dafis]], the head of year, he has been good. He wrote to [[council:1|Cardiff Council]] that it is not true. They answered him that records are "professional opinion" and stay.

Telephone after 10 in the night when I finish: [[contact:1|0 77 00 - 900 - 3 32]]. WhatsApp is another one, [[contact:2|+447700900333]].

%% signature
Hassan Warsame

