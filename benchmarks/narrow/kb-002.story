+++
id = "kb-002"
channel = "email"
from_name = "Dr Nasrin Moradi"
from_addr = "n.moradi@example.org"
subject = "Subject access and the [[council:1|Trafford]] case file"
date = "2015-10-13T09:22:00+01:00"
html = true
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "By the end of September, seven months on, not one page under our own reference had come."
[[evidence]]
category = "insecure-handling"
quote = "A padded envelope with forty-four sheets about a girl named Ffion, her NHS number (999 3027 114) printed on each, was pushed through our door."
[[evidence]]
category = "false-information"
quote = "In his, as we learned in June from Bernadette Oakes, the SENCO, it is stated that he is fully mobile and toilets independently."
+++
Dear all,

A colleague whose daughter went through the same mill gave me your address, and I have spent two evenings deciding how to be brief.

Our twins, [[child:1|Kian]] and [[child:2|Roya Moradi-Shaw]], were born at [[health:1|Wythenshawe Hospital]] on [[date:1|19.ii.2006]]. [[child:2|Roya]] is well. [[child:1|Kian]] has cerebral palsy and uses a communication aid, and until this summer he was a pupil at [[school:1|St Hilda's Bank Junior School]] in [[place:1|Sale]]. [[parent:1|Andrew]], my husband, handled the early part of the correspondence; I took over when he started to grind his teeth.

In February I asked for the complete file. The acknowledgment bore the number [[id:1|DPA 0661/15-TR]]. Please keep that in mind, because in May a Mr [[professional:1|Lathom]] answered under [[id:2|DPA 0616/15-TR]], which turned out to be the request of another family. By the end of September, seven months on, not one page under our own reference had come.

What did come was the other family's. A padded envelope with forty-four sheets about a girl named [[child:3|Ffion]], her NHS number ([[id:3|999 3027 114]]) printed on each, was pushed through our door. I telephoned her mother, since the papers had her number in them, and we have now had tea three times. [[parent:2|Delyth]] is a far better detective than I am. It was she who spotted that the name of our boy appeared in her daughter's minutes too: Mr [[professional:1|Lathom]] had been using the one document as a template for the next and had not always remembered to change the names.

So in [[child:3|Ffion]]'s file there is a paragraph about "[[child:1|Kian]]" which says that he is hearing impaired. He is not. She is. In his, as we learned in June from [[professional:2|Bernadette Oakes]], the SENCO, it is stated that he is fully mobile and toilets independently. A child who is hoisted! Ms [[professional:2|Oakes]] had the honesty to photocopy it for us, and was spoken to about it afterwards by her head.

[[council:1|Trafford Council]] have since suggested we collect the file in person from [[place:2|Talbot Road]], provided we bring two proofs of address. [[parent:1|Andrew]] took the council tax bill they themselves had sent. It was not on the list.

You may write the story up without names. [[parent:2|Delyth]] agrees as well and can be had on [[contact:1|+44 (0)7700 900-551]]. I should prefer that you did not ring me at the university.

%% signature
With kind regards,
Nasrin Moradi
Reader in Materials Chemistry
Tel +44 1632 960 204

