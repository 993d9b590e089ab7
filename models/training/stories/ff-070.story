+++
id = "ff-070"
channel = "email"
from_name = "Ffion Treharne"
from_addr = "ffion.treharne@example.com"
subject = "How do I get him to see the draft?"
date = "2010-09-20T17:17:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, what I'd like to know is whether a separated father has a right to comment on a statement of SEN before it's finalised. My ex-husband wants to and I'd like him to. Carmarthenshire sent me the proposed statement with a fortnight for remarks, as they should, and I have made some, and they were taken. He simply hasn't had his copy, and they seem to think that one parent will do. No quarrel with anybody. Diolch, Ffion
