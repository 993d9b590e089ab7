+++
id = "gg-012"
channel = "email"
from_name = "Vera Lockwood"
from_addr = "vera.lockwood@example.com"
subject = "A thought from a nan"
date = "2014-10-22T11:20:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, I'm not a parent, I'm a nan, and I only follow it all because my daughter gets your newsletter. It strikes me you want two lists, what was done wrong and what was just sad. A lot of the letters mix it up. Being told no is sad. Having it decided behind a door's wrong. I hope that's some help. My grandson's doing all right, they've always been very straight with us in Rutland, I expect because there's so few of us. Vera
