+++
id = "ff-021"
channel = "forum-post"
from_name = "notthatkindofdoctor"
from_addr = ""
subject = "Information sharing gone mad. A rant with dates"
date = "2014-09-30T23:41:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "cc school, cc consultant, cc LA, cc GP, cc tuition service, all on 31 March, i.e. three days after I was told it hadn't been typed, and no cc me."
[[evidence]]
category = "insecure-handling"
quote = "a list of every child on the county's medical tuition with diagnosis, home address and \"risk to staff y/n\". Thirty-four kids. I know two of the mothers."
[[evidence]]
category = "discussed-without-consent"
quote = "It turned out there'd been three of them since Christmas, DD the main course at each, and in the apologies it said \"mother - unable to attend\" all three times, though a person has to be asked before she can be unable."
+++
Long-time lurker, historian by trade so I do like a source. DD1 (12), ME plus probable ASD. DH in forces, away, so just me and the cat.

Rough outline: DD got ill in Y6. School thought she was swinging it. EWO, threats of court, EWO withdrawn with no apology, new EWO, lovely. Home tuition promised (Sept), promised (Nov), arrived (Feb, a maths teacher who only had KS1 resources). I'd have lived with all that.

In March she saw the hospital ed psych, a three-hour job, poor kid slept for two days. 28 March I ring: not typed yet. 11 April, ring: with the typist. 16 April I'm at the GP about my own knee, and he swivels his screen round to be helpful, and says well this is interesting isn't it, had I taken in the bit about processing speed? I said I've taken in none of it, I've not had it. He scrolled. cc school, cc consultant, cc LA, cc GP, cc tuition service, all on 31 March, i.e. three days after I was told it hadn't been typed, and no cc me. To his credit he hit Print.

22 April, tuition man turns up, says he was asked to bring me this as it was left on his pigeonhole by mistake: a list of every child on the county's medical tuition with diagnosis, home address and "risk to staff y/n". Thirty-four kids. I know two of the mothers. We both looked at it as if it might go off. I posted it back to the director myself with a compliments slip, no reply.

13 May. This is the one I can't get past. The nice EWO came round and she said, quite innocently, shame I'd not been able to make it to the health-and-ed panel as she'd thought I would put it so well. I'd have been there on my hands and knees. It turned out there'd been three of them since Christmas, DD the main course at each, and in the apologies it said "mother - unable to attend" all three times, though a person has to be asked before she can be unable.

And before someone says they're only trying to help, I know. The whole of history is people who were only trying to help.

What would you do, complain or keep powder dry till annual review? My friend over in Devon says hers told the tribunal they'd lost everything in a flood so I suppose it could be worse.
