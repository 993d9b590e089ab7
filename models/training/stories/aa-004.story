+++
id = "aa-004"
channel = "forum-pm"
from_name = "wobblyjelly"
from_addr = ""
subject = "long shot"
date = "2015-05-28T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Anyway a mum who works in the kitchen there told me our sen manager had been on the phone to him before half term saying dont touch this one, she'll eat your budget and the mother's a nightmare."
[[evidence]]
category = "access-denied"
quote = "rang and asked could i see what they'd written down about why, bloke goes no thats internal to us, you get the outcome and thats all you get."
+++
Hiya, saw your post and thought id message as its the only thing ive read that sounds like us.

DD is 10, asd, beautiful singer, cant do stairs with people on them. We picked a small school for y7, went round it twice, the head there was all smiles. Then the smiles stopped!! third visit he was like oh I really dont think we'd be a good fit. I asked what had changed and he went a bit pink. Anyway a mum who works in the kitchen there told me our sen manager had been on the phone to him before half term saying dont touch this one, she'll eat your budget and the mother's a nightmare. I never even said that school's name to the council at that point, I'd only told my sister and the SENCO.

So the thing goes to panel. Panel says no to everything. Letter is four lines. rang and asked could i see what they'd written down about why, bloke goes no thats internal to us, you get the outcome and thats all you get. I said how am i supposed to argue with four lines. he said thats a matter for you.

She's been off since with tummy aches, GP says its anxiety. Tho he did write a good letter to be fair and read it out to me first.

Dont know what I want really. Maybe just someone to say im not going mad xx
