+++
id = "aa-033"
channel = "email"
from_name = "Shelley Barraclough"
from_addr = "shelley.barraclough@example.com"
subject = "CHANGED"
date = "2012-05-22T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He says they'd sent it back to him twice, some lass from the council, wanting his \"two to one\" scrubbed down to \"small group\", and when he'd not do it the new feller did it for him."
[[evidence]]
category = "false-information"
quote = "The new one's got it that she \"made two years' progress in one\" when she'd made nowt, and that I'd told school I were happy, on a day I were in Benidorm."
+++
Eh up, you said send owt that might help so here goes.

Our Year 2 lass has got a hearing thing and a learning thing. Her old head teacher did the school's bit for the statement, six sides, spot on. He retired at Christmas. New one comes, big trust man, nice shoes.

I bumped into the old one down at the allotments. He's got leeks. He says, "Did they ever use mine?" I says, course, why. He says they'd sent it back to him twice, some lass from the council, wanting his "two to one" scrubbed down to "small group", and when he'd not do it the new feller did it for him. He'd kept his copy and all, in his shed, in a seed tin.

So I lined 'em up on me kitchen floor. The new one's got it that she "made two years' progress in one" when she'd made nowt, and that I'd told school I were happy, on a day I were in [[place:1|Benidorm]]. I've the boarding pass.

I went to see nice shoes. He said that he'd inherited it. I said you inherit china, love.

She's a grand little lass. She signs to the hens. Her class teacher has started learning it off her, in her own dinner hour, which is more than the council's done in all them years.

Put me name to it. I'm not bothered who knows.
