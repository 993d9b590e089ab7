+++
id = "o-008"
channel = "email"
from_name = "Nadeem Akhtar"
from_addr = "nadeem.akhtar@example.com"
subject = "EP told not to put hours – [[council:1|Bradford]]"
date = "2015-07-02T21:40:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "\"I did put it in, Mr Akhtar. It was sent back to me to take out.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "He said none of the team are allowed to write a number any more, it's been an instruction since September, \"and I have a mortgage\"."
+++
Dear all

I'm a driving instructor, not a writer, so I'll just tell it in the order it happened.

My twins [[child:1|Haris]] and [[child:2|Hamza]] were born at 27 weeks. [[child:2|Hamza]] is fine, football mad. [[child:1|Haris]] has cerebral palsy, he's in a chair, and he's nearly blind on the left. They're both in Year 3 at [[school:1|Thackley Beck Primary]] ([[school:1|TBPS]] on all the paperwork). We live at [[place:1|62 Idle Moor Rise]], [[postcode:1|BD10 9ZZ]], and you can see the school from the bedroom.

In January we asked for his statement to be reviewed as he'd outgrown it. [[council:1|Bradford]] sent an EP, [[professional:1|Jonathan Mellor]]. I liked him. He spent a day and a half, he sat on the floor, he went and watched him in PE which nobody ever does. At the end he sat with me and my wife [[parent:1|Rukhsar]] in the dinner hall and said straight out, this lad needs somebody with him all day, thirty two and a half hours, and a physio programme every morning. [[parent:1|Rukhsar]] cried with relief. He said it would all be in there.

The report came [[date:1|30th March]]. It said [[child:1|Haris]] would "benefit from access to adult support as appropriate". No hours. Nothing about mornings.

I've got Mr [[professional:1|Mellor]]'s number because he'd rung me from his mobile, so I rang him. He went quiet and then he said, and I wrote this down after on the back of a lesson sheet: "I did put it in, Mr [[parent:2|Akhtar]]. It was sent back to me to take out." Sent back by who? He said his principal, Dr [[professional:2|Susan Ledger]], after the SEN manager at [[council:1|CBMDC]] had seen the draft. He said none of the team are allowed to write a number any more, it's been an instruction since September, "and I have a mortgage".

I don't blame him. I've got a mortgage.

I wrote to Dr [[professional:2|Ledger]] and asked if it was true. She answered that psychologists "describe need rather than quantify provision" and that this was "national good practice". I asked where I could read the national good practice and I've not had an answer, that's since [[date:2|20 April]].

Then there's the physio. She's called [[professional:3|Aneela]] and she works out of [[health:1|St Luke's]], and she knows [[child:1|Haris]] from when he was in an incubator. She told [[parent:1|Rukhsar]] in the corridor the same thing had happened to hers. She'd put "daily" and it came back with the word "regular" in pencil over the top. She left it as daily. Good for her. In the final statement somebody else changed it anyway.

We've appealed. Hearing's some time in the autumn, number [[id:1|SE380/15/00262]]. Our rep's a volunteer, Mrs [[parent:3|Fozia Dar]], who used to be a school governor at [[school:1|Thackley Beck]], and she says don't publish anything with Mr [[professional:1|Mellor]]'s name in it till we've been heard because we might need him and he might need his job. So please hold on to this until after the Tribunal. Then you can have it.

[[child:1|Haris]] says to tell you he's going to be a sports commentator. He's already better than some.

%% signature
Nadeem Akhtar
Akhtar's School of Motoring
07700 900 641
