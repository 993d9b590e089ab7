+++
id = "m-006"
channel = "email"
from_name = "Isobel Rennie"
from_addr = "isa.rennie@example.com"
subject = "My three grandweans"
date = "2011-09-14T19:22:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Not one of them had asked me and not one of them had told me, and I am the only person that wean has."
[[evidence]]
category = "access-denied"
quote = "They have the minute, they've told me they have the minute, and still I have been refused a sight of it three times, twice on paper."
+++
To whom it concerns,

I am seventy-one and I have the three of them, on a kinship order, since my [[parent:1|Lorraine]] passed. [[child:1|Kyle]] is twelve, [[child:2|Skye]] is nine and wee [[child:3|Morven]] is five. It is [[child:1|Kyle]] I'm writing about but you will see that it catches [[child:2|Skye]] too.

[[child:1|Kyle]] has foetal alcohol, there's no use dressing it up, and a Co-ordinated Support Plan which I had to fight for. The people in it are as follows. Mr [[professional:1|Drummond]], depute head at [[school:1|Auchenlea Academy]]. [[professional:2|Elspeth Geddes]], psychologist, a nice enough lassie. [[professional:3|Tam Halliday]] the social worker, who went to school with [[parent:1|Lorraine]]. And a woman [[professional:4|McIlwraith]] from [[council:1|Glasgow City Council]] education, I have never had a first name for her, on letters it is [[professional:4|A. McIlwraith]] and on the phone she is "Miss [[professional:4|Mack]]".

On [[date:1|25 May]] [[professional:3|Tam]] came by with messages from the shop and he let out that they had all met. Where? At [[professional:1|Drummond]]'s office. When? The week before. Who all? I wrote it on the gas bill envelope: [[professional:1|Drummond]], [[professional:2|Elspeth]], [[professional:4|Mack]], himself, a nurse from [[health:1|Yorkhill]], and Mrs [[professional:5|Pollock]] from the primary "because of [[child:2|Skye]]".

Not one of them had asked me and not one of them had told me, and I am the only person that wean has.

I asked for the minute. [[professional:4|McIlwraith]] wrote on [[date:2|8 June 2011]]:

"Dear Mrs [[parent:2|Rennie]], The discussion held on [[date:3|18 May]] was a professionals-only planning conversation, for which no formal minute exists. I'm therefore unable to supply one. Any outcome will be reflected in [[child:1|Kyle]]'s plan in due course."

Well now. I'm not daft. I asked [[professional:2|Elspeth]] straight, and [[professional:2|Elspeth]] doesn't lie. "There's a minute, Mrs [[parent:2|Rennie]]. [[professional:1|Alasdair]] typed it on his laptop while we talked." [[professional:1|Alasdair]] is [[professional:1|Drummond]]. So I went up to [[school:1|Auchenlea]] in my good coat and he said it had been "an aide-memoire". I said could I see the aide-memoire. He said that it had gone to Miss [[professional:4|McIlwreath]] and it was hers to give. She says it doesn't exist. They have the minute, they've told me they have the minute, and still I have been refused a sight of it three times, twice on paper.

I'll tell you what I found out in the end, and it was from [[child:2|Skye]]. Mrs [[professional:5|Pollock]] had taken her out of maths to ask did she feel safe at home. She's nine. She thought I was going to be taken to the jail. She didn't sleep for a week, and wee [[child:3|Mo]] caught it off her and she didn't either.

Ms [[professional:2|Geddes]] has since apologised to me in my own kitchen. [[professional:3|Halliday]] hasn't been back. Somebody at the Parent Council said to send this to you.

Put it in if it's any use. But call him something else, and the lassies too, they have had enough carry-on. [[professional:2|Elspeth]] said I could use her name. I wouldn't, though.

%% signature
I. Rennie (Mrs)
Sent by my neighbour's computer, Isa doesn't have the email at home

