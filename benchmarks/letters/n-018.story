+++
id = "n-018"
channel = "email"
from_name = "b.kowalczyk@example.com"
from_addr = "b.kowalczyk@example.com"
subject = "(no subject)"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they make every month observation of my son and nobody say to me"
[[evidence]]
category = "false-information"
quote = "there is written \"for Alun - see comments re mum's drinking\". i not drink!! never."
+++
hello my name is [[parent:1|Beata]] i am mother of [[child:1|Oskar]] he have 11 years and autism. we living in [[place:1|Wrexham]] from 2009.

in school [[school:1|Rhosddu Park]] they make every month observation of my son and nobody say to me. i find out because teacher miss [[professional:1|Hopkins]] she leave the paper in his bag by mistake. there is written "for [[professional:2|Alun]] - see comments re mum's drinking". i not drink!! never. i am diabetic.

i go to headteacher mr [[professional:3|Bellis]] he say this is not official paper. i ask who is [[professional:2|Alun]], he say nobody. but [[professional:2|Alun Prytherch]] is man from [[council:1|Wrexham council]] who decide about hours. my friend [[parent:2|Ilona]] she clean there and she know him.

please help. [[contact:1|b.kowalczyk@example.com]] or phone [[contact:2|07700900204]]
