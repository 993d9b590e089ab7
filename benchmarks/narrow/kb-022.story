+++
id = "kb-022"
channel = "email"
from_name = "Dan & Joel"
from_addr = "dan.joel.fp@example.com"
subject = "Adoptive dads in [[place:1|Hebden Bridge]]: records from before"
date = "2019-05-02T06:33:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It went to the school, to us, and to \"all persons with parental responsibility on record\", and on their record that still included the birth mother at her address."
[[evidence]]
category = "access-denied"
quote = "The council refused us the distribution list on the ground that it would \"identify third parties\", by which they meant the person they should never have sent it to."
+++
Morning both,

I'm [[parent:1|Joel]], [[parent:1|Joel Abernethy]]; my husband's [[parent:2|Dan]]. Two boys adopted as a pair in 2014, whom I'll call by their first names since you say that you change them: [[child:1|Marley]], now nine, and [[child:2|Bailey]], seven. Both placed from [[council:1|Kirklees]], living in [[council:2|Calderdale]], which will turn out to matter rather a lot.

You have to understand that their birth surname is a thing we never write down. It's not on the register at school, it isn't in the loft, and there are two people in [[place:2|Dewsbury]] who would dearly like to know where the boys are. There is a court order with a number, [[id:1|HD14 Z 00217]], saying they mustn't.

Last autumn we applied for an EHC needs assessment for [[child:1|Marley]]: developmental trauma, attachment, sensory stuff, a reading age of five. [[council:2|Calderdale]] wrote round for advice. They got some from their own EP, [[professional:1|Penny Throssell]], who was super, and some from an old health visitor, [[professional:2|Glenys]], in [[council:1|Kirklees]], who had not laid eyes on him since he was two.

[[professional:2|Glenys]]'s advice was under the birth name. It named the birth mother, too. And someone in the SEN office, we think [[professional:3|Rob Haigh]] or whoever covers when [[professional:3|Rob]]'s off, simply scanned it in behind [[professional:1|Penny]]'s and pressed send.

To whom? Well. It went to the school, to us, and to "all persons with parental responsibility on record", and on their record that still included the birth mother at her address. So a woman from whom the children were removed by a judge got, by second-class post, the name of the school, our names and a pen portrait of [[child:1|Marley]]'s fears.

She turned up, in May, at [[school:1|Heptonstall Slack Primary]]. Their head, [[professional:4|Rukhsana Mir]], met her on the steps and did not let her past, and I will be sending that woman flowers till I die. We've since moved. I'm not saying where even to you.

[[parent:2|Dan]] put in the SAR, being the orderly one. The council refused us the distribution list on the ground that it would "identify third parties", by which they meant the person they should never have sent it to.

The ICO has it as [[id:2|IC-40417-V7B3]]. Our solicitor, [[professional:5|Mags Delahunty]] at [[org:1|Pennine Family Law]], would rather that we kept quiet; we'd rather that it did not happen to the next lot. So: anonymised, heavily. No towns, and not the fact there are two boys.

For checking anything, [[professional:5|Mags]] will pick up on [[contact:1|01632 960 818, option 2]]. Ours is ex-directory and we have both come off [[contact:2|@twodads_hx]], so please don't tag it.

%% signature
Joel (and Dan, asleep)

%% disclaimer
Sent with ProtectedMail. If you've had this by mistake then you know how we feel.

