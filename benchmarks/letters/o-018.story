+++
id = "o-018"
channel = "email"
from_name = "Kelly-Marie R"
from_addr = "kellymarier@example.co.uk"
subject = "absolutely fuming"
date = "2017-06-22T00:36:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "there was one every fortnight with gateshead and camhs and some early help worker ive never met in my life, and not one of them thought to ask his mam"
[[evidence]]
category = "false-information"
quote = "it says codeys dad is in and out of prison"
+++
right where do i start. im a mam of 3, [[child:1|brogan]] 15, [[child:2|codey]] 11 and [[child:3|lexi mae]] 4, we're in [[place:1|felling]] and its [[child:2|codey]] this is about. hes got adhd and odd and theyve said maybe pda but nobody will put that on paper round here

he started [[school:1|heworth burn academy]] in september and by october they were on at us. every day a phone call, [[child:2|codey]]s under a table, [[child:2|codey]]s on the roof. fair enough he was on the roof. so i said can we have a meeting like and get someone in. mrs [[professional:1|stobbart]] whos the inclusion manager says aye leave it with me

what i didnt know was they were already having meetings. there was one every fortnight with [[council:1|gateshead]] and camhs and some early help worker ive never met in my life, and not one of them thought to ask his mam. i only found out cos the early help worker, [[professional:2|nicola]], turned up at the door on [[date:1|6th march]] and said have you had a chance to think about what we agreed. what WHO agreed. i was stood there in a towel

so i got her in and made her a cuppa cos shes only a young lass and it wasnt her fault, and she showed us on her ipad what was wrote down. well. it says [[child:2|codey]]s dad is in and out of prison. his dad is [[parent:1|wayne]] and hes a plasterer and the nearest hes been to prison is the ikea. theyve mixed him up with [[parent:2|wayno]], me cousin, who to be fair. and it says i missed seven appointments at the [[health:1|qe]] when i have got every single appointment letter in a carrier bag and ive missed ONE and that was when me nana [[parent:3|vera]] died

next bit. it says [[child:1|brogan]] is a young carer at risk. [[child:1|brogan]] is head of netball and gets her nails done more than me. she was called out of maths over it, in front of everybody, and some woman asked her if she feels safe at home. she came in and didnt speak till her tea

i went down the school and asked for mr [[professional:3|ian tulip]] whos the head and he come out to reception and said this isnt the place. i said well your meetings arent the place either am not allowed in them. he said they followed [[council:1|gateshead council]] guidance. mrs [[professional:1|stobart]] was stood behind him and wouldnt look at us

[[parent:1|wayne]] wants to get a solicitor. me mam says write to the papers. i thought id write to you first

anyway hes out of there now, hes at [[school:2|dunston staithe]] the little unit, theres only 6 of them and a dog and hes not been on a roof since. but its still all on the computer. i asked can they take it off and [[professional:2|nicola]] says it doesnt come off it only gets added to

sorry its long. dont put names on cos of our [[child:1|brogan]]

%% signature
kelly-marie xx
