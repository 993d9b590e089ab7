+++
id = "jd-037"
channel = "forum-pm"
from_name = "valleyscommando"
from_addr = ""
subject = "RE: [[council:1|rct]] parents group"
date = "2019-02-27T23:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "and on the table theres a sheet with my girls name on the top as well as the boys, they was discussing Morgan as a young carer and id never been asked and never agreed to it."
[[evidence]]
category = "false-information"
quote = "says in them im a drinker. i dont drink, i havent had a drink since i was 24, im the one that drives the rugby boys home cos i dont drink."
[[evidence]]
category = "report-change-requested"
quote = "she said Leighton had emailed her boss to get the twice a week taken off because it would set a precedent up the valley."
+++
alright butt, [[contact:1|mamgu_maesteg]] give me your name on here

never done one of these so ill just say it how it was. im on my own with my two, their mam [[parent:1|Kayleigh]] passed 2015. [[child:1|Morgan]] shes 11 and [[child:2|Ioan]] hes 8. [[child:2|Ioan]]s the one with the difficulties, cerebral palsy down one side and epilepsy, [[child:1|Morgan]] is the one who does the forms lol

we live up [[place:1|Ferndale]]. school is [[school:1|Darran Las primary]]. [[council:1|Rhondda Cynon Taf]] but everyone says [[council:1|RCT]]. good school mind, his 1-1 [[professional:1|Sian Vaughan]] used to babysit me

so last march i gets a call from [[professional:2|Leighton]] in the access and inclusion, do i want to come in for a chat. i said what about. he said just to catch up. i goes down [[place:2|Abercynon]] on the bus and theres six of them. SIX. physio, the nurse from [[health:1|Royal Glam]], ed psych Dr [[professional:3|Amara Obi]], some woman from social services [[professional:4|Jayne]], [[professional:2|Leighton]], and a bloke taking notes never told me his name. and on the table theres a sheet with my girls name on the top as well as the boys, they was discussing [[child:1|Morgan]] as a young carer and id never been asked and never agreed to it. i said whats she got to do with it. [[professional:4|Jayne]] said we've got concerns. i said so have i love

turns out theyd had 2 meetings before that one. i got the notes after off [[professional:1|Sian]] shes not meant to, burn this. says in them im a drinker. i dont drink, i havent had a drink since i was 24, im the one that drives the rugby boys home cos i dont drink. theyd got it from someone at the club who said "hes always down the club". aye. with a squash

then the physio report comes. [[professional:5|Rhian]] done it, tidy girl, said splints new every 6 month and physio twice a week in school. i know she said that cos she told me in front of the boy. what come in the post was "physio advice to be available". i phoned. she said [[professional:2|Leighton]] had emailed her boss to get the twice a week taken off because it would set a precedent up the valley. precedent. hes 8 he just wants to kick a ball

i done a complaint, [[child:1|Morg]] typed it. got one back [[date:1|11 sept]], [[professional:6|A. Pomeroy]], very long words, [[child:1|Morgan]] looked them up. upshot is theyre sorry i feel distressed. the drinking is "reported information" so it stops in

so thats it. [[child:2|Ioan]] fell in the yard [[date:2|5 dec]] cos the splint was too small, lost 2 teeth (baby ones thank god). [[professional:1|Sian]] cried more than him

i want people to know but the girls in comp next year and i dont want her having stick. so not our names no and not the club either. could you say a different valley? theres plenty. oh and if any of it turns into a court thing ask for [[professional:7|Bethan]] at [[org:1|Cynon Advice Shed]] she knows it all

cheers butt, diolch

