+++
id = "k-046"
channel = "email"
from_name = "Tash Beaney"
from_addr = "tashbeaney@example.com"
subject = "[[child:1|Ava]], [[child:2|Eva]] and [[professional:1|Eve]]"
date = "2023-02-28T22:12:00+00:00"
html = true
kind = "story"
categories = ["false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It went to the safeguarding lead, and on from him to Kent, as an allegation that a member of staff had bitten a child, and our Ava, who hadn't been in the room, was pulled out of maths and asked to show her arms."
[[evidence]]
category = "subject-access-failure"
quote = "It's now well over the month and all Kent have sent is nineteen pages of Ava's hearing tests, plus a note that \"no records were found for the second data subject\"."
+++
I take full blame, I was on gas and air. [[child:1|Ava]] came first. [[child:2|Eva]] was seventeen minutes later and by then I'd one idea in my head. They're seven now and you couldn't confuse them in person: [[child:1|Ava]] talks like a solicitor and [[child:2|Eva]] hums.

What I couldn't have planned for was [[professional:1|Eve]]. She'd been in the toddler room since she was eighteen herself and when the girls went up to [[school:1|Swalecliffe Pans Primary]] she got a job there and went up too. She has [[child:2|Eva]] for every minute of the school day, loves the bones of her, and between her own two thumbs and everybody else's autocorrect we've had messages like you wouldn't believe.

[[date:1|9 January]], on the app: "[[professional:1|Eve]] has bitten [[child:1|Ava]]."

I rang [[parent:1|Baz]]. [[parent:1|Baz]] rang [[parent:2|Char]], because [[parent:2|Char]] lives across from the gates and can be there in her slippers, and [[parent:2|Char]] got in and found [[professional:1|Eve]] with a plaster on her arm. [[child:2|Eva]] had bitten [[professional:1|Eve]]. The school said sorry, it was a typo. Fine!

Not fine. Because a typo in that app goes somewhere. It went to the safeguarding lead, and on from him to [[council:1|Kent]], as an allegation that a member of staff had bitten a child, and our [[child:1|Ava]], who hadn't been in the room, was pulled out of maths and asked to show her arms. [[professional:1|Eve]] was sent home for four weeks.

Four weeks without [[professional:1|Eve]] is four weeks that [[child:2|Eva]] didn't eat at school.

Mr [[professional:2|Hollis]] did tell them, to be fair, he's safeguarding and Year 6. He also told [[professional:3|Avril]]. [[professional:3|Avril]] does our EHCPs, both of them, [[child:1|Ava]] has a little one for her hearing. [[professional:3|Avril]]'s a whole other story but in short she's never once put the right report with the right girl. At the annual review she read out that [[child:2|Eva]] "advocates well for herself and others". [[child:2|Eva]] hummed. [[parent:2|Char]] said, [[professional:3|Avril]] love, you've the wrong twin.

I put a subject access request in for the lot, on [[date:2|11 January]], under each girl's name and UPN ([[id:1|K886231017004]] and the one ending 005). I reckoned that if we could see how it'd been logged we could clear [[professional:1|Eve]]. It's now well over the month and all [[council:1|Kent]] have sent is nineteen pages of [[child:1|Ava]]'s hearing tests, plus a note that "no records were found for the second data subject". No records! She's cost them forty grand!

I'm not having a go at [[professional:1|Eve]]. [[professional:1|Eve]] sends [[child:2|Eva]] voice notes, humming back.

If you print it you'll have to pick three other names that are just as bad.

%% signature
Tash x

