+++
id = "ke-008"
channel = "email"
from_name = "Katarzyna Wrona"
from_addr = "kasia.wrona@example.com"
subject = "wrong envelope"
date = "2023-11-15T09:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Next day Jodie found me on Facebook, because plan of my son with his NHS number 999 314 2207 was on her kitchen table."
+++
Hello, my name is on the mail but please not to publish.

On [[date:1|2.11.2023]] postman brought thick envelope from [[council:1|North East Lincolnshire Council]]. I open, inside is whole plan of other child, [[child:1|Ellis]], with his address in [[place:1|Cleethorpes]], medicine, his mother [[parent:1|Jodie]] and her illness. I feel sick. I think, so where is plan of [[child:2|Antoś]]?

Next day [[parent:1|Jodie]] found me on Facebook, because plan of my son with his NHS number [[id:1|999 314 2207]] was on her kitchen table. She is very nice. We drank tea. Our boys both like trains.

Case worker is [[professional:1|Declan]], he said "human error" and please destroy it. I will not destroy. Deputy at [[school:1|Weelsby Sands Academy]], Mr [[professional:2|Bhandal]], helps us write complaint, and [[parent:2|Marek]] translated for the grandmother, who wanted to call police.

%% signature
Pozdrawiam
Kasia

