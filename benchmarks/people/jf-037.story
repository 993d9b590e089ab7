+++
id = "jf-037"
channel = "email"
from_name = "Suganthi Ramesh"
from_addr = "suganthi.ramesh@example.org"
subject = "Three letters from [[health:1|Northwick Park]], one truth"
date = "2019-11-04T06:31:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"Could you revisit recommendation 4, as we would struggle to fund an adult, and re-issue under the original date so as not to confuse Mum.\""
[[evidence]]
category = "access-denied"
quote = "Osgood, who has charge of these matters for Brent, refused to release any correspondence between the authority and the hospital, as it was \"not personal to the child\"."
+++
Dear Sir / Madam,

I am an accountant by training and so I have kept a ledger. Vanakkam from [[place:1|Wembley]].

My son [[child:1|Kavin]] is in Year 2. He was born at twenty-six weeks at [[health:1|Northwick Park]] and weighed less than a bag of rice. He has one kidney, poor vision and a mild hemiplegia. I mention it so you understand that he has many files. My husband [[parent:1|Ramesh]] carries the hospital one and I carry the school one. [[parent:2|Perimma]], as we all call her though she is nobody's aunt, carries [[child:1|Kavin]].

ENTRY ONE. Letter from [[professional:1|Sivakumar]], [[date:1|8 January 2019]]. [[professional:1|Sivakumar]] has followed his eyes since the incubator. It says: print at size 36, a sloping board, a person beside him for every lesson that uses the whiteboard. Copy to us, copy to [[council:1|Brent]].

ENTRY TWO. Letter from [[professional:1|Sivakumar]], [[date:1|8 January 2019]]. Same date, same reference, same signature, arrived in the appeal papers. It says: large print where practicable. There is no board. There is no person.

ENTRY THREE is an e-mail which was not meant for me and which I found stapled between two blank sheets, because someone, maybe an angel, wanted me to find it. It is from [[professional:2|Hallworth]] of [[council:1|Brent]] to [[professional:1|Sivakumar]]. "Could you revisit recommendation 4, as we would struggle to fund an adult, and re-issue under the original date so as not to confuse Mum."

I was not confused. I was in the car park of [[org:1|Alperton Temple]] with the engine running and I was not in the slightest confused.

[[parent:1|Ramesh]] telephoned. [[professional:1|Sivakumar]]'s secretary, [[professional:3|Noreen]], who has known us seven years and knitted the first hat that fitted him, put us through though she'd been told not to. He did not deny. He said there had been "a dialogue". He said he had three hundred children and if he did not stay friends with [[council:1|Brent]] then none of them would get so much as a magnifying glass. I believe he believed it. He asked after [[child:1|Kavin]]'s cricket.

Then we applied for the complete record. [[professional:4|Osgood]], who has charge of these matters for [[council:1|Brent]], refused to release any correspondence between the authority and the hospital, as it was "not personal to the child". I asked whom it was personal to. He said he would take that away.

Meanwhile at [[school:1|Sudbury Brook Primary]] we had [[professional:5|Tilda]], twenty-two, on a year's contract, who simply did it. She enlarged every sheet on her own printer at home. She sat at his left side where he sees. When [[professional:6|Bright]], the head, learned of it (and a bright man he is not) she was told she was "creating an expectation". Her contract ended in July.

We won, on [[date:2|25 October]]. The panel read the two letters side by side and one of them, the lady with the grey plait, asked [[professional:2|Hallworth]] if he would care to comment, and he would not care to. Full-time support, backdated. I wrote that evening to [[professional:5|Tilda]] to see if she would come back. She is in [[place:2|Leeds]] now, training to be an educational psychologist. God help them.

You may publish it all with the names taken out. Please let [[professional:3|Noreen]] and [[professional:5|Tilda]] not be found by anybody.

%% signature
Yours faithfully,

Suganthi Ramesh ACCA

%% disclaimer
Scanned for viruses. The contents of this email are intended for the addressee only and may be privileged. If it has reached you by mistake kindly notify the sender and delete all copies.

