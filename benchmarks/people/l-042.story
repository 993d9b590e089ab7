+++
id = "l-042"
channel = "email"
from_name = "Tracey-Ann Buckle"
from_addr = "tabuckle@example.co.uk"
subject = "[[place:1|Canvey]], [[place:2|Southend]], [[council:1|Essex]], [[council:2|Thurrock]] etc"
date = "2014-06-15T19:09:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody told us there was a meeting; I was at work, in Lakeside, on the tills, and he was on a rig."
[[evidence]]
category = "false-information"
quote = "We loved Prittlewell Lea, we put that on the form, in capitals, and Prittlewell Lea told Essex they'd have him."
[[evidence]]
category = "access-denied"
quote = "the minutes went to panel and panel's reasons are never given to families, so she can't let me see what I'm asking to have put right"
+++
Hello, I'm going to paste you the letter first, then tell you what is wrong with it, then I'll go to bed.

"[[council:1|ESSEX COUNTY COUNCIL]]
Statutory Assessment Service (South), [[place:3|Ely House, Basildon]]

[[date:1|2nd May 2014]]    Our ref: [[id:1|SAS/S/44718/KB]]

Dear Mr and Mrs [[parent:1|Buckle]]

[[child:1|KALEB BUCKLE]] (DoB [[date:2|30.6.2005]]), [[place:4|14 Furtherwick Close]], [[place:1|Canvey Island]], [[postcode:1|SS8 9ZQ]]

I write following the meeting at [[school:1|Thorney Bay Point Junior School]] on [[date:3|23rd April]], at which you were represented. It was agreed that [[child:1|Kaleb]]'s needs could be met at [[school:2|Benfleet Hall]] with support from [[org:1|Thames Gateway Inclusion]]. Mr [[professional:1|Vickers]] of [[health:1|Southend Hospital]] concurred. I note you have visited [[school:3|Prittlewell Lea]] and did not feel it suitable.

Yours sincerely
[[professional:2|Corinne Mabey]]
for Director"

Righto.

"At which you were represented." Nobody told us there was a meeting; I was at work, in [[place:5|Lakeside]], on the tills, and he was on a rig. I rang [[professional:2|Corinne]], who is not a bad stick. Represented by who? She looked. "By a Mr [[professional:3|Dowsett]], of [[org:2|Canvey Carers]]." I know [[professional:3|Terry Dowsett]]. He does the raffle. He'd gone in to mend the photocopier, been asked to sit down, and didn't like to say.

Mr [[professional:1|Vickers]] of [[health:1|Southend]]. There isn't a Mr, she's a woman, [[professional:1|Alison Vickers]], ear nose and throat. And she didn't concur. [[health:1|Southend General]]'d had one phone call from [[council:1|Essex]], which her secretary took, and all that was asked was if he still had grommets. So "concurred" is grommets.

"Did not feel it suitable." We loved [[school:3|Prittlewell Lea]], we put that on the form, in capitals, and [[school:3|Prittlewell Lea]] told [[council:1|Essex]] they'd have him. But [[school:3|Prittlewell]] is in [[place:2|Southend]], [[council:3|Southend]] isn't [[council:1|Essex]] any more, hasn't been for donkey's years, and [[council:3|Southend Borough]] charge. That's what it's about, it is always what it's about. My sister's over in [[place:6|Grays]] with [[child:2|Paige]] and it's the exact same story with [[council:2|Thurrock]]: [[place:2|Southend]] is only down the A13 but it might as well be [[place:7|Calais]].

[[school:2|Benfleet Hall]]. I've got nothing against it, my niece [[child:3|Chardonnay]] goes. It's got 1,100 kids. [[child:1|Kaleb]] can't do the big Sainsbury's.

[[org:1|Thames Gateway Inclusion]]. It's one bloke. He's called [[professional:4|Warren]] and he told me himself that he's got nineteen schools, [[place:8|Rochford]] to [[place:9|Tilbury]], and a Corsa.

I've asked for it to be put right. [[professional:2|Corinne]] said she would love to, but the minutes went to panel and panel's reasons are never given to families, so she can't let me see what I'm asking to have put right. Lovely. I might get [[professional:3|Terry]] to ask, since he represents me.

He'll be nine on the 30th, so I've got a cake to see to. Anonymous please, say [[council:1|Essex]] by all means, just don't say [[place:1|Canvey]], there's only one road off.

%% signature
Night night
Tracey-Ann

