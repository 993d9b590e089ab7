+++
id = "ff-059"
channel = "email"
from_name = "Anjali Deshmukh"
from_addr = "anjali.deshmukh@example.com"
subject = "Leicester: the file and the panel"
date = "2018-11-20T09:31:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "the mailbox was there all right, two hundred-odd items, only she'd been asked to leave that folder out of what went to me."
[[evidence]]
category = "access-denied"
quote = "Was there a sheet of paper with them on? There was. Might I see it? \"It isn't that sort of paper.\""
+++
Hello,

I am a data analyst with an insurance firm; incomplete datasets do not frighten me. This one does.

In May I asked Leicester for all the records they hold about my son Vihaan, who is thirteen. The reply came on day 29, I was impressed. Then I sorted it by date. There was nothing whatsoever between 8 September 2016 and 2 March 2017, which are, by coincidence, the two dates between which he was kept in a storeroom. I wrote and asked if the search had missed a mailbox. In July a rather weary officer told me on the phone, off the record as she put it, that the mailbox was there all right, two hundred-odd items, only she'd been asked to leave that folder out of what went to me. She has since moved to Parks.

The second matter is quicker. His request for a specialist college was turned down by panel in September. I rang for the reasons, as one would. The answer was that there were reasons, and that they were good ones. Was there a sheet of paper with them on? There was. Might I see it? "It isn't that sort of paper."

The storeroom was looked into by the governors, who apologised, and it is now a storeroom again. Let me be fair to them.

Please don't publish my employer or his name.
Anjali
