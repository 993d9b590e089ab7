+++
id = "v-008"
channel = "forum-pm"
from_name = "mamaKacpra"
from_addr = ""
subject = "my story from [[place:1|Brighton]]"
date = "2010-10-17T22:09:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it is written that I smoke and drink in pregnancy. I never smoke in my life"
[[evidence]]
category = "no-chance-to-correct"
quote = "she told me the report is closed and correction is not possible"
+++
Good evening. I read that you collect letters from parents. My English is not perfect, sorry.

My son is [[child:1|Kacper]], 5 years, he has speech problem and maybe autism. In June he was examined in [[health:1|Royal Alexandra]] by doctor [[professional:1|Hewitt]]. With us was no interpreter, only friend from work, [[parent:1|Lucy]], she speaks no Polish but she is English so I feel safer. After 2 months came report. In the report it is written that I smoke and drink in pregnancy. I never smoke in my life. It is from other family I think, because also is written "brother [[child:2|Tyler]]". We have not [[child:2|Tyler]]. [[child:1|Kacper]] has one sister, [[child:3|Ola]].

I went to the [[health:1|Alex]] with the paper on [[date:1|6 September]]. Secretary, [[professional:2|Janet]], she told me the report is closed and correction is not possible, I can write complaint. I wrote. Nothing.

Now this report is in [[school:1|Whitehawk Down Infants]] and also in [[school:2|St Bartholomew's]] where we asked place. Head teacher from [[school:2|St Bartholomew's]] Mrs [[professional:3|Green]] asked me, in front of other mothers, if I am getting help for alcohol. I cried all the way home on the number 7 bus. My husband [[parent:2|Marek]] wanted to go and shout but I said no, they will write this also.

In the council is one lady, Miss [[professional:4|Adeola Bright]], she is kind, she put a note on the file that mother disagrees. But note is on last page and nobody reads last page. [[professional:4|Adeola]] said that [[council:1|Brighton and Hove]] cannot change a paper from hospital.

Please do not write our names.
