+++
id = "dd-029"
channel = "email"
from_name = "Martin Dacre"
from_addr = "martin.dacre@example.com"
subject = "Version 1 and Version 4"
date = "2015-10-11T15:02:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "false-information", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "I asked him and he didn't hide it. The SEN team manager had returned it with a request that he \"reconsider the prognosis, which is not helpful to us,\" and then returned it again, and by the fourth time he'd been told it was this or she'd find somebody else to do it."
[[evidence]]
category = "quantifying-forbidden"
quote = "He was told by his own line that tables were out, that a specialist in his position could recommend \"training\" and must leave the authority free to decide what that meant, and that it had been the rule for everybody since the new Act."
[[evidence]]
category = "false-information"
quote = "In the authority's position statement it says that Imogen \"has visited and enjoyed\" the tech \"on three occasions\". She has been there once."
[[evidence]]
category = "tribunal-disclosure"
quote = "Eleven of those entries are in the tribunal papers as Exhibit J. The nurse gave them to the authority because she was asked, and the authority gave them to the judge, and the first my daughter heard of it was her mother reading the list of exhibits aloud at breakfast."
+++
Dear campaigner

I restore clocks. I say so because you'll think that I'm being fussy.

Our daughter Imogen is sixteen, and has a degenerative condition with a long name, that I can spell and nobody else can, affecting her sight and her balance. We would like her to go to a college for the visually impaired which can teach her to live with what's coming. The authority would like her to go to the tech, on the bus.

The habilitation officer who assessed her was outstanding. He walked our lane with her in the dark. He left his laptop on our table when he went out to do that and on it (I wasn't prying, it was facing me) was a document called V1. He sent us V1 himself the same week, with his compliments. What the authority relies on is V4.

I've laid one over the other, against the window. V1 says "will lose functional vision by nineteen". V4 says "sight may change over time". V1 says that she can't safely cross a road. V4 has her "developing confidence in familiar environments". I asked him and he didn't hide it. The SEN team manager had returned it with a request that he "reconsider the prognosis, which is not helpful to us," and then returned it again, and by the fourth time he'd been told it was this or she'd find somebody else to do it.

V1 also had a table. Mobility training, hours per week, year by year, like a service schedule. It's gone. He was told by his own line that tables were out, that a specialist in his position could recommend "training" and must leave the authority free to decide what that meant, and that it had been the rule for everybody since the new Act. A clock that strikes at times to be decided.

Then there's what I'd call an ordinary lie. In the authority's position statement it says that Imogen "has visited and enjoyed" the tech "on three occasions". She has been there once. She fell down the steps and we went to A&E. We asked where the three came from. It's from the prospectus mailing list, apparently: three mailings.

And last. Imogen's hospital has an on-line diary, where the youngsters write to the specialist nurse at any hour. It's a good idea. She used it at three in the morning, when she was frightened. Eleven of those entries are in the tribunal papers as Exhibit J. The nurse gave them to the authority because she was asked, and the authority gave them to the judge, and the first my daughter heard of it was her mother reading the list of exhibits aloud at breakfast. Exhibit J was there to show that she's "anxious about leaving home".

She doesn't write in it now. She can still see to. She's stopped.

Please don't print anything until our tribunal is over. There's talk of an adjournment, so I can't tell you when that'll be. When it is over, leave out our names and the clocks.

Yours
Martin Dacre
