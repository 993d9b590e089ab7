+++
id = "aa-052"
channel = "email"
from_name = "Bill Entwistle"
from_addr = "bill.entwistle@example.com"
subject = "re your leaflet"
date = "2014-09-01T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Sir,

Your leaflet was in the library and I've read it through with care. It asks if any of a number of things has been done to us. I've gone down it with a pencil, and I can put a cross against each, which I suppose makes us lucky.

Nobody has lost anything. I did think that the school had mislaid his inhaler plan, but it was in the other cupboard. The council did speak to the new school, though only after we'd sat in the officer's room and asked her to do so. The psychologist put down fifteen hours, and nobody leaned on her to make it ten. I've no reason to suppose the doctor and the education office have said a word to one another behind our backs, or I'd sooner they did say a word now and again, because as it is I carry all of it between them in a Co-op bag.

No, what's been done to us is nothing. That's the complaint. Fifteen hours on paper and a lad sat by the radiator. He's ten, he's my late son's boy, and he's slow but he's willing. He'd learn if he were taught.

If you know of a leaflet for people to whom nothing's been done, I'd be obliged for a copy. They might leave it at the library, I'm in on Tuesdays and Fridays.

Yours truly,
