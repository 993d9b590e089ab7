+++
id = "jb-005"
channel = "email"
from_name = "Lowri Bebb"
from_addr = "lowri@hafodbebb.example.com"
subject = "A paragraph that went missing between [[place:1|Newtown]] and [[place:2|Llandrindod]]"
date = "2012-09-20T22:05:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said Mr Lyddon at Powys had sent it back to her twice and asked her to take the weekly figure out before it was \"issuable\"."
[[evidence]]
category = "quantifying-forbidden"
quote = "Then her own line manager, Siân Prosser, sent an e-mail round all the therapists in the patch that hours, minutes and frequencies weren't to go in advice for education any more, full stop."
+++
Hello there,

Lambing, shearing, hay and then this, so I've been putting it off since spring.

We're up a track outside [[place:3|Llanidloes]], my husband [[parent:1|Emyr]], me, his mam [[parent:2|Nansi]], and the two children. [[child:1|Gwenllian]] is eight. [[child:2|Macsen]] is five and does the talking for both of them. [[child:1|Gwenno]], which is what she gets at home, was born at [[health:1|Bronglais]] at twenty-six weeks and is hearing-impaired on top of everything else. She's in Year 3 at [[school:1|Ysgol Bryn Helyg]], thirty-one pupils, and I have nothing but good to say about Miss [[professional:1|Tegwen Ifor]], her teacher, who learnt to sign from a DVD over one summer holiday.

It was the reassessment. Teacher of the deaf, occupational therapist, ed psych, the whole circus. The occupational therapist was [[professional:2|Hazel Mapp]]. She'd known [[child:1|Gwenno]] from a baby. She sat in my kitchen on [[date:1|8 March]] with a dog on her feet and read me her draft out loud, because I like to hear things, and it said a block of direct therapy, forty-five minutes weekly, in term, delivered by a qualified therapist, for a year, then review. I remember because I said "what, every week?" and she said "that's what I'd want if she was mine".

The report that came with the proposed statement said "[[child:1|Gwenllian]] would benefit from access to an occupational therapy programme".

Well, I rang [[professional:2|Hazel]]. It took me nine days to get hold of her. She said Mr [[professional:3|Lyddon]] at [[council:1|Powys]] had sent it back to her twice and asked her to take the weekly figure out before it was "issuable". Then her own line manager, [[professional:4|Siân Prosser]], sent an e-mail round all the therapists in the patch that hours, minutes and frequencies weren't to go in advice for education any more, full stop. [[professional:2|Hazel]] was crying. She's fifty-nine. She's the least crying person I ever met, she once helped [[parent:1|Emyr]] turn a breech calf in her work shoes.

I asked would she put that in a letter. She said she had eighteen months to her pension.

I don't blame her. I want that in, if you put anything in. I've left her second name in this e-mail because I don't know how you do these things but please for the love of God take it out.

Anyway. I wrote to [[professional:3|Lyddon]] myself and asked him had he requested any alteration. A one-line reply: "The Authority does not comment on the drafting process." I wrote to the health board. [[health:2|Powys Teaching Health Board]] told me the content of advice was a matter for the clinician. The clinician, who can't say. So it goes round like a ewe with staggers.

%% signature
Hwyl,
Lowri
Hafod Bebb Farm - B&B, holiday lets, Beulah Speckled Face breeding stock
www.hafodbebb.example.com

