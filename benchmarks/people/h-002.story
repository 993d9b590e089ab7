+++
id = "h-002"
channel = "email"
from_name = "Bożena Wrona"
from_addr = "b.wrona@example.net"
subject = "Report from speech therapist - [[child:1|Kacper Wrona]], Year 2"
date = "2016-03-19T10:05:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report was already two weeks in the school, in the North Lincs office and with the doctor, and I, the mother, did not have one page."
[[evidence]]
category = "false-information"
quote = "she says at home he speaks fluent Polish, so it is only English problem, and this is not true."
[[evidence]]
category = "no-chance-to-correct"
quote = "her manager Lindsey wrote me that the report \"is final when issued and is not open to comment from family\", and so it stays like that."
+++
Good morning,

I found your page by a lady from Polish Saturday school, [[parent:1|Gosia]]. She said: write to them, so I write.

[[child:1|Kacper]] is seven. He has verbal dyspraxia. In January Mrs [[professional:1|Helen Thackray]] came to [[school:1|St Botolph's RC]] and made an assessment, one and half hour, very kind to him. I waited for the report at home. I waited like for exam result.

On [[date:1|10th February]] I brought [[child:1|Kacperek]] to his class and teaching assistant told me "so sorry to read about his tests". What tests, what read? The report was already two weeks in the school, in the [[council:1|North Lincs]] office and with the doctor, and I, the mother, did not have one page. It came to us on [[date:2|22nd February]] with second class stamp.

Then I read. She writes about him nicely, but she says at home he speaks fluent Polish, so it is only English problem, and this is not true. He speaks Polish also badly! This is the whole point. I telephoned to [[professional:1|Thackray]] and she agreed at once, she never asked us. But her manager [[professional:2|Lindsey]] wrote me that the report "is final when issued and is not open to comment from family", and so it stays like that.

My husband [[parent:2|Darek]] says in Poland would be the same. Maybe. But we are living in [[place:1|Scunthorpe]] and here I pay the tax.

You can use this, but please without our names, the Polish community here is small and everybody knows who is Mrs [[parent:3|Wrona]].

%% signature
With respect,
Bożena Wrona
tel. 01632 960 512

