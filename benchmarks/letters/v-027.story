+++
id = "v-027"
channel = "forum-pm"
from_name = "carparkcrisps"
from_addr = ""
subject = "[[contact:1|spicedbeans]] said to message u"
date = "2021-03-18T20:19:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "so they had a whole meeting deciding my kids future an i was downstairs buying a sandwich"
[[evidence]]
category = "insecure-handling"
quote = "she goes i think ive got your minutes an she had. emailed to her, not me"
[[evidence]]
category = "false-information"
quote = "it says father has alcohol dependancy. he does not"
+++
hiya [[contact:1|spicedbeans]] off the ed board said ud want to hear this. im typing in the hospital car park so sorry for spelling n no capitals my phone is on 9%

dd is [[child:1|liv]], [[child:1|olivia-rae]] if ur being posh, 15, autistic, anorexia since first lockdown. she was 7 wks on a tube at the [[health:1|n and n]] and then they moved her to [[health:2|kestrel ward]] in [[place:1|ipswich]] which is over an hour each way from us in [[place:2|dereham]]. has an ehcp with [[council:1|norfolk]]. school is [[school:1|swan lane academy]] but she hasnt set foot in there since yr 9

so the people. [[professional:1|becky]] = care co-ordinator, [[health:3|central norfolk camhs]]. dr [[professional:2|ola]] = consultant, lovely, always running. [[professional:3|gaz]] = teacher in the hospital school an actual angel. [[professional:4|tamsin]] = the council one, never met her, does everything on teams. miss [[professional:5|pugh]] = senco at [[school:1|swan lane]]

[[date:1|9th feb]]. i go in for my visit. [[professional:3|gaz]] says how was the cpa. i says what cpa. his face. turns out dr [[professional:2|ola]], [[professional:1|becky]], [[professional:5|pugh]] and [[professional:4|tamsin]] all been on a call at 11 while i was sat in the costa by the main doors. so they had a whole meeting deciding my kids future an i was downstairs buying a sandwich. they decided shes not going back to [[school:1|swan lane]], shes having online tuition 5 hrs with some outfit called [[org:1|brightpath remote]] and the ehcp will be "amended accordingly". nobody asked me, nobody asked [[child:1|liv]] and shes nearly 16 so id say she gets a vote

it gets worse. 2 days after, another mum off the ward comes up to me by the lifts. [[parent:1|donna]], her girl is [[child:2|megan]]. she goes i think ive got your minutes an she had. emailed to her, not me. [[professional:1|becky]] had typed the wrong one off the visitor list. no password nothing. my address, [[child:1|liv]]s weight every week, the self harm, the lot. [[parent:1|donna]] was so nice about it but i cant look at her now

and then i read them. it says father has alcohol dependancy. he does not. [[parent:2|lee]] hasnt touched a drop since 2009, its his BROTHER [[parent:3|shaun]] who drinks an he lives in [[place:3|goole]]. it also says i declined family therapy. i was never offered it!! i said so to [[professional:1|bex]] and she goes oh that'll be off the old notes from [[health:4|thurlow house]]. we have never been to [[health:4|thurlow house]] in our lives

i wrote to [[health:5|nsft]] complaints [[date:2|1st march]], they gave me a number [[id:1|C-21-3308]] an thats it. wrote to [[council:1|ncc]] too, [[professional:4|tamsyn]] says "health own that document". rang [[org:2|norfolk sendiass]] and they were great but theres a wait

[[child:1|liv]] is up to 44kg as of monday so thats the only thing that matters rly. but someones got to stop them doing it like this. can u use it but change names an the place. dont want [[professional:3|gaz]] in trouble, hes the only one who ever told us the truth

il answer if u reply but might be days x
