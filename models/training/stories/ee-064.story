+++
id = "ee-064"
channel = "email"
from_name = "Gordon Tulloch"
from_addr = "g.tulloch@example.com"
subject = "Subject access, Edinburgh"
date = "2018-08-29T20:11:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It's the 29th of August and whit I have is one email thanking me for my patience, and I'd no had any patience since June."
[[evidence]]
category = "insecure-handling"
quote = "The whole folder had been put in a crate when they flitted out the Cockburn Street office, and the crate went tae the skip wi the auld chairs."
+++
Dear Sir or Madam,

I drive a bin lorry in Leith, so for the avoidance of doubt I work for the same cooncil I'm complaining about.

I put in for my daughter's records on the 4th of May under the Data Protection Act, with my passport and her birth certificate. Forty days it was then, or a month now, tak yer pick. It's the 29th of August and whit I have is one email thanking me for my patience, and I'd no had any patience since June.

That's no the worst of it. A wee wifie in HR that I've known for years rang me on the quiet. The whole folder had been put in a crate when they flitted out the Cockburn Street office, and the crate went tae the skip wi the auld chairs. I may well have lifted it masel. There's a joke in there somewhere but I'm no laughing yet.

You're welcome tae use my name. Everybody kens me anyway.

Gordon Tulloch
