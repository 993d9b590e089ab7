+++
id = "jd-032"
channel = "email"
from_name = "Shirin Mistry-Hale"
from_addr = "shirin.mh@example.co.uk"
subject = "Wrong child, wrong letter, wrong school"
date = "2023-03-26T19:48:00+01:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "His exclusions, all five, have been entered against my son, and for two terms Cyrus was on paper the most violent child in the year."
[[evidence]]
category = "insecure-handling"
quote = "It was a letter to Cyril's social worker, Precious Banda, with two pages about his mother's drinking, and it came to our house in Clarendon Park because the labels had slipped down by one."
[[evidence]]
category = "school-approached"
quote = "Vickery had rung her, she said, to warn her about the exclusions and to suggest that, \"between ourselves\", she say she was full."
+++
Dear whoever reads these (I imagine you with a very large pot of coffee),

You'll have had longer ones than this. Mine has just three wrongs in it.

**Wrong child.** My son [[child:1|Cyrus]] is in Year 9 at [[school:1|Knighton Fields Academy]], part of the [[school:2|Soar Learning Trust]]. He's dyslexic and has Tourette's, and the second makes people forget about the first. In September 2022 the trust's SEN director, [[professional:1|Leonora Batt]], reviewed "all pupils at K". She has a spreadsheet. [[child:1|Cyrus]] is on row 31. Row 32 is a boy I shall refer to as [[child:2|Cyril]], because that is his name. His exclusions, all five, have been entered against my son, and for two terms [[child:1|Cyrus]] was on paper the most violent child in the year. He's afraid of wasps.

**Wrong letter.** I found this out from a letter meant for somebody else. It was a letter to [[child:2|Cyril]]'s social worker, [[professional:2|Precious Banda]], with two pages about his mother's drinking, and it came to our house in [[place:1|Clarendon Park]] because the labels had slipped down by one. I walked it round to the civic offices and asked for a receipt. The man at the desk wrote "1 x letter" and drew a smiley.

I've met [[child:2|Cyril]]'s mum since, at a bus stop of all places, and I've never worked out how to say that I know.

**Wrong school.** Now [[council:1|Leicester City]] comes in. [[professional:3|Hardeep Gill]], our plan co-ordinator, was and is a good egg. But above him there's a Mr [[professional:4|Vickery]], and above Mr [[professional:4|Vickery]] there's a budget. On [[date:1|6 December]] I had a tearful call from the head of [[school:3|Stoneygate Hall]], [[professional:5|Bronwen Ashdown]], which is where we had hoped for a place. [[professional:4|Vickery]] had rung her, she said, to warn her about the exclusions and to suggest that, "between ourselves", she say she was full. They were not full. They had been not full at me for an hour in November, over biscuits.

I sent everybody everything. Row 31, row 32, the label. [[professional:5|Bronwen]] changed her mind in a day and wrote me the nicest apology I've ever had from anyone. Ms [[professional:1|Batt]] said that the spreadsheet had been "retired". Mr [[professional:4|Vickery]] hasn't said anything at all, and it will be four months on [[date:2|6 April]].

My other half, [[parent:1|Jonathan]], who teaches, says I've got to mention what went right. So: his neurologist at the [[health:1|LRI]], Dr [[professional:6|Ngozi Hart]], wrote a letter for nothing, over a weekend, and [[professional:3|Hardeep]] drove it to the meeting himself.

[[child:1|Cyrus]] starts at [[school:3|Stoneygate]] after Easter. He's asked whether they've got wasps.

Anonymise us thoroughly, would you? And give [[child:2|Cyril]] a nice name, he's had enough.

%% signature
Warmly,
Shirin

