+++
id = "m-060"
channel = "email"
from_name = "Lesley-Anne Crichton"
from_addr = "la.crichton@example.com"
subject = "For after the hearing: [[child:1|Blair]], [[child:2|Innes]], [[council:1|Dundee]]"
date = "2024-05-21T20:50:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "So Tansy Okello told us herself, and it's minuted, that the consultant's team was asked to reword his letter to suit the school."
[[evidence]]
category = "other-collusion"
quote = "Education had it settled with health, that is Gourlay with Okello, before there was ever a meeting to settle it at."
+++
Dear all,

Not to be used till the ASN Tribunal's given its decision, as I've said on the phone to the lassie, [[professional:1|Freya]], who sounded about twelve and was very good.

This is what happened with the two letters.

We've two, [[child:1|Blair]] (daughter, 14) and [[child:2|Innes]] (son, 10). They've both got Ehlers-Danlos; [[child:1|Blair]] has dysautonomia besides. She's been off [[school:1|Balgay Law High]] since [[date:1|28 August 2023]]. [[child:2|Innes]] manages at [[school:2|Lochee Braes Primary]] with a lot of sitting.

I've put dates where I'm certain.

[[date:2|5 Sept]]. Consultant, [[health:1|Ninewells]]. Mr [[professional:2|Faraday-Nunn]], a surgeon, so he's Mr and not Dr, he's particular. He said, quote, "She should be taught at home until I say otherwise, and I shall write and say so." He dictated it with us in the room. "To Ms [[professional:3|Pat Gourlay]], Education. Dear [[professional:3|Patricia]]."

[[date:3|26 Sept]]. Ms [[professional:3|Gourlay]] writes: "I've a letter from Mr [[professional:2|F-N]] but it doesn't support home tuition."

I asked to see that. [[professional:3|Pat]] sent it. It didn't. It was on his paper, it had his name, and it said: "[[child:1|Blair Crichton]] may benefit from a flexible timetable." No signature, "dictated but not signed".

[[date:4|29 Sept]]. I rang his secretary. That's [[professional:4|Sheena]]. [[professional:4|Sheena Balfour]] is the best secretary in the city and if you've a relative in [[health:1|Ninewells]] you'll know her. She listened. She said, "[[parent:1|Lesley]], I typed what he said. I'll send you what I typed." Home until I say otherwise. Signed.

So there were two.

[[date:5|2 Oct]]. Meeting with [[professional:5|Gregor Mutch]], depute, [[school:1|Balgay Law]]; [[professional:3|P. Gourlay]]; Dr [[professional:6|Tansy Okello]], the school's doctor; myself and my sister [[parent:2|Ruth]]. [[professional:5|Gregor]] took the minute:

"[[professional:3|PG]] noted that medical advice supports attendance. Mother produced a letter to the contrary. [[professional:6|TO]] explained she had spoken with the surgical team, who were content to have the advice reworded to assist school. [[parent:1|LAC]] asked by whom. [[professional:6|TO]] would prefer not to say. [[parent:2|RC]] asked [[professional:6|TO]] to put that in writing. [[professional:6|TO]] declined."

So [[professional:6|Tansy Okello]] told us herself, and it's minuted, that the consultant's team was asked to reword his letter to suit the school.

[[date:6|9 Oct]]. [[professional:2|Faraday-Nunn]], in a temper, by phone from theatre: he had no knowledge of a second letter. "There's a trainee." Off he went. There was: Dr [[professional:7|Will Pettigrew]]. [[professional:7|Will]] had, at Dr [[professional:6|Okello]]'s request, "softened it", from the secretary's draft, on a night shift.

[[date:7|11 Oct]]. [[professional:7|Will Pettigrew]] asked [[professional:4|Sheena]] if he might speak to me. He was very young. He cried and he said he'd been told it was how things are done with schools. I asked him who had told him and he said "[[professional:6|Tansy]] and the lady from the council had agreed it beforehand." Education had it settled with health, that is [[professional:3|Gourlay]] with [[professional:6|Okello]], before there was ever a meeting to settle it at.

Will you believe that I then had to comfort him. I've will enough left for that, just.

[[date:8|30 Oct]]. Mr [[professional:2|Faraday-Nunn]]'s third letter, copy to everyone living, signed in two places.

[[date:9|14 Nov]]. [[professional:3|Pat Gourlay]]: "In light of the three letters now on file, the medical picture is inconsistent."

And there it's sat. [[child:1|Blair]] has had no teaching since August but what Aunt [[parent:2|Ruth]] gives her, which is Latin and swearing. [[professional:5|Gregor Mutch]] sends work and apologises for the minute; I told him it's the only honest thing in the pile. [[child:2|Innes]], who understands more than they think, has said that if there's three letters about [[child:1|Bee]] then they should go by the majority.

Tribunal's on [[date:10|18 June]], ref [[id:1|FTS/HEC/AR/24/0087]]. After it, use it, change us all, and spare [[professional:7|Will]]. [[professional:4|Sheena]] would like to be in under her own name. I've told her that's not how it works.

%% signature
Yours aye,
Lesley-Anne Crichton
07700 900340

