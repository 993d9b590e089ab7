+++
id = "n-005"
channel = "email"
from_name = "Hamish Dunsmuir"
from_addr = "hdunsmuir@example.com"
subject = "Re: Story for the ICO"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says that I \"presented as intoxicated\" at a meeting. I was diabetic and having a hypo."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked for it to be corrected. Haldane wrote back that he stood by it."
+++
Thanks for getting back to me so quickly.

To answer your questions in order:

1. It's about my lad [[child:1|Struan]], 15, Asperger's. His wee sister [[child:2|Mirren]] has nothing to do with it.
2. [[council:1|Argyll and Bute]]. School is [[school:1|Kilbrannan Grammar]], though he's not set foot in it since Easter.
3. The record in question is a "pastoral note" by the depute, [[professional:1|Fraser Haldane]], dated [[date:1|22.11.12]]. It says that I "presented as intoxicated" at a meeting. I was diabetic and having a hypo. [[professional:2|Shona]] the guidance teacher fetched me a juice.
4. It was passed to the Reporter, to Dr [[professional:3|Baxendale]] at [[health:1|Lomond Medical Practice]] and to the police (ref [[id:1|PS-20121130-0877]]). Each time it had grown a bit.
5. I asked for it to be corrected. [[professional:1|Haldane]] wrote back that he stood by it. I wrote to the council's data protection officer, one [[professional:4|Mhairi MacVicar]], who told me an opinion can't be inaccurate.
6. My wife's maiden name is [[parent:2|Urquhart-Bell]] and she'd rather not appear at all.

You can reach me on [[contact:1|01632 960 771]] in the evenings. I'm away on the boats till the [[date:2|30th of March]].
