+++
id = "k-039"
channel = "email"
from_name = "Maureen Hague"
from_addr = "mo.hague@example.net"
subject = "[[professional:1|Sarge]] and the others"
date = "2014-11-02T16:48:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They've a letter on file that Twig \"lives in the family home and may be partial\", and it were Midge they meant."
+++
Dear Sir,

I am seventy and I've had our [[child:1|Bobby]] since he were a babe in arms. What you need to know is nobody in that school goes by their name. I sat three year thinking [[professional:1|Sarge]] was a chap. He'd say, "[[professional:1|Sarge]] give me a sticker," "[[professional:1|Sarge]] says I've to count to ten." Then at Christmas fair this little body in a reindeer jumper comes up and says "I'm [[professional:1|Sarge]]". [[professional:1|Jean Sargeson]], she's over all the special needs.

[[professional:2|Twig]] is the one sits with him. Mr [[professional:3|Motivator]] does PE and a bit of maths.

[[parent:1|Midge]] on the other hand isn't a teacher at all, she's mine, my youngest, and that's where they've slipped up. They've a letter on file that [[professional:2|Twig]] "lives in the family home and may be partial", and it were [[parent:1|Midge]] they meant. Because [[child:1|Bobby]] was asked who's at home with you and who's at school with you and he's got no more idea of the difference than fly. He loves 'em all alike.

So [[professional:2|Twig]] got took off him. Nineteen-year-old lass, best thing ever happened to him, accused of I don't know what, on the strength of that. I telephoned [[council:1|Rotherham]] and got [[professional:4|Julian]]. I telephoned again and got [[professional:4|Julian]] again. He told me I might like to put it in writing to [[professional:4|Julian]].

[[professional:1|Sarge]] has been to see me with a poinsettia. She said, [[parent:2|Mo]], I told them, and they said they couldn't take it off once it was on.

We're [[place:1|Wath]] way, if that helps. [[school:1|Manvers Top Primary]]. I'd not want the lad named.

%% signature
Yours truly
Mrs M Hague

