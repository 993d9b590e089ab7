+++
id = "ee-008"
channel = "email"
from_name = "Jessie Rennie"
from_addr = "jessierennie48@example.com"
subject = "kinship gran, Dundee"
date = "2021-09-15T15:48:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "She says, Jessie, I never telt ye this, but oor consultant and the heid o' the psychologists at the cooncil had a coffee and shook hands on it that neither side would say the word FASD any more because naebody's got a budget heading for it."
[[evidence]]
category = "false-information"
quote = "And noo it's in her school file, in ink, that she was wi her birth mother till she was five and a half."
+++
Hello,

I'm 73 and I've got my daughter's wee lassie on a kinship order, so I've been through the mill wi the lot of them. She's 8 and she has foetal alcohol. It's written down, it's been diagnosed at Ninewells, proper blood and bones and all that.

So it was an awfy surprise when the same clinic wrote tae the school sayin the question of FASD was "no longer being pursued" and it was mair likely her upbringing. I rang the nurse I get on wi. She says, Jessie, I never telt ye this, but oor consultant and the heid o' the psychologists at the cooncil had a coffee and shook hands on it that neither side would say the word FASD any more because naebody's got a budget heading for it.

A coffee!

And noo it's in her school file, in ink, that she was wi her birth mother till she was five and a half. I had that bairn oot the maternity at eleven days auld. I've the photies.

I asked for it sorted and the depute says she'll "add a note". We'll see. The school's no bad otherwise, they gave her a lovely birthday, and she's got a wee quiet corner wi a tent.

I'm no wanting my name in it, there's the mother tae think of.

Jessie
