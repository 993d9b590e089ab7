+++
id = "h-033"
channel = "email"
from_name = "Marivic Dela Cruz-Poole"
from_addr = "mdcpoole@example.com"
subject = "What I heard in the staff lift (about my son [[child:1|Miguel]])"
date = "2016-11-27T03:35:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "I'll discharge him in July and you can cease the plan in September, then neither of us is holding it."
[[evidence]]
category = "discussed-without-consent"
quote = "On 21 June, the day after the lift, they'd all met at Bassett Rise: physio, Southampton City Council, the SENCO and a manager I've never seen, and we, his parents, had no letter and no call about it."
[[evidence]]
category = "false-information"
quote = "\"Mother works as an HCA and reports Miguel is fully independent on stairs.\" I have never reported that to anybody in my life. He goes up on his bottom."
+++
Dear sir/mam,

I am writing at half past three as I'm on nights and it's quiet in Bay 4, touch wood.

I've been a nurse at [[health:1|Southampton General]] for sixteen years. I came from [[place:1|Iloilo]] with one suitcase and a rice cooker. My husband [[parent:1|Kevin]] is from [[place:2|Totton]]. Our son [[child:1|Miguel Poole]], [[child:1|Migs]], 10, has cerebral palsy and is at [[school:1|Bassett Rise Primary]]. So I'm two things, staff and mother, and nobody looks at the mother when she's got her tunic on.

In June I got in the lift at D level. There were two people inside, the physio lead, [[professional:1|Fraser Whitmore]], and a lady with a council lanyard. I know now she's [[professional:2|Julie Sparshatt]]. I was behind a linen trolley.

She said, "What are we doing about [[child:1|Poole]]?" He said, "I'll discharge him in July and you can cease the plan in September, then neither of us is holding it." She said, "Mum's a nurse, she'll kick off." He said, "Mum's a healthcare assistant, [[professional:2|Jules]], she'll sign whatever." They got off at A and I went all the way down to the basement with the trolley as my legs wouldn't move.

I'm not a healthcare assistant, and I would be proud if I was.

After that I looked for the paper, because there's always paper. I didn't look in the hospital system, please write that down, I've never once opened my son's record at work, it's a sacking offence and it's wrong. I asked for it properly, and it came properly, on [[date:1|2 September 2016]].

In it is the note of a meeting. On [[date:2|21 June]], the day after the lift, they'd all met at [[school:1|Bassett Rise]]: physio, [[council:1|Southampton City Council]], the SENCO and a manager I've never seen, and we, his parents, had no letter and no call about it. And there it says this: "Mother works as an HCA and reports [[child:1|Miguel]] is fully independent on stairs." I have never reported that to anybody in my life. He goes up on his bottom.

Our house has thirteen stairs. [[parent:1|Kevin]] painted every one of them a different colour so that [[child:1|Miguel]] could tell us which one he had got to. He's up to green.

I showed the page to my ward manager, Sister [[professional:3|Oyinkan]], and asked whether I'd be in trouble. She read it and she said: "[[parent:2|Marivic]], green is how many?" Seven. She said "then write to them and say seven." So I wrote. They've not answered.

I'm afraid for my job so no names, no hospital, no city. You could say I'm a cook.

%% signature
Salamat po,
Marivic

