+++
id = "kh-001"
channel = "email"
from_name = "shaz"
from_addr = "shazm80@example.com"
subject = "[[child:1|zaynab]] ep report"
date = "2016-03-09T22:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "he had it in his bag, the senco had it, even the dinner lady sup had it and me and imran hadnt seen one page"
[[evidence]]
category = "no-chance-to-correct"
quote = "asked moira could i put things right n she said its final version now sorry"
+++
hiya found yr page off a mum at dance. my girl [[child:1|zaynab]] is 8 shes at [[school:1|larkfield primary]] in [[place:1|keighley]]. ep came in jan called [[professional:1|moira tench]] nice enough sat with [[child:1|zay]] for an hr. then parents eve comes round n mr [[professional:2|hoyle]] whos got yr 3 starts telling me what the report says!! i says what report. he had it in his bag, the senco had it, even the dinner lady sup had it and me and [[parent:1|imran]] hadnt seen one page. rang [[council:1|bradford]] they said [[professional:1|moira]] sends it to school first as a courtesy. courtesy to who

when it did come [[child:1|zaynab]] was down as having no siblings. shes got [[child:2|hamza]] and hes in the same school!! asked [[professional:1|moira]] could i put things right n she said its final version now sorry

can use this but think about names

%% signature
shaz xx

