+++
id = "aa-049"
channel = "email"
from_name = "Debs"
from_addr = "debs@example.com"
subject = "Panel"
date = "2017-09-27T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She says off the record 25, on the record she's got a note from the head of service saying an EP who puts hours in an advice will have it sent back till they're gone."
[[evidence]]
category = "access-denied"
quote = "Panel lady says there's a form filled in with why they said no, she's got it in front of her, and she isn't allowed to send me it or read it me."
+++
Hi, I'll do it like a diary because I can't do it any other way, my head's mush.

Mon. Ed psych visit. She's great with him, down on the carpet for an hour with the Lego. I say so what do you think he needs, like in hours. She says off the record 25, on the record she's got a note from the head of service saying an EP who puts hours in an advice will have it sent back till they're gone. Off the record! I've not got an off the record school.

Tues. He bites himself. School ring at 10, 11 and 1.

Weds. Decision comes. It's a no. It's got somebody else's postcode in the corner but otherwise it's ours.

Thurs. I ring. Panel lady says there's a form filled in with why they said no, she's got it in front of her, and she isn't allowed to send me it or read it me. I say could you just turn it round to the window. She laughs. I wasn't joking.

Fri. He's asleep on the settee by four with his trainers on. He's five. He looks about two when he's sleeping.

Sat. Wrote to you. My mum says I should write to the MP and all.

Sun. Will do nothing, hopefully. We might go and see the ducks, he does love the ducks. He counts them out loud and always gets to nine whatever there is.
