+++
id = "o-030"
channel = "email"
from_name = "Hugh Merrion"
from_addr = "hugh.merrion@example.co.uk"
subject = "Our address was disclosed – please read"
date = "2020-10-19T22:30:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = "2021-03-01"
[[evidence]]
category = "insecure-handling"
quote = "They posted the whole plan, with our names, our address and the name of the school, to the children’s birth grandmother."
[[evidence]]
category = "access-denied"
quote = "She was refused, and so were we, on the grounds that the envelope’s contents were now “third-party correspondence”."
+++
Dear Campaign,

I’ve put off writing this for the better part of a year. [[parent:1|Callum]], my husband, thinks it’s time.

We adopted [[child:1|Rowena]] and [[child:2|Jude]] in 2016, from a county I shan’t name. They’re full siblings, nine and seven. There are people in their birth family who must not know where they live; there’s an order to that effect. Everyone who needed to know this knew it. It’s on the front of both their files in red.

[[child:1|Rowena]] has an EHCP, maintained by [[council:1|Brighton & Hove]]. In November last year there was an annual review at [[school:1|Preston Drove Primary]], and the papers went out afterwards to those who were invited. It included a social worker from the placing authority, [[professional:1|Teresa Kemble]], who’d long since moved on. Her old team had kept her inbox open. Somebody in the team, seeing what it was about, and meaning (I’m sure) to be helpful, printed it and put it in an envelope to “the family”.

Not to us, though. They posted the whole plan, with our names, our address and the name of the school, to the children’s birth grandmother.

We know this because she wrote to us. It was a card with a robin on it. It was addressed to [[child:2|Jude]] at [[place:1|12 Withdean Steps]], [[postcode:1|BN1 9XX]], in handwriting that I’d never seen before, and it began “We’ve found you my darling”. He is a good reader. He read it before I did.

I won’t go through the next part in detail. Within two days we were in a holiday let near [[place:2|Lewes]], arranged by a sergeant in the [[org:1|Sussex Police]] called [[professional:2|Amrita Sohal]], who was magnificent. The children left [[school:1|Preston Drove]] without saying goodbye to anybody. [[child:1|Rowena]] had been going to be a camel in the nativity. We’ve since sold the house, at a loss, and live under a slightly altered surname in a town where we don’t know anyone. My mother, [[parent:2|Daphne]], had been five minutes’ walk away. She’s now an hour and a half, and she doesn’t drive.

We complained to both authorities. [[council:1|B&H]] said that they’d sent the papers to the correct professional and couldn’t be responsible for what happened thereafter. The other authority said that the papers should not have been sent to a closed post. I’ve got both letters side by side. They fit together like a jigsaw with our house in the middle.

The head, [[professional:3|Oonagh Teale]], asked for a copy of what had been sent so as to know what the grandmother now has. She was refused, and so were we, on the grounds that the envelope’s contents were now “third-party correspondence”. Our solicitor, [[professional:4|Imran Qadir]] of [[org:2|Steyne & Lowther]], laughed out loud when he read it. Then he put his pen down and said he’d waive the fee.

There’s to be a hearing, and [[professional:4|Imran]] would rather nothing at all came out before [[date:1|1 March 2021]]. After that, please do use it, but with no names, no town, no robin. I mean that about the robin. She’d know.

[[child:2|Jude]] still won’t open the post. He’s taken to bringing it to us with the barbecue tongs.

%% signature
Yours,
Hugh

%% disclaimer
Merrion Editorial Services. Any views expressed are those of the author. If this reached you by mistake, please let us know.
