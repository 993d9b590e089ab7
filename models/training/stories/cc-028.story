+++
id = "cc-028"
channel = "forum-pm"
from_name = "ElephantInTheStaffroom"
from_addr = ""
subject = "OK here goes"
date = "2015-10-22T21:29:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "other-collusion", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "In the summer the LA's SEN manager wrote to him, I've seen the letter, saying twenty \"creates difficulties\" and would he consider reissuing it at twelve."
[[evidence]]
category = "discussed-without-consent"
quote = "There was a meeting on DS in the second week of term with the hospital's service manager, the LA and our own head. I knew nothing, DH knew nothing, Mr B knew nothing. It was minuted as a \"professionals only conversation\" and they'd got my marriage in it."
[[evidence]]
category = "other-collusion"
quote = "And out of that came a deal: hospital manager takes the neuropsychologist off education work altogether, and the LA picks up the cost of a nurse to do the clinic."
[[evidence]]
category = "quantifying-forbidden"
quote = "The junior who does it now has had it in an email that she's to \"describe strengths and difficulties only, amounts of help being a matter for the Authority\"."
+++
Hi, you asked me to write it down properly.

DS, 10, Tourette's and ADHD. We'd had a super year, Mr B in Y4 just got him. Then Y5.

The neuropsychologist at the hospital wrote a proper report with hours in. Twenty. In the summer the LA's SEN manager wrote to him, I've seen the letter, saying twenty "creates difficulties" and would he consider reissuing it at twelve. He's a stubborn old thing and said no.

So they went round him. There was a meeting on DS in the second week of term with the hospital's service manager, the LA and our own head. I knew nothing, DH knew nothing, Mr B knew nothing. It was minuted as a "professionals only conversation" and they'd got my marriage in it.

And out of that came a deal: hospital manager takes the neuropsychologist off education work altogether, and the LA picks up the cost of a nurse to do the clinic. He told us himself, he's retiring.

The junior who does it now has had it in an email that she's to "describe strengths and difficulties only, amounts of help being a matter for the Authority". She read it out to me so I'd understand. She was shaking, poor love.

DS has had nine exclusions since. He tics when he hears the bell. Our MP is useless. Please no names, and don't say Tourette's, say "a neurological condition".
