+++
id = "za-005"
channel = "email"
from_name = "Maureen Thirlaway"
from_addr = "nanamo@example.com"
subject = "private - not for printing"
date = "2010-02-11T10:20:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the caretaker, who is my cousin's lad, says he put out nine chairs for our Kieron that Tuesday and not one of them was for us"
[[evidence]]
category = "other-collusion"
quote = "the clinic would leave off seeing him until the education had its budget through"
+++
I don't want this put anywhere please, I just want it off my chest.

[[child:1|Kieron]] is 6 and lives with me. I've had two hips done and I carry him up the stairs because [[council:1|Sunderland]] won't do the rail. Now he's excluded again for biting. And the caretaker, who is my cousin's lad, says he put out nine chairs for our [[child:1|Kieron]] that Tuesday and not one of them was for us. He could hear the bairn's name going back and forth through the hatch. It was agreed between the doctor woman and the school that the clinic would leave off seeing him until the education had its budget through. Meantime he bites.

%% signature
Mrs M Thirlaway
