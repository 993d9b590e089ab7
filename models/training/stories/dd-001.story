+++
id = "dd-001"
channel = "email"
from_name = "Tracy Holroyd"
from_addr = "tracy.holroyd81@example.com"
subject = "our kayleigh mae"
date = "2013-03-12T02:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "My copy landed on the 4th of February. By then it had been through the deputy, the speech lady, the learning mentor and whoever that mug belonged to."
[[evidence]]
category = "false-information"
quote = "It's got us down as flitting four times in two year \"owing to domestic difficulties\", and our Kayleigh-Mae as having stopped in a refuge. I've never lived anywhere but Ash Grove and her dad's never raised his voice to a dog."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said there's no stage in it where the parents get a look, it goes off, and once it's gone off the computer locks it and not even she can get back in."
[[evidence]]
category = "discussed-without-consent"
quote = "Seven of them round a table with a list of kiddies and ours were number four, and I'd never been told there was such a thing, let alone asked would I mind or would I like to come."
+++
Hiya, sorry about the time, I do nights at the bakery and I don't sleep right on my days off.

It's about our Kayleigh-Mae who's 8. She doesn't say much, she's got a stammer that goes right down into her shoulders, and she's behind with everything bar drawing. It took three year to get her in front of the educational psychologist. She come in October, nice enough lass, Miss Prentice, big scarf. I'd have her report by half term she said, and if I had any worries ring her.

Week before the nativity I'm stood at the gate in my work hat and Mrs Dunnington the deputy comes over with her head on one side and says she's ever so sorry about all our upheaval and I've only to ask. What upheaval? We've been in the same house since I were expecting. I thought she'd got the wrong mam. Then Pat on dinners, who I were at school with, tells me there's a typed thing about us in a plastic wallet in the staffroom, and it's been there since bonfire night because that's when the ring off somebody's mug got on the front.

My copy landed on the 4th of February. By then it had been through the deputy, the speech lady, the learning mentor and whoever that mug belonged to.

I sat on the stairs to read it. It's got us down as flitting four times in two year "owing to domestic difficulties", and our Kayleigh-Mae as having stopped in a refuge. I've never lived anywhere but Ash Grove and her dad's never raised his voice to a dog. He read it after me and he didn't say owt, he went and creosoted the fence. In February.

I rang Miss Prentice. She were upset, I'll give her that. She'd put what she'd been told, she said. I said well you never told ME, I'd have put you right in two minutes. She said there's no stage in it where the parents get a look, it goes off, and once it's gone off the computer locks it and not even she can get back in. Best she could do was staple my letter behind. I don't know if it's been stapled. I've not been asked for a letter.

And told by who? That took me while Easter last year's dinner money to find out, in a manner of speaking, I had to earwig it off three different people. They have what they call a planning lunch. Sandwiches. Seven of them round a table with a list of kiddies and ours were number four, and I'd never been told there was such a thing, let alone asked would I mind or would I like to come. Number five on that list was a little girl who'd just come out of a refuge. So you can see how it went. Somebody's turned over two pages at once with a mouthful of egg and cress.

They've not been nasty. Nobody's been nasty once. But the social came to see us in January off the back of it and had a look in my cupboards.

You can use it if you take her name off, and mine, and the scarf. There's only one Kayleigh-Mae with a stammer round here and she's been talked about enough.

Ta
Tracy
