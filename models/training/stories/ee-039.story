+++
id = "ee-039"
channel = "email"
from_name = "Terry Ogden"
from_addr = "terry.ogden@example.com"
subject = "Please take mine out"
date = "2012-09-18T08:02:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Morning. I sent you a piece in the summer about our lad at the Wigan school. Wife and I have split up since and she doesn't want it used, her solicitor's said the same. I'd still stand by it but it's not just mine. Please delete it and don't keep a copy. Sorry to mess you about, you were very good.
Terry
