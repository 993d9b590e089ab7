+++
id = "v-010"
channel = "email"
from_name = "RON MADDISON"
from_addr = "ronmaddison1947@example.com"
subject = "MY GRANDSON"
date = "2013-11-20T09:03:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "TOLD THE REASONS ARE CONFIDENTIAL TO THE PANEL"
+++
SORRY FOR CAPITALS I CANT SEE THE SMALL ONES. MY GRANDSON [[child:1|LEWIS]] LIVES WITH ME AND [[parent:1|BRENDA]] UNDER A RESIDENCE ORDER. WE ASKED [[council:1|SUNDERLAND]] FOR HELP FOR HIM AT [[school:1|SOUTHWICK GREEN]] AND THE PANEL SAID NO ON [[date:1|1ST OCT]]. I WENT DOWN TO SEE MRS [[professional:1|ROBSON]] AND WAS TOLD THE REASONS ARE CONFIDENTIAL TO THE PANEL. THEN A LAD CALLED [[professional:2|KARIM]] SAID WRITE IN. I WROTE 3 TIMES. DR [[professional:3|CHAUDHRI]] AT [[health:1|SUNDERLAND ROYAL]] SAYS HE HAS NEVER KNOWN THE LIKE. HIS OLD SCHOOL [[school:2|FULWELL LANE]] HAD NO BOTHER GETTING HIM HELP. USE MY NAME [[parent:2|RON MADDISON]] I AM NOT ASHAMED. PHONE [[contact:1|0191 498 0277]]
