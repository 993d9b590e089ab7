+++
id = "t-027"
channel = "email"
from_name = "shell"
from_addr = "shellbee84@example.com"
subject = "they did this to us aswell"
date = "2015-06-21T01:13:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "no one invited me. no one invited gaz neither and hes got PR we checked"
[[evidence]]
category = "false-information"
quote = "it said mum has history of drug use. i have NEVER. thats kelly my ex sister in law"
+++
hi sorry its late just got [[child:1|mason]] off. saw your thing on facebook and thought thats us

so [[child:1|mason]] is 7 asd and his brother [[child:2|riley]] is nt and his cousin [[child:3|kayden]] goes the same school [[school:1|brompton heights]] so everyone knows everyone. [[professional:1|lorraine]] who does the dinners told [[parent:1|gaz]] there was a meeting about [[child:1|mason]] the week before and that [[professional:2|tina]] from [[council:1|medway]] was sat in there with the head mr [[professional:3|cutbush]] and a woman from the [[health:1|maritime]]. no one invited me. no one invited [[parent:1|gaz]] neither and hes got PR we checked

i rung [[professional:2|tina]] she says it was a "conversation". i rung the [[health:1|maritime]] and got passed to [[professional:4|anjali]] who was nice actually she read me a bit down the phone and it said mum has history of drug use. i have NEVER. thats [[parent:2|kelly]] my ex sister in law thats her history and shes been up in [[place:1|sheppey]] five years. they put her on my boys file

[[parent:3|jackie]] (my mum) says get [[org:1|castle row legal]] but they wanted 180 quid an hour and im on nights at [[org:2|chatham care]]. [[parent:1|gaz]] says leave it. i cant leave it can i

live in [[place:2|gillingham]] if that helps. me number is [[contact:1|07700 900418]] but text dont ring he hates it ringing. cant spell half this sorry
