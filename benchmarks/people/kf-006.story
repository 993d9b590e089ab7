+++
id = "kf-006"
channel = "email"
from_name = "DENISE PRATT"
from_addr = "dpratt.home@example.net"
subject = "LOST FILE [[council:1|LUTON]]"
date = "2009-12-03T19:20:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "LUTON COUNCIL HAVE LOST THE WHOLE FILE FOR MY DAUGHTER GEMMA PRATT, SIX YEARS OF IT, THEY SAY IT WENT MISSING IN AN OFFICE MOVE."
+++
I AM SORRY FOR CAPITALS MY KEYBOARD IS STUCK AND SO AM I. [[council:1|LUTON COUNCIL]] HAVE LOST THE WHOLE FILE FOR MY DAUGHTER [[child:1|GEMMA PRATT]], SIX YEARS OF IT, THEY SAY IT WENT MISSING IN AN OFFICE MOVE. [[professional:1|CAROLINE]] WHO DEALS WITH US SAYS COULD I SEND HER MY COPIES. SOME I NEVER HAD!! [[health:1|EDWIN LOBEL CENTRE]] HAVE SENT WHAT THEY GOT AND [[professional:2|BASRA]] AT [[school:1|FERNBANK HIGH]] PHOTOCOPIED THE REST IN HER OWN LUNCH HOUR BLESS HER. USE MY NAME I DON'T CARE, AND [[child:1|GEM]] SAYS USE HERS

