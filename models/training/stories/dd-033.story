+++
id = "dd-033"
channel = "email"
from_name = "Kelly-Ann Street"
from_addr = "kellyannstreet@example.com"
subject = "fed up"
date = "2019-05-22T13:55:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
just want to get this off my chest. been waitting 2 yrs 4 months for camhs for my daughter. school put her in isolation for having the wrong socks. SHE HAS AUTISM AND THEY'RE THE ONLY SOCKS. head told me to my face i was too soft and he's entitled to think it i suppose. ehcp application was refused and they did at least send me all the reasons, 3 pages, and offered a chat. ive got every report their is in a box. none of it helps. nobody's done anything sneaky they just don't do ANYTHING

kelly-ann
