+++
id = "gg-036"
channel = "email"
from_name = "Martin Beasley"
from_addr = "martin.beasley@example.com"
subject = "One of the lucky ones?"
date = "2020-06-25T19:58:00+01:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello,

I've followed the campaign a while and when you asked for stories I thought that I'd send in one where it went how it ought to. I don't know if that's any use. Bristol, son of 14, autism, two brothers without.

When the council wanted to talk to CAMHS they sent a form and I crossed one line out and they kept to it. When the EP did his report he sent me it before anyone and I made him change eleven things. Eleven! He only grumbled about the one. The council did ask the speech therapist to alter hers, but it was since she'd put him in the wrong year group, and they copied me in. She puts hours in because she always has, and when her manager queried it she said no and that was the end of it.

I asked for his records. They'd lost two pages, they thought, and then they rang on the Friday to say that they'd been stuck to the back of another two, and sent them.

I thought for a week they'd been ringing schools behind us. I'd worked myself up properly. It turned out my wife had asked them to.

So why am I writing? Because in spite of the lot of it being done right there's still no school. He's been at home since the March before last, and it wasn't the virus. They've rung thirty one places with us on the line and it's thirty one noes. I'm not cross with a single person. I haven't got anyone to be cross with and that's its own sort of tired.

Use it if you like, no names.

Martin
