+++
id = "cc-002"
channel = "email"
from_name = "Zeynep Karaca"
from_addr = "zeynep.karaca@example.com"
subject = "for your collection of stories"
date = "2019-03-21T09:09:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "subject-access-failure", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "In November, our health visitor for the baby told me that she had been on a call about Deniz, with his school, the autism advisory and housing. It was forty minutes, she said, and she was asked what our home is like. I clean my home. Nobody phoned me."
[[evidence]]
category = "false-information"
quote = "From there it's written everywhere that we've \"declined parenting support twice\". I did the course. I've got the certificate, it has a dolphin on it, I did it in Turkish and then I did it in English."
[[evidence]]
category = "subject-access-failure"
quote = "I applied by e-mail with my passport for every paper that has his name. They've one month. It was four and half months and they sent me the file of 2015 only, and when I said where's the rest, they said to apply again."
[[evidence]]
category = "tribunal-disclosure"
quote = "So the first time I saw those November notes was in the Tribunal papers, where the council put them with my older son's papers also, Emre, who's nothing to do with it. He's seventeen, he has asthma and he had a problem with police once, no charge. He didn't say yes. We didn't say yes."
+++
Hello,

I'm mother of Deniz, 9 years, he's autistic and he has a rare chromosome thing. We live in Enfield. I'll be short.

In November, our health visitor for the baby told me that she had been on a call about Deniz, with his school, the autism advisory and housing. It was forty minutes, she said, and she was asked what our home is like. I clean my home. Nobody phoned me.

From there it's written everywhere that we've "declined parenting support twice". I did the course. I've got the certificate, it has a dolphin on it, I did it in Turkish and then I did it in English.

I applied by e-mail with my passport for every paper that has his name. They've one month. It was four and half months and they sent me the file of 2015 only, and when I said where's the rest, they said to apply again.

So the first time I saw those November notes was in the Tribunal papers, where the council put them with my older son's papers also, Emre, who's nothing to do with it. He's seventeen, he has asthma and he had a problem with police once, no charge. He didn't say yes. We didn't say yes.

The tribunal gave us the school. Every day taxi comes at 7.10. Deniz waves at it.

Thank you, Zeynep
