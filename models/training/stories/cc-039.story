+++
id = "cc-039"
channel = "email"
from_name = "Roisin Tully"
from_addr = "roisin.tully@example.com"
subject = "What was in the bundle"
date = "2015-07-01T22:17:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information", "no-chance-to-correct", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "But on page 211 was the whole of his CAMHS file, every session, things he'd said at twelve about wanting to die, things about his father. The psychiatrist says that she never sent it and nobody rang us to ask could it be used."
[[evidence]]
category = "false-information"
quote = "There's a page in it too headed with his name that says he set fire to a bin at his last school. That was a boy two years above him. He wasn't even in that day, he was having a tooth out."
[[evidence]]
category = "no-chance-to-correct"
quote = "I wrote to get a note put next to it saying so, and the LA's reply was that it would not be entering into correspondence over the contents of its evidence."
[[evidence]]
category = "insecure-handling"
quote = "And their solicitor's set, ring binder, tabs and all, got left in the café at the hearing centre. The girl who was clearing tables brought it up to us, bless her, because she recognised his surname."
+++
I'll try to keep it to the facts.

My son is 14 and has ASD and OCD. We appealed about the school named in Part 4. I don't dispute their right to defend that, we had our witnesses and they had theirs.

But on page 211 was the whole of his CAMHS file, every session, things he'd said at twelve about wanting to die, things about his father. The psychiatrist says that she never sent it and nobody rang us to ask could it be used. My son is entitled to see the papers. I have had to hide them in the boot of the car.

There's a page in it too headed with his name that says he set fire to a bin at his last school. That was a boy two years above him. He wasn't even in that day, he was having a tooth out. I wrote to get a note put next to it saying so, and the LA's reply was that it would not be entering into correspondence over the contents of its evidence.

And their solicitor's set, ring binder, tabs and all, got left in the café at the hearing centre. The girl who was clearing tables brought it up to us, bless her, because she recognised his surname.

We lost on the school and won on the therapy. I've no complaint about the judge. He's had three weeks of OT out of the twelve months ordered.
