+++
id = "j-002"
channel = "forum-post"
from_name = "gravesendgill"
from_addr = ""
subject = "meeting about DS2 that I wasn't at"
date = "2012-10-16T23:05:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Turns out the inclusion lead, an EP, a KCC bod and two people from health had been sat in there for an hour on Monday discussing my son, and not one of them had invited me or told me."
[[evidence]]
category = "access-denied"
quote = "I can't have jottings apparently, not now and not on request."
+++
Anyone else had this? Dropped DS2's inhaler off at [[school:1|St Werburga's]] today and saw his name on the whiteboard in the staff room. "[[child:1|Reece B]] - multi agency - 1.30". Asked [[professional:1|Tina]] on reception, she went purple. Turns out the inclusion lead, an EP, a [[council:1|KCC]] bod and two people from health had been sat in there for an hour on Monday discussing my son, and not one of them had invited me or told me. When I asked for the notes, [[professional:2|Pargeter]] (inclusion lead) said they weren't minutes, they were "jottings". I can't have jottings apparently, not now and not on request. DH wants to go in and shout. What would you do?

