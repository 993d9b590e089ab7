+++
id = "j-037"
channel = "forum-post"
from_name = "needles_and_yarn"
from_addr = ""
subject = "SALT told \"no numbers\""
date = "2017-07-05T20:26:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "they've all been forbidden to put how many sessions a child needs, and if one slips through it's sent back to be reworded."
+++
Isle of Wighters, is it just [[health:1|St Mary's]] or is it everywhere? DD's speech therapist ([[professional:1|Gwen]], bless her, retires Friday so what can they do to her) says that since spring they've all been forbidden to put how many sessions a child needs, and if one slips through it's sent back to be reworded. [[child:1|Florrie]] needs 2 a week, [[professional:1|Gwen]] told me so to my face over the hatch at the [[school:1|Yarbridge]] fete. On paper it's "as appropriate". [[council:1|IWC]] then refused a plan as there wasn't enough evidence of need!! I'm so cross that I've unpicked the same sleeve three times.

