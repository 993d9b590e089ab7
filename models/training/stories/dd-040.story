+++
id = "dd-040"
channel = "forum-pm"
from_name = "hedgewitch"
from_addr = ""
subject = "please don't put this up"
date = "2020-10-03T23:33:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Somebody senior in the LA had been in touch off the record, had heard that we were looking, and thought she ought to be aware what she'd be taking on."
[[evidence]]
category = "false-information"
quote = "And what she'd be taking on, it turns out, is a boy who \"has not received an education since 2018\" and a mum who's \"refused all visits\". The home ed adviser's been twice!"
[[evidence]]
category = "discussed-without-consent"
quote = "The thing they'd heard it from was our dentist's receptionist's mother-in-law's ... no, really, it was a \"locality forum\", school nurse, police community bod, LA, and us on an agenda as \"any other EHE\", and no more idea of it than the cat."
+++
PM-ing since I don't want it on the thread or anywhere else, this is just so you know you're not mad and it's going on here too.

We home ed'd DS for two years after juniors chewed him up. This summer he said he'd like to try a school again. Massive. He picked it, it's tiny, there are goats. They'd met him, they'd shown him his peg.

Then nothing. Then "we've reconsidered". I drove over, and the head, who's about twelve, couldn't keep it up for more than a minute. Somebody senior in the LA had been in touch off the record, had heard that we were looking, and thought she ought to be aware what she'd be taking on. We'd told the LA nothing. I'd not even told my mother.

And what she'd be taking on, it turns out, is a boy who "has not received an education since 2018" and a mum who's "refused all visits". The home ed adviser's been twice! He had flapjack! He wrote us a nice report!

And here's my favourite. The thing they'd heard it from was our dentist's receptionist's mother-in-law's ... no, really, it was a "locality forum", school nurse, police community bod, LA, and us on an agenda as "any other EHE", and no more idea of it than the cat.

I can't have it used, sorry. The goat school might still come round.
