+++
id = "ee-075"
channel = "email"
from_name = "Eileen Purkiss"
from_addr = "eileenpurkiss44@example.com"
subject = "my great grandson"
date = "2009-11-10T11:05:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Her bag was in the basket and then it wasn't, and everything that the hospital ever wrote about him was in it, and they told his mum not to fret as \"it will most likely have gone in the canal\"."
+++
Dear Sir, I'm 84 so forgive the typing it's my first go. My great grandson's in Bermondsey with his mum and I mind him Wednesdays. Well there was a lady from the education come round, nice shoes, and she went off on her bicycle. Her bag was in the basket and then it wasn't, and everything that the hospital ever wrote about him was in it, and they told his mum not to fret as "it will most likely have gone in the canal". They do all right by him otherwise. He has his own little chair.
Mrs E. Purkiss
