+++
id = "kf-025"
channel = "email"
from_name = "Britannia S"
from_addr = "gran.brit@example.co.uk"
subject = "what was done to our [[child:1|Levi]]"
date = "2011-09-13T17:50:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It said the family are of no fixed abode and was expected to leave the county by Christmas, and that Levi had been in four schools, when he has been in one, and his pitch has got a number and a letter box and we pays the council tax on it."
[[evidence]]
category = "access-denied"
quote = "I asked could I have that paper, and he says no, it's an internal record and it's not for families."
+++
Dear lady, my granddaughter is putting this in the computer for me as I never had the schooling, so if it reads wrong that's [[parent:1|Sabrina]] and not me. (It is not me. [[parent:1|Sabrina]])

I've reared nine and buried one and I got twenty-six grandchildren and of all them [[child:1|Levi]] is the one that needs minding. He was born with the cord round. He's seven and he don't hardly talk, but he'll set with the horses all day and they'll set with him. His mam's [[parent:2|Leanna]] and his dad is my [[parent:3|Righteous]].

We're on the site outside [[place:1|Cottenham]]. Been there since my [[parent:4|Nelson]] was alive. The little school at [[school:1|Fen Drove]] took [[child:1|Levi]] in and I won't have a word said against the teacher there, [[professional:1|Philippa]], she come out to the trailer and had her tea with us and she wiped her feet.

It was after that. There come a woman from [[council:1|Cambridgeshire]], name of [[professional:2|Standish]], asking was we stopping or was we going. I says we're stopping. She wrote something down. Next there come a man, [[professional:3|Colin]], from the Travellers' education, decent sort, and he says to me, [[parent:5|Britannia]], have you seen what they've wrote?

Well I can't read it so he read it me. It said the family are of no fixed abode and was expected to leave the county by Christmas, and that [[child:1|Levi]] had been in four schools, when he has been in one, and his pitch has got a number and a letter box and we pays the council tax on it. I can show the receipts. [[parent:2|Leanna]] keeps them in a biscuit tin.

And because of that, [[professional:3|Colin]] says, they wasn't going to do him the statement, they was only going to "monitor". You don't monitor a child. You monitors a gauge.

I had [[parent:1|Sabrina]] ring up. She's got a lovely telephone voice. They says the person to speak to is [[professional:4|Keane]]. She asks for [[professional:4|Keane]]. [[professional:4|Keane]]'s in [[place:2|Huntingdon]]. She rings [[place:2|Huntingdon]]. He's in [[place:3|Cambridge]]. We went to [[place:3|Cambridge]], the pair of us and [[child:1|Levi]], in [[parent:3|Righteous]]'s van, and set in that waiting room two hour and a half while people looked at us. When [[professional:4|Keane]] come out he wouldn't shake my hand.

I asked could I have that paper, and he says no, it's an internal record and it's not for families. I says how can it be about me and not for me? [[child:1|Levi]] had took his shoes off by then.

[[health:1|Addenbrooke's]] has been good. There's a doctor there with a limp, [[professional:5|Wolfenden]], who talks to [[child:1|Levi]] and not over him.

[[professional:3|Colin]] says you're collecting these up. Well that's mine. Don't put us down by name, there's enough people would like to know where we are. Put that we're people what stopped still and got told we was moving.

%% signature
Yours truly,
Britannia Smith, her mark X

