+++
id = "ja-019"
channel = "email"
from_name = "Mirwais Stanekzai"
from_addr = "m.stanekzai@example.net"
subject = "Report of my daughter"
date = "2018-02-19T11:05:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says she wears two hearing aids and hears well with them, but she has no hearing aids, she has an implant on the left side only, done in Great Ormond Street."
[[evidence]]
category = "no-chance-to-correct"
quote = "I sent a letter on 11th of September asking him to make the correction before it went to the council; I received no answer and they cut the hours in October."
+++
Dear Sir,

I write about [[child:1|Zarghuna]], my daughter, eleven years. At school they say [[child:1|Zara]] and she likes that one also. We came to this country in 2012 from [[place:1|Jalalabad]], and are living in [[place:2|Harlesden]], [[postcode:1|NW10 4QX]], in [[council:1|Brent]].

She is deaf in both ears since the meningitis. She had a teacher of the deaf, Mrs [[professional:1|Coyle]], two times in the week at [[school:1|Furness Park Primary]]. With Mrs [[professional:1|Coyle]] she learned to read. In summer 2017 the visits stopped.

I went to the school. I was told the report says no need. I asked, please give me this report. It was given only after my cousin [[parent:1|Najib]], who is a mini-cab driver and speaks perfect English, came and stood beside me. The report is by Mr [[professional:2|Adrian Feather]], advisory teacher. It says she wears two hearing aids and hears well with them, but she has no hearing aids, she has an implant on the left side only, done in [[health:1|Great Ormond Street]]. He was in the room with her? I think he was not. The teaching assistant, [[professional:3|Shanice]], told [[parent:1|Najib]] that he came for ten minutes and spoke to the class teacher.

I sent a letter on [[date:1|11th of September]] asking him to make the correction before it went to the council; I received no answer and they cut the hours in October.

My wife [[parent:2|Gulalai]] practises the words with her in the kitchen, from YouTube. My wife is herself learning the words. [[child:1|Zara]] corrects her.

We are grateful to this country and do not want trouble. But you can write it, without the name.

%% signature
With respect
Mirwais Stanekzai

%% quoted
> On 18 Feb 2018, at 21:50, The Campaign <stories@example.org> wrote:
> Thank you for contacting us. Could you tell us who wrote the report
> and whether you had a chance to correct it?

