+++
id = "gg-072"
channel = "email"
from_name = "Lyndsey Cole"
from_addr = "lyndsey.cole@example.com"
subject = "EHCP wrong"
date = "2020-12-02T08:31:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says he's been excluded twice for biting, he has never bitten anyone or been excluded from anything, he's got one certificate for kindness and a wobbly tooth."
+++
Morning. My sons EHCP came with wrong stuff in it. It says he's been excluded twice for biting, he has never bitten anyone or been excluded from anything, he's got one certificate for kindness and a wobbly tooth. I did see the draft before you ask and the biting wasnt in the draft. The LA lady says it will be sorted at the review, which is fair enough, but high school have had this one since Monday and the transition day got cancelled on the Tuesday. Nobody's told me why. I'm just putting two and two together, I could be wrong.
Lyndsey (Rochdale)
