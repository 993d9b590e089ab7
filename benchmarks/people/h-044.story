+++
id = "h-044"
channel = "email"
from_name = "Capt's wife"
from_addr = "hj.lacey-thorne@example.com"
subject = "4 postings, 3 authorities, 1 boy"
date = "2012-03-25T21:48:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The summary says Toby \"was permanently excluded from his previous school for violence\". He was given a leaving party with a cake in the shape of a tank."
[[evidence]]
category = "access-denied"
quote = "Maslen said that panel decisions are given to parents \"in outline only\", and that I couldn't have the reasons, the minutes or the summary they'd used."
[[evidence]]
category = "school-approached"
quote = "It took him till Christmas to tell me that Donna Maslen had phoned and urged him to say no, on the strength of the \"exclusion\", and that she'd asked him not to mention it to us."
+++
Evening,

We're an Army family so I'll do this by posting.

POSTING 1, [[place:1|Catterick]]. [[child:1|Tobias Lacey-Thorne]] ([[child:1|Toby]], [[child:1|Tobes]]) diagnosed at 3: autism, severe sleep disorder. Everyone marvellous. Moving on.

POSTING 2, Germany. Statement-that-isn't-a-statement, run by the Army's own schools people. Fine, really. The SENCO used to drive round with cake.

POSTING 3, [[place:2|Tidworth]]. This is the one.

We got [[council:1|Wiltshire]] in August 2010. They adopted the papers, as they have to, and within the month a new "summary" had been typed. The summary says [[child:1|Toby]] "was permanently excluded from his previous school for violence". He was given a leaving party with a cake in the shape of a tank. I've got photographs. My husband, [[parent:1|Rupert]], was in [[place:3|Helmand]] at that point and I couldn't even ring him to swear.

I asked [[council:1|Wilts]] where they'd got it from. The case officer was [[professional:1|Donna Maslen]], and she said it was "from the sending authority". I rang the sending authority, who are four people in a Portakabin, and one of them cried.

So next I asked to see the panel's papers. [[professional:1|Maslen]] said that panel decisions are given to parents "in outline only", and that I couldn't have the reasons, the minutes or the summary they'd used. I had the summary already, by accident. I was testing her.

Now for schools. I'd found one myself, [[school:1|Netheravon Park]], the head there's a Mr [[professional:2|Mark Ridout]]. I'd like you to mark this next bit. We went on [[date:1|30 Sept 2010]], he showed [[child:1|Toby]] the chickens, he said we'd a place. On [[date:2|8 Oct]] he rang to say that he was so sorry and there wasn't one. It took him till Christmas to tell me that [[professional:1|Donna Maslen]] had phoned and urged him to say no, on the strength of the "exclusion", and that she'd asked him not to mention it to us. He's a reservist. He was ashamed of himself and he said so, standing up.

POSTING 4, here ([[place:4|Colchester]]). [[child:1|Toby]]'s nine. New authority, [[council:2|Essex CC]]. The file arrived ahead of us with the same summary in it, but the EP, [[professional:3|Ngozi]], rang up and asked "Is this true?" It's the first time in four postings that anyone's asked that. It took her three minutes.

For the record our car's a blue Volvo, [[id:1|LT58 ZZX]], and [[professional:1|Maslen]] put that in the summary as well, God knows why.

You may use it. No names, ranks, places or regiments, [[parent:1|Rupert]]'d be hauled in by the CO. I'm [[parent:2|Henrietta]], by the way, but everyone calls me [[parent:2|Hen]].

%% signature
H L-T

