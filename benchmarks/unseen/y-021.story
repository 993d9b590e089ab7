+++
id = "y-021"
channel = "email"
from_name = ""
from_addr = "pinkbox1611@example.org"
subject = "what to ask for"
date = "2016-11-16T23:31:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "You cannot get a numeral into it. I've tried. The box goes pink and tells you to see your manager."
[[evidence]]
category = "report-change-requested"
quote = "\"Can this be a school-delivered programme? We won't fund it as is. G.\""
+++
I'm a speech and language therapist, seventeen years qualified, the last nine with [[health:1|Bristol Community Health]]. You'll not get my name, and I made this address half an hour ago.

I've read what the parents send you. They can tell that something has been done to a report. They mostly can't tell what, because by the time it's on the doormat it looks like something we'd have written. I thought one of us ought to describe the kitchen.

We have a template. Under "Provision" there is a drop-down, and the choices in the drop-down are "regular", "access to", "opportunities for" and "as appropriate". There's free text below it for examples. You cannot get a numeral into it. I've tried. The box goes pink and tells you to see your manager. I saw my manager. She is a decent woman called [[professional:1|Ros]], she didn't enjoy it, and what she said was that if a thing can be counted it can be costed, and that was that, and did I want a biscuit.

Spelling the number out works, by the way. "Three" goes through. Somebody will have mended it by Easter.

The other thing. In March I wrote that a six-year-old (I'll call him [[child:1|T.W.]], since those are his initials and you've got to be able to find him if I go under a bus) needed direct therapy from a therapist, every week, and said why at some length. It went up for "formatting". It came back with a yellow sticky from [[professional:2|Gillian Pascoe]], who commissions us from the [[council:1|Bristol City Council]] side: "Can this be a school-delivered programme? We won't fund it as is. G." I said it could not be a school-delivered programme, as the school's one trained TA had left in February. It came back a second time. Then it came back a third time, except not to me. It had been given to a colleague who qualified last summer and had never met [[child:1|T.]], and who has just got a mortgage in [[place:1|Fishponds]]. The report his mother has was signed by her.

To be fair, here's what does not happen. Families get their copy before school does. We're fierce about that. I've not once been told to change a diagnosis. And the eleven-month wait, the car park, the caseload of ninety-four, are all real and all tedious and nobody's plot.

None of this is to be published: not tidied up, not counted in a total, not as "a therapist in the South West". There are six of us on the team and we all know how each other writes. Put it in your head and not on your website. Ask under FOI for the template. Ask for every version. Ask who "formats".

%% disclaimer
This mailbox is not monitored.
