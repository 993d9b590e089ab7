+++
id = "h-047"
channel = "email"
from_name = "Patrick Sugarman-Obi"
from_addr = "p.sugarmanobi@example.com"
subject = "BSL family, [[council:1|Herts]] - letter pasted below"
date = "2013-05-26T14:55:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "They wrote e-mails to each other, I have them, planning to turn down signing in both reports the same, \"so the parents can't play one of us against the other\", Brenda writes the first and Stuart copies her words."
[[evidence]]
category = "false-information"
quote = "Parents do not communicate with Ezra in the home. Miriam acts as his main carer."
[[evidence]]
category = "no-chance-to-correct"
quote = "Nobody there would take my comments on the report in writing, so it's still the same today."
+++
Hello. I am deaf. English is my second language, BSL is first, so please don't correct my grammar, just understand. Thank you.

My wife [[parent:1|Adaeze]] is deaf also. Our daughter [[child:1|Miriam]] is hearing, [[child:1|Mimi]], she's 6. Our son [[child:2|Ezra]] is deaf, 4. [[council:1|HCC]] wants [[child:2|Ezra]] in [[school:1|Gade Meadow]] with no signing. We want [[school:2|Heathlands View]]. That's the fight. Now I tell you how they fight.

One. The audiologist and the teacher of the deaf. Both nice faces. [[professional:1|Brenda Cox]] is from the hospital, [[professional:2|Stuart Lamb]] is from council. They wrote e-mails to each other, I have them, planning to turn down signing in both reports the same, "so the parents can't play one of us against the other", [[professional:1|Brenda]] writes the first and [[professional:2|Stuart]] copies her words. You can see it. Same spelling mistake in both, "cocklear".

Two. The report. I paste the part.

"Name: [[child:2|Ezra Sugarman-Obi]]   DOB: [[date:1|17/02/09]]   NHS: [[id:1|999 480 2216]]
Address: [[place:1|6 Cotterells Row, Hemel Hempstead]], [[postcode:1|HP1 1ZZ]]
[[child:2|Ezra]] lives with his parents and sister. Parents do not communicate with [[child:2|Ezra]] in the home. [[child:1|Miriam]] acts as his main carer. He has no language.
[[professional:1|B. Cox]], [[health:1|Hemel Hempstead General]], [[date:2|12 March 2013]]"

Not communicate! [[child:2|Ezra]] has four hundred signs, we counted. He signs when he sleeps. [[child:1|Mimi]] is six, she's the carer of one hamster. [[professional:1|Brenda]] came to our house without an interpreter, forty minutes. She saw hands moving and she wrote down silence.

Three. I want to fix the report. I texted, I e-mailed, I went in. The hospital says changes can be discussed by telephone only. I said I'm deaf. They said someone can ring on my behalf. Nobody there would take my comments on the report in writing, so it's still the same today.

Four. I complained by video, in BSL, with subtitles. They answered me: "we were unable to open your attachment".

My friend [[parent:2|Lorraine]], she's hearing, her mother was deaf. She rang for me in the end. The lady said "does he understand why this is important?" [[parent:2|Lorraine]] said a thing I can't put in this letter.

My own mother [[parent:3|Ruth]] was told in 1971 to sit on my hands. She really did it. She sat on them, on the sofa, watching telly, and she cried about it till she died. I won't sit on [[child:2|Ezra]]'s.

You can use. Not our names. My sign name is two fingers off the chin, you can't print this so that one you may have.

%% signature
Patrick
SMS only 07700 900 583 (no voice calls, really)

