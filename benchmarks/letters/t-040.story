+++
id = "t-040"
channel = "email"
from_name = "Jo Marchbanks"
from_addr = "jomarchbanks@example.com"
subject = "Bits out of my diary"
date = "2013-02-24T13:14:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "reports-circulated-unseen", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He says Ferring was \"sounded out\" and turned Rafe down on the strength of the Worthing letter."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Which letter? Neil sends it. It's dated 14 January and signed Dr Q. Mbeki-Strand, whom we've never met."
[[evidence]]
category = "other-collusion"
quote = "dictated from notes, child not seen, request from Lance"
+++
Mon. [[parent:1|Ned]] did the school run to [[school:1|Broadwater Lodge]], back by nine with a face on. [[professional:1|Carys]] had stopped him at the gate: "Sorry to hear about [[school:2|Ferring Grange]]." We haven't applied to it. We've not so much as looked at the website.

Tues. Rang [[professional:2|Neil]]. He's the [[council:1|West Sussex]] one with the stammer, rather sweet. He says [[school:2|Ferring]] was "sounded out" and turned [[child:1|Rafe]] down on the strength of the [[health:1|Worthing]] letter. Which letter? [[professional:2|Neil]] sends it. It's dated [[date:1|14 January]] and signed Dr [[professional:3|Q. Mbeki-Strand]], whom we've never met.

Wed. Granny [[parent:2|Pam]] down from [[place:1|Worthing]] with a fish pie. Told her. She'd already heard, from [[parent:3|Daphne]] at [[org:1|St Botolph's]].

Thurs. [[child:1|Rafe]] bit [[child:2|Jemima]]. Not badly. Nobody at [[school:1|Broadwater]] rang me; they rang [[council:1|WSCC]] instead.

Fri. The secretary, [[professional:4|Iris]], confirms: dictated from notes, child not seen, request from [[professional:5|Lance]]. Who's [[professional:5|Lance]]? "I assumed you'd know," she says.

Sat. Beach. Didn't think about any of them for four hours. Then it rained, and we sat in the car with the windows steaming up and he drew a digger on the glass, very carefully, bucket and all, and I thought: nobody's got that in a folder.

Sun. [[parent:1|Ned]] found [[professional:5|Lance]] on the internet. He's in transport.
