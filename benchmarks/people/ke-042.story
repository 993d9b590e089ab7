+++
id = "ke-042"
channel = "email"
from_name = "Phuong Anh Tran"
from_addr = "pa.tran@example.co.uk"
subject = "Use my name: [[council:1|Lewisham]]"
date = "2021-04-22T15:55:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She told me that she and the school doctor, Pratt, had talked about him on the phone the whole of Monday and decided that he'd go to Brent Knoll Side in September."
+++
I run a nail shop in [[place:1|Catford]] ([[place:3|Sangley Road]], [[postcode:1|SE6 4ZB]], come in), and everyone who sits down tells me everything. That's how I know.

[[child:1|Bao]], 10, goes to [[school:1|Rushey Mead Park]]. He has a moderate learning disability and he loves Ms [[professional:1|Achebe-Lowe]], who took him when no other teacher would. On [[date:1|25/2]] I did gel for a customer. Nice lady, first visit, [[professional:2|Hermione]]. She says she works in education, it's such a headache, there's this boy whose mum does nails. I kept my face down and I kept filing.

She told me that she and the school doctor, [[professional:3|Pratt]], had talked about him on the phone the whole of Monday and decided that he'd go to [[school:2|Brent Knoll Side]] in September. Then she saw the photo by the till.

I've charged her £28. She's never come back. [[council:1|Lewisham]] wrote to me on [[date:2|19/4]] with the same decision, signed by somebody called [[professional:4|L. Frayne]], "following consultation with parents".

[[parent:1|Duc]], my ex, was not consulted either, he's in [[place:2|Norwich]]. I want my name on it. I've got nothing to hide, they do.

%% signature
Phuong Anh

