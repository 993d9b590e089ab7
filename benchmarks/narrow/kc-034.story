+++
id = "kc-034"
channel = "email"
from_name = "Georgia"
from_addr = "georgia.ford.bd@example.com"
subject = "[[council:1|Bradford]].. where do i start"
date = "2022-03-29T21:50:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "a year 6 parent helper picked it up mr bond had left the whole adoption file on the copier over the weekend and it went round a whatsapp group before Monday"
[[evidence]]
category = "access-denied"
quote = "I asked for the breach report. bradford said i couldn't have it because it contained information about third parties."
[[evidence]]
category = "tribunal-disclosure"
quote = "and then when we appealed section F their side put the same file in the tribunal bundle, all of it, unredacted, no one asked us if they could"
+++
Hi my name is [[parent:1|Georgia]] my husband is [[parent:2|Bash]] ([[parent:2|Bashir]]), we have [[child:1|Iman]] 13, [[child:2|Noor]] 10 and [[child:3|Star]] who is 6. [[child:3|star]] is the star of this one. we adopted her from [[council:2|derby]] two years ago, She was [[child:3|Starr]] with two r's on the birth cert but she only likes one.

Attachment disorder, hearing, speech, epilepsy, you name it. [[school:1|thornton rise primary]] were good until they weren't. I'll tell you when it changed, it changed when Mrs [[professional:1|May]] went on maternity in may. may sound silly but you could feel it. the new senco was a Mr [[professional:2|Bond]], [[professional:2|James Bond]] and i swear on my life that is his name, and there was no bond with him what so ever. licence to be rude more like.

The post adoption worker is called [[professional:3|Destiny]]. She's from [[council:2|derby]] still cos of the 3 year rule. [[professional:3|destiny]] sent over ALL of [[child:3|Star]]'s birth family history for the ehcp. Thick as a brick it was. Abuse, prison, the lot. Marked confidential, for the EP eyes only. It was our destiny I suppose that he would leave it on the photocopier

a year 6 parent helper picked it up mr [[professional:2|bond]] had left the whole adoption file on the copier over the weekend and it went round a whatsapp group before Monday

I don't have words. [[child:3|Star]]'s sister who we don't even have contact with, her first mum, [[parent:3|Paris]], from [[place:1|normanton]], all of it. With names. i'd had to fight to even see it myself. [[parent:2|Bash]] went down there, he doesn't bash anyone he's soft as anything, he just stood in reception and cried and the receptionist [[professional:4|chelsea]] took him for a tea. She's only 19. [[professional:4|Chelsea]] was the only one that said sorry. she's a leeds fan she says, hates chelsea, poor kid

The council said its the schools breach. School said its [[council:2|Derby]]'s for sending it. I asked for the breach report. [[council:1|bradford]] said i couldn't have it because it contained information about third parties. I AM THE THIRD PARTY. My daughter is the party!

and then when we appealed section F their side put the same file in the tribunal bundle, all of it, unredacted, no one asked us if they could. our solicitor, ms [[professional:5|rebecca law]], went very quiet. Then she said a thing I wont type. [[professional:5|Law]] by name. she got it taken out, [[professional:5|Rebecca]] did, but the judge had read it, you cant unread. The judge was nice to be fair. Looked over her glasses and said "how is [[child:3|Star]] sleeping?" Nobody ever asked that. not [[professional:2|bond]] not [[professional:3|destiny]] not one.

She's sleeping ok. She has stars on her ceiling, the glow ones. She asks for the same story every night, the one with a little fox who gets a house.

tribunal ref is [[id:1|EH380/22/00417]] if it helps you but keep it off the net. No names. [[place:2|Thornton]] is a village. Just say [[place:3|Yorkshire]]

%% signature
Georgia x

