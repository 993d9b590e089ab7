+++
id = "dd-051"
channel = "email"
from_name = "Judith Mallender"
from_addr = "judith.mallender@example.com"
subject = "Can I help?"
date = "2015-02-15T10:10:00+00:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Dear all,

I read about your collection in the newsletter of our parents' group, and I wondered whether you could use a pair of hands.

I was a medical secretary for twenty-six years, twenty of them with the child development team, so I can read any doctor's writing that you care to send me, I know a summary from a discharge letter, and I type at ninety words a minute. My own two are grown up (Rob has Asperger's and drives for the Co-op) and I've got Tuesdays and Thursdays.

I should be straight with you and say I have no horror story of my own. We were lucky: a good SENCO, a paediatrician who always rang before she wrote. In all my years at the clinic I never saw a letter altered to suit anybody. I believe the people who tell you that it happens now, I just can't add to it.

If it's indexing you want, or taking out the names, I'd be glad to. You can put me on the list of volunteers under my own name and quote me on any of this.

Best wishes,
Judith Mallender
01632 960342
