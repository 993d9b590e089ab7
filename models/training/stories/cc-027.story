+++
id = "cc-027"
channel = "email"
from_name = "Hamish Kerr"
from_addr = "hamish.kerr@example.com"
subject = "ASN Tribunal"
date = "2014-08-19T18:04:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "no-chance-to-correct", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Attached to it was her full paediatric record, along with two letters from the eating disorders service. I hadn't been approached, nor had my wife, nor had Eilidh, who at twelve has a say in such things here. The health board tells us that it was asked for \"the notes\" and sent the notes."
[[evidence]]
category = "no-chance-to-correct"
quote = "We had pages of comment on it, and when we offered these to the author she told us that views from home are not taken once an assessment is lodged."
[[evidence]]
category = "subject-access-failure"
quote = "On 3 March we asked under the Data Protection Act for all that's held by education. It was due in mid-April. What came, on 30 June, was the first half of an alphabet: everything to do with attendance, nothing after \"D\"."
+++
Gentlemen,

Concerning our reference to the Tribunal for a co-ordinated support plan for my daughter, 12, at school in Moray.

1. The council's case statement was lodged in time and was clear. No complaint.

2. Attached to it was her full paediatric record, along with two letters from the eating disorders service. I hadn't been approached, nor had my wife, nor had Eilidh, who at twelve has a say in such things here. The health board tells us that it was asked for "the notes" and sent the notes.

3. Also attached was an assessment by a teacher for support for learning who'd seen her for a single lesson. We had pages of comment on it, and when we offered these to the author she told us that views from home are not taken once an assessment is lodged.

4. On 3 March we asked under the Data Protection Act for all that's held by education. It was due in mid-April. What came, on 30 June, was the first half of an alphabet: everything to do with attendance, nothing after "D". We've written twice for the remainder.

The Tribunal found for the council on one limb and for us on three. She has a place at the enhanced provision now, though no transport to it, and the taxi firm's contract is another week's letter.

H. Kerr
