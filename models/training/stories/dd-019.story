+++
id = "dd-019"
channel = "email"
from_name = "Stephen Oyelaran"
from_addr = "s.oyelaran@example.com"
subject = "The ghost of a number"
date = "2023-02-05T19:45:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = "2023-07-21"
[[evidence]]
category = "quantifying-forbidden"
quote = "She went quite formal and said that clinicians in her service had been instructed they're not to express provision in terms of time, as it \"pre-empts the authority\", and that she'd get into difficulties if I quoted the whiteboard."
[[evidence]]
category = "report-change-requested"
quote = "It was from a plan co-ordinator, dated three weeks after the visit: thank you for this, great detail, but could the diagnosis come back as \"language delay\" as \"disorder\" tends to lead to expectations, and she'd hold the file open until she'd heard."
+++
Good evening,

I teach Year 5, and I've sat on the other side of a good many reviews. I'd always wondered why the advice that we get is so foggy. Now I'm a dad with a son in the system, I know.

Tobi is seven, with a language disorder. His speech therapist came to see us in September and was clear as a bell: one to one, three times a week, thirty minutes, qualified therapist, and a TA at the sessions to carry it on. She wrote that on our kitchen whiteboard and it's up there now, because I won't let anyone wipe it.

In the typed advice there isn't one numeral, apart from the page numbers. "Tobi will require a high level of specialist input." I asked her what high was. She went quite formal and said that clinicians in her service had been instructed they're not to express provision in terms of time, as it "pre-empts the authority", and that she'd get into difficulties if I quoted the whiteboard.

The next part I learned only because she cc'd the wrong Stephen, who is our site manager, and he brought me it folded up in his hand. It was from a plan co-ordinator, dated three weeks after the visit: thank you for this, great detail, but could the diagnosis come back as "language delay" as "disorder" tends to lead to expectations, and she'd hold the file open until she'd heard.

It says delay. He isn't delayed. He's not a train.

I'd like this to be of use, anonymised please, and that means not mentioning that I'm a teacher in the same authority. Could you sit on it until the end of the summer term, which is 21 July for us? I'll have moved schools by then.

Kind regards,
Stephen
