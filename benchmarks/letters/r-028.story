+++
id = "r-028"
channel = "email"
from_name = "Helena Marsden-Boyle"
from_addr = "helena.mb@example.com"
subject = "Fwd: [[child:1|Barnaby]] — [[council:1|Wirral]] — letters pasted below"
date = "2016-05-12T22:05:00+01:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent", "false-information", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "I have today supplied the Tribunal with Barnaby's full CAMHS record, including the family sessions."
[[evidence]]
category = "discussed-without-consent"
quote = "We had a useful conversation about Barnaby with colleagues on 14 April"
[[evidence]]
category = "false-information"
quote = "none of the three of us has ever been \"in refuge\""
[[evidence]]
category = "insecure-handling"
quote = "I now know where he was living, because Pilling enclosed a page."
[[evidence]]
category = "subject-access-failure"
quote = "Your request of 11 January remains in our queue."
+++
To the organisers

I'm pasting three letters and adding only what's needed to read them. [[child:1|Barnaby]] is 13 (autism, OCD). [[child:2|Clementine]], "[[child:2|Clemmie]]", is 10. [[parent:2|Piers]], their father, lives in [[place:1|Chester]] with [[parent:3|Jo]]. I'm remarried, to [[parent:4|Sunil]]. We're all on perfectly good terms, which has been a disappointment to everyone.

LETTER 1

"[[health:1|Cheshire and Wirral Partnership]]
[[date:1|28 April 2016]]
Dear Mr and Mrs [[parent:1|Boyle]],
Re: [[child:1|Barnaby Marsden]], NHS no. [[id:1|999 412 6630]]
I have today supplied the Tribunal with [[child:1|Barnaby]]'s full CAMHS record, including the family sessions. This was at the request of Ms [[professional:1|Tully]] at [[council:1|Wirral Borough Council]]. Dr [[professional:2|Anand]] is on leave and has asked me to let you know. Your contact in future will be [[professional:3|Robin]].
[[professional:4|Lorna Kewley]], Service Manager"

There is no Mr and Mrs [[parent:1|Boyle]]. I am [[parent:1|Marsden-Boyle]], [[parent:2|Piers]] is [[parent:2|Marsden]], [[parent:4|Sunil]] is [[parent:4|Boyle]]: [[parent:4|Sunil Boyle]], of [[place:2|Birkenhead]]; his mother's from [[place:3|Pune]]. The family sessions were [[parent:2|Piers]], [[parent:3|Jo]], me and [[parent:4|Sunil]] in one room with Dr [[professional:2|Anand]], saying things one says once. Nobody consented. [[professional:1|Tully]] had asked for "anything relevant".

LETTER 2

"[[school:1|Thurstaston Hall School]]
Dear [[parent:1|Helena]],
Thank you for coming in. We had a useful conversation about [[child:1|Barnaby]] with colleagues on [[date:2|14 April]] and I wanted to share the outcome. Mr [[professional:5|Speed]] (pastoral), [[professional:6|Hattie]] from [[org:1|Young Harbour]], [[professional:1|Bryony Tully]], [[professional:3|Robin]] and our own Dr [[professional:7|Okoro]] all feel a move to [[school:2|Frankby Lodge]] would be best. [[professional:6|Hattie]] has kindly spoken with [[child:2|Clementine]].
Warmly, [[professional:8|Dominic]]"

[[professional:8|Dominic]] is [[professional:8|Dominic Frayne-Hill]], the headmaster. The "coming in" he thanks me for was the school play. I wasn't at any conversation. And what is [[professional:6|Hattie]], from a charity I'd never heard of, doing "speaking with" a ten-year-old? [[child:2|Clemmie]] says that the lady had nice boots and asked if she was ever scared at home. She said yes, of the boiler.

LETTER 3

"[[council:1|WBC]], Children's Services, Ref [[id:2|CS/16/2208]]
Dear Mr [[parent:4|Boyle-Marsden]],
Your request of [[date:3|11 January]] remains in our queue. You may wish to know that the file is held under [[child:3|Barnaby Boyle]], formerly in refuge with mother and sister. Yours, [[professional:9|G. Pilling]], Access to Records"

So there's a second boy, [[child:3|Barnaby Boyle]], and he's had a hard time, poor child; none of the three of us has ever been "in refuge". I now know where he was living, because [[professional:9|Pilling]] enclosed a page. I've sent it back by hand through [[professional:10|Tom Aspinall]], our solicitor at [[org:2|Aspinall Quirke]], and I've told nobody where.

It's gone into everything since. [[professional:1|Tully]]'s case statement: "a family with a history of domestic abuse". Mr [[professional:5|Speed]], to [[parent:2|Piers]], at the touchline: "we do know about the past". [[parent:3|Jo]] has stopped coming to matches.

The appeal is listed under [[id:3|SE344/16/00097]]. Please hold all of this until the Tribunal has ruled, and then take out every name, and above all anything about the other boy.

%% signature
Helena Marsden-Boyle
Ceramics conservator
01632 960 555

%% disclaimer
The contents of this message are intended for the named recipient only. If you have received it in error please delete it.
