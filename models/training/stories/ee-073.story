+++
id = "ee-073"
channel = "email"
from_name = "Agnieszka Nowak"
from_addr = "aga.nowak@example.com"
subject = "worry about next week (Wigan)"
date = "2020-01-12T20:40:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I am mum of Kacper, 6, we live in Wigan nine years. My English friend at work says write to you so I write.

Until now I can't complain so much. He waited long time for speech. School first thought that he's naughty and wrote this to GP, but then they tested hearing, it was glue ear, and they all apologised and made new letter. Transport didn't come for two weeks in October. One lady on the phone was rude about my accent and her boss called me after and said sorry.

But next week is big review. And I read on the forum what's happening to people. That reports go to schools before the mother, that they have meeting before the meeting, that council phones the doctor to make it less. I am now so afraid. I've got his report already, I read it with my dictionary, it's good. I signed paper that doctor can come and speak. So maybe nothing bad will be. My friend's sister in Leigh had her papers lost two times.

If something will happen I'll write again. Maybe it's silly to write before.

Agnieszka
