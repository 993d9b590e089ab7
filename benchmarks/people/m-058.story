+++
id = "m-058"
channel = "email"
from_name = "Pauline Rimmer"
from_addr = "pauline.rimmer@example.co.uk"
subject = "[[council:1|Sefton]]. Our [[child:1|Josh]]'s paperwork vanished."
date = "2017-11-15T21:34:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I asked for a whole file and I was given, twelve weeks late, eleven bits of paper out of two hundred and six."
[[evidence]]
category = "insecure-handling"
quote = "Nearly two hundred papers about that lad were destroyed in between me asking and them answering."
+++
Hiya,

[[professional:1|Val]] gave me your email. [[professional:1|Val]] at [[org:1|Marshside Carers]], [[professional:1|Valerie Threlfall]]. She'll be in this further down.

I'm a nan with a grandson on a special guardianship, [[child:1|Joshua]], 10, [[child:1|Josh]] or [[child:1|Joshie]]. And his sister [[child:2|Ellie-Mae]], 7. Their dad's my [[parent:1|Darren]], he sees them Sundays. [[child:1|Josh]] has got ADHD and attachment, and he's had it since before anyone'd say so.

I'm going to do this as a timeline. I did one for the Ombudsman and it took me all of Lent.

2013. [[child:1|Josh]] starts at [[school:1|Ainsdale Pines]]. Miss [[professional:2|Hooley]] says wait and see.
2014. Miss [[professional:2|Hooley]], now Mrs [[professional:2|Ashcroft]] (same one; congratulations), says wait.
[[date:1|6/2/15]]. Psychologist, [[professional:3|Brian Mawdsley]]. A big soft lad, [[professional:3|Bri]], [[child:1|Josh]] sat on him. He sent a report to us and one to [[professional:2|Kathryn Ashcroft]], and one to the [[council:1|Sefton]] lot, which was [[professional:4|Tom Peet]].
[[date:2|22/5/15]]. [[professional:4|Peet]] rings: "Who's [[professional:3|Mawdsley]]?"
[[date:3|17/9/15]]. [[professional:4|Peet]] rings: they've no psychology on [[child:1|Josh]], they'll need to order it. I say you've got it. He says I haven't. I say that's [[professional:3|Brian]]'s, and he says there's no [[professional:3|Brian]] in his file. I post mine. Registered. [[id:1|AB 0000 0412 6GB]].
[[date:4|5/10/15]]. [[professional:4|Tom]] signs for it.
[[date:5|20/11/15]]. Plan refused, "no psychological evidence".
2016. I'll not go on about 2016.
[[date:6|9/1/17]]. [[professional:3|Bri]] retires. He comes to say ta-ra and I tell him. He says, "[[parent:2|Pauline]], they've had it three times off me," and he shows me on his own laptop, in my kitchen, the sent box: [[date:1|6/2/15]], [[date:2|22/5/15]] (that's the same day that [[professional:4|Peet]] said who's [[professional:3|Mawdsley]]!), [[date:7|1/12/15]].
[[date:8|18/1/17]]. I put in for the lot. Subject access. [[professional:1|Val]] did the form.
[[date:9|27/2/17]]. Forty days. Nothing.
[[date:10|13/4/17]]. Letter from [[professional:5|Christine Yip]], information team: "Dear Mrs [[parent:2|Rimmer]], the file for [[child:1|Joshua Rimmer]] ([[id:2|999 412 0076]]) has been searched and consists of eleven items." Eleven!
[[date:11|2/5/17]]. I rang Ms [[professional:5|Yip]]. [[professional:5|Christine]] was human. She told me that the server had the file as two hundred and six in January and eleven in March. She'd put it to her own manager, Mr [[professional:6|Crook]], and he'd told her that it wasn't her concern what happened to documents before they came to her. She gave me a thing to quote. "You want the deletion log, love, ask for the log."
[[date:12|9/6/17]]. Asked for the log.
[[date:13|4/7/17]]. Log refused; [[professional:6|D. Crook]].

I asked for a whole file and I was given, twelve weeks late, eleven bits of paper out of two hundred and six. Nearly two hundred papers about that lad were destroyed in between me asking and them answering.

Who did it? I'm not saying. [[professional:1|Val]] knows, and [[professional:5|Christine Y]] knows. [[professional:4|Tom Peet]] was moved in February to the Highways, and waved at me off a roundabout.

[[date:14|3/10/17]]. The Ombudsman asks for the log. I'm still waiting on the answer and I'm told it could be the new year. [[child:1|Josh]] has a new assessment, first page says: "Background: no previous psychological involvement." I had [[professional:3|Brian]] round when it came. He read it, and he asked could he sit down.

[[child:2|Ellie]]'s got me to say that she's had none of this, and is she on the list. I said love you don't want to be on the list.

[[professional:1|Val]] says to tell you not our names, nor hers, she's got a grant. You could have [[professional:3|Bri]]. [[professional:3|Brian Mawdsley]] says you can have him, spelt right.

%% signature
Ta, Pauline (Nan)
Sent from Ellie's tablet

