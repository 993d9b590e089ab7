+++
id = "kc-030"
channel = "email"
from_name = "Carol Noel-White"
from_addr = "carolnoelwhite@example.org"
subject = "Christmas Eve, [[council:1|Sunderland]]"
date = "2011-12-24T16:05:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "access-denied", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It stands to this day in the file that Carol \"declined to administer prescribed Ritalin\", though Black has put in writing that he never prescribed it."
[[evidence]]
category = "discussed-without-consent"
quote = "There had been two meetings about Eve between the school, the nurse and a woman from the education offices named Frost, in April and again in June, and the minutes had me down as \"invited, did not attend\"."
[[evidence]]
category = "access-denied"
quote = "Frost answered in one line that they were \"internal working documents\" and would not be released to a non-parent."
[[evidence]]
category = "no-chance-to-correct"
quote = "As for the report, I was given until noon to comment on it, and it reached me by the second post at ten past one."
+++
Dear campaign,

It's Christmas Eve, the carols are coming from [[place:1|Cambridge]] on the wireless, the snow outside is white to the sill, and I am [[parent:1|Carol]]; I was born on the twenty-fourth, and my mother had no more imagination than that. I married a [[parent:2|White]]. You may as well know, too, that the child I'm writing about is [[child:1|Eve]].

She's my niece's girl. My niece, [[parent:3|Holly]], was seventeen. [[child:1|Eve]] has been mine since she was eleven days old. She's nine now, with foetal alcohol damage, which took until she was seven to be said by anyone in a white coat; it was Dr [[professional:1|Black]] who said it, at [[health:1|Sunderland Royal]], and he put it in black and white, for which I could have hugged him.

What comes next is what I'd like you to take down.

At [[school:1|Fulwell Sands Primary]] they had an idea that [[child:1|Eve]] told stories. Her teacher, [[professional:2|Mason]], who'd never taught a child like that, was kind. The head, [[professional:3|Judge]], was not. She was well named. On the word of a dinner nanny she reported me to social services, on [[date:1|1 July]], for "keeping medication from the child". There was no medication! It stands to this day in the file that [[parent:1|Carol]] "declined to administer prescribed Ritalin", though [[professional:1|Black]] has put in writing that he never prescribed it.

A social worker came, a big quiet lad, [[professional:4|Lance Parsons]]. He sat under the holly wreath from the year before that I'd not taken down, and he looked at the child, and at the rabbit, and the chart on the wall, and he said, "I can't see why I've been sent." He told me what had been going on. There had been two meetings about [[child:1|Eve]] between the school, the nurse and a woman from the education offices named [[professional:5|Frost]], in April and again in June, and the minutes had me down as "invited, did not attend". I had never been invited to as much as a carol concert.

So then I asked for those minutes. I'm sixty-three and I used to be a legal secretary, and I know how to ask. [[professional:5|Frost]] answered in one line that they were "internal working documents" and would not be released to a non-parent. A hard frost, that one. I have had parental responsibility since [[date:2|20 February 2004]], by order of a judge, a real one, and I sent her the order, and she sent it back with a paper clip.

As for the report, I was given until noon to comment on it, and it reached me by the second post at ten past one.

[[professional:3|Judge]] is leaving at Easter. They've had a collection. [[professional:2|Mason]] came round last night, he'd been a mason's lad himself before the college, he told me, and brought [[child:1|Eve]] a slate with her name cut in it, in proper letters. She ran her finger along them. "[[child:1|Eve]]," she said. "Is it me or is it tonight?"

I've not an ounce of Christian charity left for the rest, so take our names out before I say it.

%% signature
Compliments of the season,
Carol

