+++
id = "cc-025"
channel = "email"
from_name = "Sunita Bhandari"
from_addr = "sunita.bhandari@example.com"
subject = "Three schools, no school"
date = "2018-01-18T21:58:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She told me they'd had a visit from the LA's commissioning person, before Anoushka's papers had even been sent across, who'd said that he'd \"appreciate it\" if the two of them held off as there was a resourced base opening in town that needed to fill its first intake."
[[evidence]]
category = "false-information"
quote = "He'd told them that Anoushka absconds and needs two-to-one. She doesn't abscond. You can't get rid of her. She's never in her life needed two adults, apart from to answer all the hoover questions."
[[evidence]]
category = "discussed-without-consent"
quote = "Seems that in October they'd been called to a \"sufficiency conversation\" at County Hall about the Year 6 kids with plans, ten minutes a child, with the community nurse and the school doctor pitching in, and were told that it wasn't the sort of thing families come to so best not to mention it."
[[evidence]]
category = "access-denied"
quote = "The reply is four lines long. It says that these are planning documents belonging to the council, that the decision was a \"professional judgement\" and that there's nothing that can be provided to us."
+++
Hi,

I was asked by Kerry on the Facebook group to send this. I'm writing on my lunch, then on the train, then in bed, so apologies if it jumps around.

My daughter Anoushka is 11 in the eyes of the law and about 4 in some ways and 30 in others. She has Williams syndrome. If you met her she'd ask you what your name is, whether you've got a hoover and what make. She's happy nearly all the time, and that's her main problem in life, because everyone thinks happy means fine.

Primary was fine. I mean it. It was a village school, two classes, everyone's nan works there. The trouble is Year 7.

We looked at nine schools. NINE. My husband's got a spreadsheet with a column for smell. We put down three. One said no straight away with a really thoughtful letter saying why, and I cried, but they were right. That left Cedar Court and St Bega's, and both had been really warm.

Then both went cold in the same week. Cedar Court just stopped answering. St Bega's I doorstepped. The deputy's got a child with Down's herself and I think she couldn't stand it. She told me they'd had a visit from the LA's commissioning person, before Anoushka's papers had even been sent across, who'd said that he'd "appreciate it" if the two of them held off as there was a resourced base opening in town that needed to fill its first intake. We hadn't heard of a base. It hasn't got a roof yet, it's a photo of a field.

She also said he'd talked about us a fair bit. He'd told them that Anoushka absconds and needs two-to-one. She doesn't abscond. You can't get rid of her. She's never in her life needed two adults, apart from to answer all the hoover questions. It's in the sheet that went round too, "2:1, flight risk", right at the top, in bold.

I wanted to know where on earth it had come from, so I asked at our old school. Everyone went pink. Seems that in October they'd been called to a "sufficiency conversation" at County Hall about the Year 6 kids with plans, ten minutes a child, with the community nurse and the school doctor pitching in, and were told that it wasn't the sort of thing families come to so best not to mention it. So our SENCo, who I've known since Anoushka was in nappies, who's been to our house for Diwali, sat on it for three months. I've forgiven her. My husband has not.

So then I did the polite e-mail. Could we please have whatever was written down about our daughter on that day, and how they'd arrived at the field. The reply is four lines long. It says that these are planning documents belonging to the council, that the decision was a "professional judgement" and that there's nothing that can be provided to us. I've printed it out and it's on the fridge with a hoover magnet.

Annual review was a month late too, and the draft came with no section F in it at all. That's just hopeless, that's not sneaky. And the SALT they've got now is amazing, she wrote "45 minutes weekly" without batting an eyelid, so it's not everybody, I do know that.

Anyway, we've appealed. Anoushka is going to be a bridesmaid in April. She's told the registrar that she has to speak up.

Thanks for reading, Sunita x
