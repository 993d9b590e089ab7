+++
id = "i-030"
channel = "email"
from_name = "Chan Wing Yan"
from_addr = "wychan.sutton@example.com"
subject = "Questions about school place, new arrival from Hong Kong"
date = "2023-02-20T20:15:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Sir/Madam,

I hope this email finds you well. My family came on the BN(O) visa last August, and we are now living at [[place:1|Worcester Park]]. I have one son, [[child:1|Chan Tsz Hin]], English name [[child:1|Hinson]], 9 years old. He was assessed in Hong Kong by a clinical psychologist, Dr [[professional:1|Lau Ka Yee]], with ASD and dyslexia. I've her report in both Chinese and English.

My questions are as below:

1. The school ([[school:1|Cuddington Green Primary]]) told me that a report from other country can't be used. Is this correct? Miss [[professional:2|Hobday]], the SENCO, is kind, but she said that it's the policy of [[council:1|Sutton]].

2. There is something named "[[org:1|Cognus]]" which does the education psychology. Should I write to them or to the council?

3. My friend Mrs [[parent:1|Kwok]] told me a parent can ask for the EHC needs assessment by himself, without the school. May I know whether the school will be angry?

4. [[child:1|Hinson]] has an appointment at [[health:1|St Helier Hospital]] on [[date:1|14 March 2023]]. Should I bring the English report, or will they prefer not to see it?

I read your website with my husband until midnight. It's a bit frightening but very useful. In Hong Kong we would not dare to ask the school any question.

Thank you very much for your kind attention.

%% signature
Yours faithfully,
Chan Wing Yan (Winnie)
Mobile / WhatsApp: 07700 900546

