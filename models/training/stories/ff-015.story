+++
id = "ff-015"
channel = "email"
from_name = "Det. Sgt (ret'd) Alan Moxon"
from_addr = "alanmoxon@example.com"
subject = "Notebook entry"
date = "2018-07-03T15:48:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I know exactly how many and I'd be disciplined for writing it. It's in our service spec, item six, we do 'opportunities', we don't do hours.\""
[[evidence]]
category = "other-collusion"
quote = "Where a family was going to appeal, the trust got a heads-up from County so that the clinic could get the child discharged \"in good time\", and County returned the favour when the trust had a serious incident to keep quiet."
+++
Good afternoon.

I did thirty years, most of it in fraud, and I write down what people say as they say it. Herewith two entries about my grandson, for whom my wife and I have parental responsibility. North Yorkshire.

Background: lad of nine, bright, diagnosis of DLD, not disputed. School is small and does what it can. Bus is late. I've no complaint over either.

Entry 1, 14 Feb, 1605 hrs, school car park. Speech & language therapist, female, forties, distressed. I'd asked how many hours he needs. "I know exactly how many and I'd be disciplined for writing it. It's in our service spec, item six, we do 'opportunities', we don't do hours." I asked whether she could show me the service spec. She said she couldn't but that it was on a shared drive.

Entry 2, 22 May, 1130 hrs, clinic. Different therapist, male. Friendly. I asked about the joint commissioning he'd mentioned. He said it worked very well these days. Where a family was going to appeal, the trust got a heads-up from County so that the clinic could get the child discharged "in good time", and County returned the favour when the trust had a serious incident to keep quiet. I asked him to say that again and he did. I don't think he saw anything in it.

In my old job we'd have had the pair of them in separate rooms. In this one I'm advised to be "child-centred".

Don't use names. I'd stand up in court on it, mind.

A. Moxon
