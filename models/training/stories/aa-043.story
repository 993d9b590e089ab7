+++
id = "aa-043"
channel = "email"
from_name = "Yetunde A."
from_addr = "yetunde.a@example.com"
subject = "Documents"
date = "2019-02-02T20:15:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "In spite of this the final plan, with the psychologist's report and his seizure charts, was posted to the hostel we had left, where it was opened and pinned up on the kitchen notice board for a joke."
[[evidence]]
category = "tribunal-disclosure"
quote = "In the council's bundle I found my immigration interview and my medical for asylum, things I'd given to the housing department, now sent on to the Tribunal by the education people without any word to me or any signature."
+++
Good day,

I will put it in numbers so that it can be clear.

1. I am a single mother of one son, aged fourteen, with epilepsy and learning disability. We live in temporary accommodation. We've been moved three times.

2. I informed the SEN office of each new address, by e-mail and in person, and I hold the receipts.

3. In spite of this the final plan, with the psychologist's report and his seizure charts, was posted to the hostel we had left, where it was opened and pinned up on the kitchen notice board for a joke. A woman took it down and brought it across London to me. God bless that woman.

4. I appealed against section I. I had no lawyer. I read law in the library.

5. In the council's bundle I found my immigration interview and my medical for asylum, things I'd given to the housing department, now sent on to the Tribunal by the education people without any word to me or any signature. These have nothing to do with which school a boy should attend.

6. The judge said it ought not to be there. The council's officer said it was "to give the full picture".

7. My son is doing well with his new tablets, only two seizures since November. He is learning to make bread.

8. I'm asking whether there is somebody who'll take the full picture down again. I'm also asking for an apology in writing, addressed to the right house.
