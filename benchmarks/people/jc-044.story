+++
id = "jc-044"
channel = "email"
from_name = "Caroline Ashby-Nunn"
from_addr = "caroline@example.org"
subject = "[[council:1|Surrey]] - [[child:1|Ludo]]"
date = "2020-07-22T15:55:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked him for copies and he said, in a letter I've had framed, that I \"would be provided with such documents as were necessary for me to have\"."
[[evidence]]
category = "subject-access-failure"
quote = "Forty days, then ninety; by the summer we had had two holding letters and a leaflet on cookies."
+++
Dear All,

Forgive the length. I've been saving it up, and [[parent:1|James]] has finally agreed I may use the study.

We have four children of whom the third, [[child:1|Ludovic]], is the subject. The other three are [[child:2|Flora]], [[child:3|Hector]], and [[child:4|Bunny]] (christened [[child:4|Bernadette]]; nobody remembers). [[child:1|Ludo]] is twelve, with ataxia and visual stress, and terrifically funny. Until 2018 he was at [[school:1|Ranmore House]], then for a year nowhere, and now he's at The [[school:2|Tillingbourne School]].

The year of nowhere is what I write about.

I'll begin with [[professional:1|Gilly]]. She was our case officer, at [[place:1|Woking]]. [[professional:1|Gilly Pargiter]]. She'd ring on Friday afternoons, when everyone else had gone, and be human. When she moved to complaints we had Mr [[professional:2|Osgood]], and when he moved, which took three weeks, [[professional:3|Tiffany]]. I never learnt [[professional:3|Tiffany]]'s surname until I saw it at the foot of a letter that wasn't to us.

The therapists. For OT we'd [[professional:4|Sunniva Dahl]], independent, marvellous, Norwegian. For physio, Mr [[professional:5|Pockett]] of [[health:1|Royal Surrey]]. For the eyes Dr [[professional:6|Lim]], whose waiting room [[child:1|Ludo]] once emptied by doing his impression of her. [[professional:6|Grace Lim]] laughed most.

In the autumn the council asked for all three to report. They did so, on time, and each of them told me it had been sent. [[professional:2|Osgood]] said he'd received two. I asked which two. He said that he wasn't at liberty. I asked him for copies and he said, in a letter I've had framed, that I "would be provided with such documents as were necessary for me to have". I then asked the three. [[professional:4|Sunniva]] sent hers by return. [[professional:5|Pockett]], a shy man, said he'd been asked not to. [[professional:6|Lim]] was on a ward in [[place:2|Singapore]] with her father, and sent hers from there at four in the morning, bless her.

I compared what I had with the draft plan that [[professional:3|Tiffany]] issued in January. From Ms [[professional:4|Dahl]]'s nine pages: one line. From [[professional:6|Grace]]'s: the wrong eye. Of the physiotherapy, nothing at all. My brother-in-law, [[parent:2|Giles]], a barrister though not that sort, said to ask for everything, and how, and when. So I did, on [[date:1|3 February]]. Forty days, then ninety; by the summer we had had two holding letters and a leaflet on cookies.

Then [[professional:1|Gilly]] rang. A Friday. She was in complaints, as I've said, and my complaint had landed on her very own desk. She couldn't tell me what was in the file, she said, but she could tell me how thick. "I'd ask particularly," said Mrs [[professional:1|Pargiter]], "about a telephone note of the ninth." I asked particularly. The note, when [[parent:2|Giles]] had shaken it out of them, was by [[professional:3|T. Hollander]]. That's our [[professional:3|Tiffany]]. It records that Mr [[professional:5|Pockett]]'s manager had been rung and that he'd "withdrawn his figure of 2 x weekly as requested". He'd written a figure, you see. He'd been leant on until he took it away.

I took the note to him. I don't think I've ever seen a grown man so relieved. [[professional:5|Norman]] (we're on those terms now) got the original out of his own briefcase, where he'd been carrying it for five months.

So [[child:1|Ludo]] got his school, in June, two days before a hearing. [[professional:2|Osgood]]'s in highways. [[child:3|Hector]] wants to be [[professional:1|Gilly]] when he grows up, and [[child:4|Bernadette]] wants to be Uncle [[parent:2|Giles]]. [[parent:1|James]] wants his study back.

Warm wishes,

%% signature
Caroline Ashby-Nunn

%% disclaimer
This message and any attachment are intended for the addressee only. If you have received it in error please delete it.

