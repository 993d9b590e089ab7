+++
id = "u-034"
channel = "email"
from_name = "Gwilym Prosser"
from_addr = "tynewydd.farm@example.co.uk"
subject = "[[parent:1|Gwilym Prosser]] and [[child:1|Gwilym Prosser]], and the office that couldn't tell one from the other"
date = "2012-06-02T05:38:00+01:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2012-07-19"
[[evidence]]
category = "false-information"
quote = "expressing suicidal ideation, access to firearms"
[[evidence]]
category = "insecure-handling"
quote = "It had been copied to School Health by mistake, and from there it had gone in the boy's file."
[[evidence]]
category = "tribunal-disclosure"
quote = "Page 41 is my own letter from the hospital, every word. Nobody asked me."
+++
Dear Sir,

I farm sheep so excuse the typing, and the hour.

In our family the eldest boy is always [[child:1|Gwilym]]. My late father was [[parent:2|Gwilym]], I am [[parent:1|Gwilym]], and my son is [[child:1|Gwilym]]. Around here I'm [[parent:1|Gwil Tynewydd]] after the farm and the boy is [[child:1|Gwil bach]], even though he is 12 and taller than his mother ([[parent:3|Lowri]]). He has autism and he doesn't speak outside the house. He goes to [[school:1|Ysgol Uwchradd Cwm Irfon]].

To make matters worse he was born on my birthday. You'll see.

[[date:1|9/1/12]]  I went to see Dr [[professional:1|Anwen Bebb]] at [[health:1|Irfon Surgery]]. We'd lost forty ewes and I was very low. She sent me on to the adult team at [[health:2|Bronllys]].

[[date:2|2/2/12]]  Letter from [[health:2|Bronllys Hospital]] about what I'd said to them. Headed "Mr [[parent:1|Gwilym Prosser]], d.o.b. [[date:3|17/06/68]], NHS no [[id:1|999 031 4472]]". It was meant for Dr [[professional:1|Bebb]] and nobody else. It had been copied to School Health by mistake, and from there it had gone in the boy's file.

[[date:4|20/2/12]]  [[child:1|Gwil bach]]'s annual review. Head of year, Mrs [[professional:2|Non Bevan-Pryce]], asks my wife in front of six people whether "the guns are safe at home". [[parent:3|Lowri]] had no idea what the woman was on about. I hadn't told her I'd been to the doctor, see. That's how she found out.

[[date:5|5/3/12]]  I rang [[council:1|Powys]]. Caseworker [[professional:3|Gareth Swancott]] was decent enough and read me what was on the screen: "[[child:1|Gwilym Prosser]], dob [[date:6|17/06/00]], UPN [[id:2|H666201406012]], expressing suicidal ideation, access to firearms". I said that's not the boy, man, that's me. Long silence. He said he'd get it taken off.

[[date:7|28/3/12]]  A constable, [[professional:4|Dai Rowlands]], came up the lane from [[place:1|Builth]] to count my shotguns. I've known [[professional:4|Dai]] since Young Farmers. He couldn't look at me.

[[date:8|11/4/12]]  The EP's draft came. Dr [[professional:5|Heulwen Tudge]] had never met us but she'd put that [[child:1|Gwilym]] "has voiced thoughts of ending his life". He hasn't voiced anything to anybody, that's why he's got a statement.

[[date:9|30/4/12]]  Tribunal bundle, our number [[id:3|SENTW/12/0061]]. Page 41 is my own letter from the hospital, every word. Nobody asked me. So it was never "taken off".

[[date:10|14/5/12]]  [[council:1|Powys CC]]'s solicitor, [[professional:6|Ffion Garbett]], writes to say sorry for "an indexing error arising out of a coincidence of name and date". Addressed to Master [[parent:1|G. Prosser]]. You have to laugh.

I'm better than I was. It's [[parent:3|Lowri]] I can't forgive them for, hearing it like that with the school secretary taking a note. And the boy, because they had it down for four months that he wanted to die and not one of them came out to [[place:2|Tynewydd]] to see was it true.

Don't use any of this until the hearing is over please, that's [[date:11|19 July]]. After that you can, so long as nobody from [[place:3|Garth]] to [[place:4|Llanwrtyd]] can tell it's us. There's not many [[parent:1|Gwilym]]s with a [[child:1|Gwilym]].

%% signature
Yn gywir,
Gwilym Prosser
Tynewydd
