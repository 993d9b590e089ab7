+++
id = "t-053"
channel = "email"
from_name = "T Hocking"
from_addr = "hocking.t@example.co.uk"
subject = "NOT HAPPY"
date = "2011-10-06T06:11:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "IT SAID SWEARS, SPITS, FATHER AGGRESSIVE. I HAVE NEVER BEEN AGGRESSIVE TO NOBODY."
[[evidence]]
category = "discussed-without-consent"
quote = "SHE SEEN A SHEET WITH KEREN, JAGO PELLOW AND MERRYN ON IT."
+++
SORRY ABOUT CAPITALS IT IS THE WORKS COMPUTER AND I CANT SHIFT IT.

I AM ON THE [[place:1|TORPOINT]] FERRY, DECKHAND. MY GIRL [[child:1|KEREN]] IS TEN AND HAS TOURETTES. WE LIVE THE [[place:2|CORNWALL]] SIDE AND SHE GOES TO [[school:1|ST BUDEAUX ROAD PRIMARY]] THE [[place:3|PLYMOUTH]] SIDE SO WE GET NOTHING FROM EITHER. [[council:1|PLYMOUTH]] SAYS ASK [[council:2|CORNWALL]]. [[council:2|CORNWALL]] SAYS ASK THE OTHER LOT. WELL I FOUND OUT THEY ARE TALKING TO EACH OTHER AFTER ALL.

[[parent:2|DENZIL]] ON THE OTHER BOAT, HIS MISSUS [[parent:4|CARLY]] DOES FILING AT [[org:1|BARNFATHER TAXIS]] WHO TAKE HER IN. SHE SEEN A SHEET WITH [[child:1|KEREN]], [[child:2|JAGO PELLOW]] AND [[child:3|MERRYN]] ON IT. NEXT TO OURS IT SAID SWEARS, SPITS, FATHER AGGRESSIVE. I HAVE NEVER BEEN AGGRESSIVE TO NOBODY. MISS [[professional:2|TREGIDGO]] SAYS IT CAME OFF A REPORT BY [[professional:3|LINTON]]. NEVER MET [[professional:3|LINTON]]. [[parent:3|SHARON]] NEVER MET HIM NEITHER.

[[health:1|DERRIFORD]] SAY THEY SENT NOTHING. SO WHERE DID HE GET IT.

THE DRIVER TOLD HIS OWN KIDS. NOW [[child:1|KEREN]] WONT GET IN THE CAR.

MY SHIFT FINISHES 2 MOST DAYS. [[contact:1|01632 960 418]].
