+++
id = "cc-013"
channel = "email"
from_name = "Anthea Mowbray"
from_addr = "anthea.mowbray@example.com"
subject = "Last to know"
date = "2017-07-19T12:41:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "In June she went to her options evening, and her head of year congratulated her on it. So did the SENCo, and a lady from the sixth form college whom we'd never seen before, who had it open on her knee with passages marked in green. It had been sent to all three of them in the middle of May."
+++
Dear Sir or Madam,

I don't know if mine's a grievance or merely an embarrassment, and I've gone back and forth about sending it.

My daughter Cecily is twelve. She was born at twenty-five weeks. She has cerebral palsy affecting all four limbs, and uses a powered chair, and a communication device that she operates with her eyes. She has a great deal to say and a dry way of saying it. She's at an ordinary comprehensive in Shrewsbury, and it's been a triumph, by and large, though the lift's been out for thirty-one school days this year and on those days she has had lessons in the dining hall, with the smell of the fish.

We've had our battles. We were turned down for the device by one panel and then another. The first gave us its reasons, at length, and they were bad ones. The second gave us its reasons, and they were worse. We appealed, and a very brisk consultant in Birmingham wrote that it was outrageous, and the device arrived. Her plan took thirty-eight weeks in place of twenty. Her physio was withdrawn when she turned eleven, on account of her having turned eleven. I have a drawer for each.

In all of that, I should like to say, we've been dealt with openly. I've been at every meeting about her, and so, since she was ten, has she. When someone put down that she had no speech "or language" we rang, and it was changed the same day. The occupational therapist has never had trouble in saying how many hours. I read the accounts on your website with my hand over my mouth.

But there was one thing. In the spring the communication service came to do its three-year assessment of her. It's a big affair, two days, and it decides what she'll have to talk with until she leaves school. Cecily worked terribly hard. She asked the assessor, through the machine, "When do I get my marks?" and the assessor laughed and said that she would be the first to see them.

In June she went to her options evening, and her head of year congratulated her on it. So did the SENCo, and a lady from the sixth form college whom we'd never seen before, who had it open on her knee with passages marked in green. It had been sent to all three of them in the middle of May. Cecily looked at me. I had to say I hadn't got it. She typed for a while and then the machine said, "I was going to be first." You can't put a tone of voice into it, but she'd turned the volume up.

Ours came ten days later, with a compliments slip.

I've nothing to say against what's in it. It's thorough and generous and it recommends everything we'd hoped for, and the LA has agreed to fund it. The head of year was stricken when he understood. I telephoned the service, and they said there was a distribution list and that "home" was on the second page.

That's all. She's got her machine. It seems ungracious to mind. But she's spent her whole life with other people knowing things about her before she does, and I'd thought we had reached the age when it would stop.

Please don't use her name, or the fish.

Anthea Mowbray
