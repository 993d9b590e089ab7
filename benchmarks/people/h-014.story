+++
id = "h-014"
channel = "email"
from_name = "Grace Oyelaran"
from_addr = "g.oyelaran@example.com"
subject = "Two Graces"
date = "2014-06-07T05:41:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Part 2, page 3: \"Grace has a history of depression and has expressed thoughts of ending her life\". It is me they're describing, and even for me it isn't true, I never said such a thing."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd talked about my illness at a team-around-the-child meeting with the head, the EP and the LA lady, nobody told me there was a meeting, and I had not agreed that she should say a word."
+++
Good morning ma,

I'm just off nights so bear with me. I am [[parent:1|Grace Oyelaran]]. My daughter is [[child:1|Grace]] too, [[child:1|Oluwagrace]] on her birth certificate, [[child:1|Small Grace]] at home. She is nine and has sickle cell and dyslexia, and she attends [[school:1|All Hallows Primary]] in [[place:1|Gillingham]].

In 2012 I was treated for depression, three months, finished. I told the school nurse so that she would understand if my girl was quiet. I told one person.

Last month I opened the draft statement from [[council:1|Medway Council]]. Part 2, page 3: "[[child:1|Grace]] has a history of depression and has expressed thoughts of ending her life". It is me they're describing, and even for me it isn't true, I never said such a thing. A child of nine! By the grace of God she can't read well enough yet to have read it.

How did it get there? The nurse, [[professional:1|Wendy Shrubsole]], confessed straight away. She'd talked about my illness at a team-around-the-child meeting with the head, the EP and the LA lady, nobody told me there was a meeting, and I had not agreed that she should say a word. The minute-taker wrote "[[parent:1|Grace]]" and the next person along took that for my daughter.

I asked Ms [[professional:2|Copping]] at [[council:1|Medway]] to remove it. She says it will be "considered at annual review". So my child must be suicidal until next May.

You may use it without the names. Yes I know the names are the whole story. You'll find a way.

%% signature
God bless,
G. Oyelaran RGN

