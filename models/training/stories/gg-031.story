+++
id = "gg-031"
channel = "email"
from_name = "Paul Threlfall"
from_addr = "paul.threlfall@example.com"
subject = "Lancashire - my file, or some of it"
date = "2014-08-12T09:26:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They told me on the fortieth day that it was ready, on the sixtieth that it was being checked, on the hundred and tenth that it had been posted, and on the two hundredth, in reply to my third complaint, they asked whether I'd still like to make a request."
[[evidence]]
category = "false-information"
quote = "The box says \"uncle (registered offender)\"."
+++
Hello, Paul here, dad of Eleanor who's 12 and has epilepsy and learning difficulties. Lancashire.

I'm an accountant so I like things to add up. I asked in November for her full file from education and from the children's therapy service. Therapy came back complete, indexed, nice cover letter. I've no argument at all with therapy.

Education. They told me on the fortieth day that it was ready, on the sixtieth that it was being checked, on the hundred and tenth that it had been posted, and on the two hundredth, in reply to my third complaint, they asked whether I'd still like to make a request. That was in June. I said yes please.

While I was waiting, the therapy pile threw something up. There was a letter in it that had come to them from education, a summary of us, with a box for "other adults at the address". The box says "uncle (registered offender)". Now Eleanor's uncle Martin does stay with us a good deal, and he's registered all right. He's registered blind.

I laughed so I wouldn't do something else. Then I remembered the sleepover that was cancelled, and the other one. And the respite carer who'd wanted Martin to be out. None of them said why and I hadn't thought to ask.

There's no more to it. We've had our share of the ordinary stuff, transport and a SENCO with a tongue on her. I only count what I can prove.

You can have it for your dossier without our names. Martin says to put that he'd like to see it.

Paul
