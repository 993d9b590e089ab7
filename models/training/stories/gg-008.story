+++
id = "gg-008"
channel = "email"
from_name = "Nicola Strachan"
from_addr = "nicola.strachan@example.com"
subject = "Lost, found, lost"
date = "2016-09-14T22:41:00+01:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "She read me the plan over the phone, and it had his name at the top and then somebody else's asthma, somebody else's EpiPen, and \"mother has learning difficulties herself and will need things explained\", with not one word about his heart."
[[evidence]]
category = "insecure-handling"
quote = "The office had moved to Inverness over the summer, the cabinets went in a skip by accident with the drawers still full, and what the academy had been given was typed up from \"what people could remember\"."
[[evidence]]
category = "subject-access-failure"
quote = "The health board's I'm still waiting for, and it was a year on Saturday; the last letter says they can't confirm what they hold until they have established what they hold."
+++
Hello,

I'm Nicola, mum to Ruaridh who is 13 and has Down's. We're in Highland. Sorry if this is long, I've tried to cut it.

In P7 we were planning the move up to the academy and there was to be a health plan, because he has a heart condition as well. The school nurse came to the house and did it with me at the table over two hours. She was lovely. A week later I got the typed one to check and it was spot on. I signed it.

August, first week at the academy. Guidance teacher phones: they're a bit concerned that he's got a severe nut allergy and they have taken him out of Home Economics. He's not got an allergy. He had peanut butter on toast that very morning. I asked where it had come from. She read me the plan over the phone, and it had his name at the top and then somebody else's asthma, somebody else's EpiPen, and "mother has learning difficulties herself and will need things explained", with not one word about his heart. I had to go and sit on the stairs. A boy with a hole in his heart, and they were watching out for nuts.

So where's the one I signed? I asked the nursing team and a man there told me straight, I'll give him that. The office had moved to Inverness over the summer, the cabinets went in a skip by accident with the drawers still full, and what the academy had been given was typed up from "what people could remember". He said they'd found some of it and then it had got wet. I asked had they told the families, and he said they were still discussing the wording.

I wanted to see exactly what else they'd got down about me. You start to wonder. So in September last year I did a request to the health board and one to the council. The council's came in the month, all there, pretty boring, mostly bus forms. The health board's I'm still waiting for, and it was a year on Saturday; the last letter says they can't confirm what they hold until they have established what they hold. My husband wants that on a mug.

Other things that have annoyed me but I know aren't your business: that they took away the hydro slot, that the lift at the academy is out, that the head calls him "wee man" in front of everyone, when he's thirteen with a moustache coming.

And I should say the guidance teacher fixed it at her end that same day. She tore up the nut plan in front of me and we wrote out a new one by hand, and he's back in Home Ec making scones. It's not that people aren't nice. I keep telling folk that. They are all awfully nice.

If you use this please change his name, it's a small place with one Ruaridh with Down's.

Nicola
