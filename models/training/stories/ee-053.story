+++
id = "ee-053"
channel = "email"
from_name = "Isobel Cruickshank"
from_addr = "isobelcruickshank@example.com"
subject = "Fit a carry-on - Aberdeenshire"
date = "2014-09-21T19:19:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling", "subject-access-failure", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It was all in the doctor's letter about the new EEG, which had gone to the school, the council, the respite house in Banff and the bus firm on the 2nd of December, and on the 17th I was told by a wifie in a Santa hat."
[[evidence]]
category = "insecure-handling"
quote = "Half the box was about a boy in Fraserburgh, his mother's doctor and her telephone number and all."
[[evidence]]
category = "subject-access-failure"
quote = "As for my own loon, there was naething from 2009 to 2012, which are the three years he was being assessed."
[[evidence]]
category = "discussed-without-consent"
quote = "They'd gone through our whole household, the farm's debts, how many hours I sleep, my mother's dementia, whether the quines were \"young carers\", and at the bottom someone had asked if the family knew they were being discussed and it's minuted that they did not."
+++
Dear folk,

I bide near Turriff, my man has the dairy, and we've the ae loon wi additional needs an three quines withoot. He's ten. He has Angelman's, so he's aye smilin, even fan there's naething tae smile aboot, and this past year there's been gey little. I'll try and write it in English.

It was the co-ordinated support plan that started it. Last autumn the school asked for a fresh report from the hospital in Aberdeen, the complex needs clinic. I took him in, sat three hours, they were grand with him. The doctor said he'd write. Fine.

I heard nothing until the Christmas concert. The heidie, who is a kind soul but couldna keep a secret in a sealed tin, took my elbow and said she was that sorry about the seizures. I said fit seizures. It was all in the doctor's letter about the new EEG, which had gone to the school, the council, the respite house in Banff and the bus firm on the 2nd of December, and on the 17th I was told by a wifie in a Santa hat. The bus firm. The driver had kent for a fortnight that my bairn was taking absences and I had not, and I'd been bathing him on his own.

Mine came on Hogmanay. It was correct, I should say that. Every word of it's correct.

So then I thought, what else. In January I asked the council for everything. They're meant to have forty days. I had a letter on day thirty-eight to say that it was a lot of paper, and then nothing, and in May a box. Half the box was about a boy in Fraserburgh, his mother's doctor and her telephone number and all. As for my own loon, there was naething from 2009 to 2012, which are the three years he was being assessed. I took the Fraserburgh papers back by hand and never let on to a soul. His mother should be told but it's not for me to do.

In amongst what was ours I found a minute. It was from the March before, a thing they call a joint resource allocation meeting. There were eleven round the table. They'd gone through our whole household, the farm's debts, how many hours I sleep, my mother's dementia, whether the quines were "young carers", and at the bottom someone had asked if the family knew they were being discussed and it's minuted that they did not. Well. At least they minuted it. I've had that line going round my head at the milking ever since.

How they kent about the debts I still dinna ken.

I'm not after heads. The respite house is a godsend and the teacher he has now would walk through fire. He's had to wait for the chair and the standing frame, and the hydro pool's been shut since April, but so has everybody's.

I'd rather it was without our names and without Turriff.

Yours,
Isobel
