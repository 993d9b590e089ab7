+++
id = "cc-058"
channel = "email"
from_name = "Gareth Pryce-Owen"
from_addr = "gpryceowen@example.com"
subject = "A small entry for your collection"
date = "2016-10-20T18:30:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "My daughter's hearing assessment was quoted to me at the side of the pool by her swimming teacher, who had had it for a fortnight. Ours came in the post nine days after that."
+++
Dear all,

A small entry for your collection. My daughter's hearing assessment was quoted to me at the side of the pool by her swimming teacher, who had had it for a fortnight. Ours came in the post nine days after that.

I should say it is a very good assessment. The audiologist spent two hours with her, I agree with every word, and when I telephoned about a typing error she put it right while I was still on the line. The radio aid she asked for arrived within the month. So nothing is broken except the order in which people get to know things about Cerys, with her mother and me coming some way behind the lifeguard.
