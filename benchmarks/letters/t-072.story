+++
id = "t-072"
channel = "email"
from_name = "Maricel Bautista-Howells"
from_addr = "maricel.bh@example.co.uk"
subject = "dates and numbers as requested"
date = "2021-03-23T03:30:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He confirms he was asked to \"revisit\". He did not answer, so they did it for him."
[[evidence]]
category = "discussed-without-consent"
quote = "Lowri B. tells OLP \"no\". Not me."
+++
On my break, ward is quiet. You said send dates and numbers so:

Child: [[child:1|Angelo Bautista-Howells]], [[child:1|Gelo]] at home
Born: [[date:1|05/06/2012]]
UPN: [[id:1|K675201719008]]
School: [[school:1|Our Lady of Penrheolgerrig]], everybody says [[school:1|OLP]]
Home: [[place:1|9 Gwaelodygarth Rise]], [[place:2|Merthyr]], [[postcode:1|CF47 9ZX]]

[[date:2|11/01/21]] [[council:1|Merthyr]] hold panel. [[professional:1|Lowri B.]] tells [[school:1|OLP]] "no". Not me.
[[date:3|18/01/21]] My mother-in-law [[parent:2|Beryl]] hears the "no" in the bread queue from [[parent:3|Sheila]], grandmother of [[child:2|Macsen]], who sits by him.
[[date:4|02/02/21]] I ask Father [[professional:2|Jude]], chair of governors. He thought I knew. He is sorry. He has prayed.
[[date:5|19/02/21]] Reasons arrive. They quote [[professional:3|Ravi Menon]]. I work with him! Same corridor, [[health:1|Prince Charles]]. He wrote fifteen hours. They quote "up to five".
[[date:6|01/03/21]] He confirms he was asked to "revisit". He did not answer, so they did it for him.

[[parent:4|Gareth]] wanted to go to the papers. His mam said think of the boy.

[[child:3|Bea]] is three and they've started a file on her. I asked why. The answer was one word, "Siblings."

Back to bay 4 now.
