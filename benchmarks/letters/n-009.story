+++
id = "n-009"
channel = "email"
from_name = "Katarzyna Wrzesniewska"
from_addr = "kasia.w@example.com"
subject = "sprawa mojego syna / my son"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I said this is not what she wrote. He said, the council asked to look at it again."
[[evidence]]
category = "false-information"
quote = "Craig Balderston, read from another report where it was 80 percent"
+++
Dear Sir or Madam,

My name is [[parent:1|Kasia]] and I am writing about my son [[child:1|Fabian]] and what happened in [[place:1|Boston]]. [[child:1|Fabian]] was born in [[place:2|Elblag]] in 2006 and came here when he was 4. He has hearing loss. His [[child:1|Fabianek]] nature is quiet, he does not complain.

The teacher of the deaf, [[professional:1|Rosemary Thickett]], wrote in her report that he understands "about 40 percent" of what is said in class. At the meeting on Tuesday [[date:1|5th November]] the inclusion manager at [[school:1|Haven High Academy]], [[professional:2|Craig Balderston]], read from another report where it was 80 percent. I said this is not what she wrote. He said, the council asked to look at it again.

I have both reports. [[professional:1|Rosemary]] is now retired and her number is not working. My neighbour [[parent:2|Danuta]], who interpreted for me, heard everything and she will sign.

I paid also an audiologist in [[place:3|Peterborough]], Dr [[professional:3|Wisniewski]], 180 pounds. His letter was returned to us unopened.

The number of the case is [[id:1|EHC-0046-1182]], my post code [[postcode:1|PE21 8QR]].
