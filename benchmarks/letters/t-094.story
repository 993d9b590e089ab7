+++
id = "t-094"
channel = "email"
from_name = "Vinh Luong"
from_addr = "vinhluong@example.com"
subject = "School tour, wrong boy"
date = "2017-05-22T20:03:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She was telling Thuy, on the next chair, about her awful week"
[[evidence]]
category = "report-change-requested"
quote = "Rukhsana the psychologist having to be \"talked down from a special\""
[[evidence]]
category = "false-information"
quote = "It had An's picture but another boy's history, Anson Lau; a fire, a grandmother in Luton."
+++
I run a nail bar in [[place:1|Bletchley]] with my wife and her sister. I mention this because [[professional:1|Caroline]], from [[council:1|Milton Keynes]], is a customer, and what follows was said with her hand in my hand.

She did not know I was [[child:1|An]]'s father. At school he is "[[child:1|Andy Luong]]" and at the salon I'm "[[parent:1|Vincent]]". She was telling [[parent:2|Thuy]], on the next chair, about her awful week: a Chinese boy (we're Vietnamese) at [[school:1|Loughton Brook]], and the head, [[professional:2|Pettifer]], wanting him gone, and [[professional:3|Rukhsana]] the psychologist having to be "talked down from a special". She said the parents would be told after half-term. She said: "they won't fight it, that sort don't."

I finished her nails. I'm a professional. Shellac, coral. She tipped two pounds and took the ticket off her windscreen, [[id:1|KX14 ZQV]], cursing.

Then I went home and told [[parent:3|Mai]], and [[parent:3|Mai]] wrote it all down with the time: [[date:1|Saturday 6 May]], 11.20.

On the tour at [[school:2|Stantonbury Grove]] they had a file on the desk already. It had [[child:1|An]]'s picture but another boy's history, [[child:2|Anson Lau]]; a fire, a grandmother in [[place:2|Luton]]. [[professional:4|Gregor]], showing us round, turned it face down.

I asked [[council:1|MK]] for everything. They want proof I am his father. [[org:1|Ouse Valley Solicitors]] says use the photo in the file!

She's booked in again for Friday. Should I cancel?
