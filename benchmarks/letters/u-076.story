+++
id = "u-076"
channel = "forum-pm"
from_name = "nene1951"
from_addr = ""
subject = "LOST FOLDER"
date = "2018-02-02T18:21:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "SHE LEFT THE WHOLE FOLDER ON THE 329 BUS"
+++
SORRY FOR CAPITALS I DONT KNOW HOW TO TURN OFF. MY GRANDSON [[child:1|EFE]] HE IS 5 DOESNT SPEAK. WOMAN FROM [[council:1|ENFIELD]] COME TO THE HOUSE NAME IS [[professional:1|CHANTELLE]] SHE TAKE ALL PAPERS FROM [[health:1|NORTH MID]] ONLY COPY. SHE LEFT THE WHOLE FOLDER ON THE 329 BUS. DRIVER GIVE IT TO MAN IN [[org:1|AYDIN FOOD CENTRE]] BECAUSE TURKISH NAME ON FRONT [[child:1|EFE KARAGÖZLÜ]]. NOW MY NEIGHBOUR [[parent:1|SEVGI]] ASK ME IS HE MENTAL. MY SON [[parent:2|HAKAN]] PHONE [[date:1|25 JANUARY]] AND [[date:2|30 JANUARY]] MISS [[professional:1|CHANTEL]] ALWAYS ON TRAINING. SCHOOL SAY NOTHING TO DO WITH [[school:1|ELMSCOURT]]. WRITE IT BUT NO NAME OF FAMILY, MY HUSBAND IS KNOWN IN [[place:1|GREEN LANES]]
