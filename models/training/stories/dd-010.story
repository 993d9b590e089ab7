+++
id = "dd-010"
channel = "email"
from_name = "Joanne Tillotson"
from_addr = "jo.tillotson@example.com"
subject = "Is this allowed? (nothing's happened yet)"
date = "2019-09-15T18:33:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I found your page through our parent carer forum and I wonder if you'd mind me asking something before it becomes a problem rather than after.

My daughter Orla starts at secondary next September and the EP is coming to see her in November. A lady at the coffee morning told us that in some places the report goes to the panel before the family see it, and that if there's a mistake in it you've had it. Another mum said she'd heard of schools being phoned up behind parents' backs and warned off. I should say at once that nothing of the kind has happened to us. Our EP has always sent us a draft and rung to go over it, and the school wouldn't so much as lend out Orla's pencil case without asking.

But suppose it did. If a psychologist was told to take the hours out of a report, would we have a right to know? If I put in a data request now, would it come with e-mails about her, or only "the file"? And if someone had a meeting about her without us, would that be against the law or just bad manners?

I'd rather know where I stand in September than find out in March. No rush.

Thank you,
Jo Tillotson
