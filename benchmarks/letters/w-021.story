+++
id = "w-021"
channel = "email"
from_name = "M Dalgleish"
from_addr = "mdalgleish.kettle@example.com"
subject = "Co-ordinated support plan, [[child:1|Struan]] - letter from [[council:1|Fife Council]] typed out below"
date = "2018-09-02T19:40:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "reports-circulated-unseen", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "we are not in a position to release the minute of the allocation group"
[[evidence]]
category = "reports-circulated-unseen"
quote = "the escort on his taxi had been given it before me"
[[evidence]]
category = "insecure-handling"
quote = "They have copied a letter about where the boy goes to school, with my address at the top of it"
+++
Dear Sir or Madam

My neighbour [[parent:1|Elspeth Rintoul]] gave me your address. I am 58 and I am bringing up my grandson [[child:1|Struan Dalgleish]] because my own daughter, [[parent:2|Ailsa]], is not able to. I have had full parental rights since [[date:1|4th of March 2015]] and the court paper to prove it, which matters for what comes next.

[[child:1|Struan]] has Fragile X. He is in P6 at [[school:1|Lomondside Primary]] and travels from [[place:1|Kingskettle]] each day. In April the educational psychologist, Dr [[professional:1|Catriona Meiklejohn]], did a report for his CSP. I was to get it "in due course". On Friday [[date:2|11 May]] the escort on his taxi had been given it before me. [[professional:2|Senga]] is all I know her by, she is employed by [[org:1|Howe Cabs]]. She had it in a poly pocket on her knee and asked me was it right that he still wets the bed.

I wrote to [[place:2|Glenrothes]]. I am a copy typist to trade so here is the reply, word for word, with their mistakes left in:

"Our Ref: [[id:1|EDU/ASN/SD/0611]]
[[date:3|13th June, 2018]]

Mrs [[parent:3|M. Dalgliesh]]
[[place:3|2 Station Wynd, Kingskettle]]
[[postcode:1|KY15 7ZX]]

Dear Mrs [[parent:3|Dalgliesh]]

[[child:1|STUART DALGLIESH]], DOB [[date:4|30/10/07]]

I refer to your letter of [[date:5|21st May]]. I understand you are unhappy that Dr [[professional:1|Meikeljohn]]'s report was shared with transport. Reports are shared on a need-to-know basis and the escort needs to know.

With regard to your second point, we are not in a position to release the minute of the allocation group which considered your grandson's placement at [[school:2|Falkland Road ASN Base]], nor its reasons, as the group comprises officers of the Council and of [[health:1|NHS Fife]] who must be able to speak freely.

I have copied this letter to Ms [[parent:2|Ailsa Dalgliesh]] as the child's mother.

Yours sincerely
[[professional:3|Hamish Todd-Brown]]
Team Manager (ASN)"

Where do I start. He is not [[child:1|Stuart]]. They have copied a letter about where the boy goes to school, with my address at the top of it, to the one person the Sheriff said was not to have it. [[parent:2|Ailsa]] was at the door within the week. I had to phone the police in [[place:4|Cupar]].

I asked [[professional:3|Hamish Todd Brown]] on the phone ([[contact:1|0131 496 0722]], he works from home) if he thought that was need to know and he said he would "take it away as a learning point".

The place at [[school:2|Falkland Road]] was refused. I still don't know why. The health visitor let slip that a doctor from the [[health:2|Vic]] in [[place:5|Kirkcaldy]] spoke against it but she wouldnt give me the name, and I can't answer what I've not been told. I have put in to the Tribunal, [[id:2|FTS/HEC/AR/18/0093]], a reference for the CSP, and I'm told the date will be about the tattie holidays.

You may print my name. I have nothing to be ashamed of. Please not the wee one's.

%% signature
Morag Dalgleish

Sent from Mail for Windows 10
