+++
id = "p-003"
channel = "email"
from_name = "Z. A. Chaudhry"
from_addr = "zachaudhry@example.org"
subject = "Statement of facts: [[child:1|Hamza Chaudhry]] v [[council:1|Luton Borough Council]]"
date = "2019-02-11T08:02:00+00:00"
html = true
kind = "story"
categories = ["subject-access-failure", "tribunal-disclosure", "no-chance-to-correct"]
consent = "anonymised"
hold_until = "2019-05-17"
[[evidence]]
category = "subject-access-failure"
quote = "What arrived on day 71 was eleven sheets, nine of which were my own letters returned to me."
[[evidence]]
category = "tribunal-disclosure"
quote = "The Respondent's evidence included, at tab F, the whole of Hamza's counselling file. Neither my wife nor I had been asked."
[[evidence]]
category = "no-chance-to-correct"
quote = "Her reply of 6/8/18 was that the document was \"closed for comment\""
+++
Dear Sir or Madam,

I set out below the material facts, in numbered paragraphs, as I find that officials answer only what is numbered.

1. I am the father of [[child:1|Hamza]] (d.o.b. [[date:1|22/11/2007]]; NHS No. [[id:1|999 041 7736]]), a pupil of [[school:1|Wigmore Park Academy]] ("[[school:1|WPA]]").

2. On [[date:2|30/7/18]] I received the educational psychologist's final advice. It gives his reading age from a test he did not sit. (I do not allege bad faith. She had plainly turned over two pages.)

3. I wrote the same day to Dr [[professional:1|Felicity Amory]] enclosing a list of seven factual errors. Her reply of [[date:3|6/8/18]] was that the document was "closed for comment", there having been no draft upon which to comment.

4. On [[date:4|13/8/18]] I made a request under Article 15 to [[council:1|Luton]]. What arrived on day 71 was eleven sheets, nine of which were my own letters returned to me. The remainder are under a black marker pen.

5. We appealed: ref. [[id:2|EH821/18/00143]]. The Respondent's evidence included, at tab F, the whole of [[child:1|Hamza]]'s counselling file. Neither my wife nor I had been asked. The counsellor, Mr [[professional:2|Olu Bankole]] of [[org:1|Stopsley Listening Service]], tells me that he was not asked either; he had lodged it with the school for safe keeping.

6. For completeness: the [[health:1|L&D]] paediatric records at tab G were put in by us, and we make no complaint of those.

7. My brother-in-law, [[parent:1|Imtiaz]], a solicitor, says I should add that the hearing is listed for [[date:5|17 May 2019]] and that no part of this letter should be used before that day. Thereafter you may use it without names.

%% signature
Yours faithfully,
Z. A. Chaudhry BSc (Hons)

%% disclaimer
WITHOUT PREJUDICE. Not to be copied to any third party.
