+++
id = "ke-001"
channel = "email"
from_name = "Denise Hallworth"
from_addr = "d.hallworth@example.co.uk"
subject = "Re your article - what happened to us in [[council:1|Rochdale]]"
date = "2014-03-04T22:17:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Miss Dewhurst had it, the dinner-time TA had it, and Lorraine who runs Brownies and does mornings in the library had read it as well."
+++
Evening,

Only just got [[child:1|Lottie]] down so this will be quick. Saw the piece in my sister's magazine and sat there nodding.

Year before last the educational psychologist, [[professional:1|Ravenscroft]], came into [[school:1|Bamford Fold Juniors]] for a morning. I wasn't told which morning. [[professional:2|Sandra]] on the front desk let slip he'd been, and by then it was a fortnight gone. When I asked the office for his report they said it "wasn't theirs to give". I tried [[council:1|Rochdale council]] and a young man called [[professional:3|Imran]] took my number, [[contact:1|07700 900 418]], and that was the last of that.

Then at parents' evening her teacher says well of course with the report saying what it says about her memory. I said what report. Miss [[professional:4|Dewhurst]] had it, the dinner-time TA had it, and [[professional:5|Lorraine]] who runs Brownies and does mornings in the library had read it as well. I'm her mum. I got mine when [[parent:1|Gary]] went in and stood there until somebody photocopied it.

[[child:1|Charlotte]] is fine now, thanks for asking, she's at [[school:2|Heybrook High]] and likes it, her brother [[child:2|Kian]] less so. You can use it without names.

%% signature
Denise

