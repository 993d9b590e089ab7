+++
id = "ja-016"
channel = "email"
from_name = "Maureen Hannaford"
from_addr = "mo.hannaford@example.com"
subject = "A grandmother's account ([[council:1|Torbay]])"
date = "2023-06-08T14:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "on 1 March 2022 he took Jay's diagnosis to a multi-agency meeting to which I was not asked, and it was read aloud with Kerry's full name before eleven people, among them a parent governor who lives two doors from me in Preston."
[[evidence]]
category = "access-denied"
quote = "I was told, by telephone and never on paper, that minutes of that meeting would not be released to me because I was \"not a birth parent\"."
+++
Dear Sirs,

I am seventy-one and special guardian to my grandchildren, [[child:1|Bethany]] (14) and [[child:2|Jay]] (11). Their mother, my daughter [[parent:1|Kerry]], died in 2016. I set this out because I am told by a lady at the carers' group, [[parent:2|Winnie Stapleton]], that you collect such things, and because I don't know how many more times I can go over it with people who have not read the file.

[[child:2|Jay]] has foetal alcohol syndrome, though it took until he was eight for anybody to say so. His consultant was Dr [[professional:1|Lakshmi Iyer]] at [[health:1|Torbay Hospital]]. She was most careful with us. She asked me to leave [[child:2|Jay]] with the play lady while she explained, and she asked who else needed to know, and I said nobody but his head teacher, Mr [[professional:2|Crocker]], at [[school:1|Shiphay Lawns]]. My daughter's name was to be protected. Those were my words, and Dr [[professional:1|Iyer]] wrote them down.

Then came the plan, and with the plan a young man called [[professional:3|Kyle Beer]], who was our third co-ordinator in a twelvemonth. I have nothing against [[professional:3|Kyle]]. He had sixty families. But on [[date:1|1 March 2022]] he took [[child:2|Jay]]'s diagnosis to a multi-agency meeting to which I was not asked, and it was read aloud with [[parent:1|Kerry]]'s full name before eleven people, among them a parent governor who lives two doors from me in [[place:1|Preston]]. I found out in the queue at the chemist. A woman I barely know put her hand upon my arm and said how brave.

I wrote to [[professional:3|Kyle]]'s manager, a Mrs [[professional:4|Thorne]]. She replied very prettily that information had been shared "on a need to know basis". I asked which of the eleven had needed it. No answer to that. I asked for the minutes. I was told, by telephone and never on paper, that minutes of that meeting would not be released to me because I was "not a birth parent". I have a court order that says otherwise, [[id:1|TQ15P00482]], and I posted her a copy. She then said that they could not find it. I sent another, signed for. Somebody called [[professional:5|Ogden]] signed.

I had better say about [[child:1|Bethany]]. She has no plan and no diagnosis. She heard at the bus stop what her mother had done, which is to say what people thought her mother had done, and she did not go back to [[school:2|Cockington Park Academy]] for nine weeks. I had not told her. I was waiting until she was older and had meant to do it on [[place:2|Meadfoot Beach]], where we scattered [[parent:1|Kerry]]. A boy named [[child:3|Corey]] told her instead, and he had it from his mum.

A solicitor in [[place:3|Newton Abbot]], Mr [[professional:6|Fursdon]], says that there may be a claim but that it would be small and slow. I am not after money. I should like one of the eleven to come to my house and have a cup of tea and say sorry to my granddaughter.

Please do not put any names, and please not where the ashes are.

%% signature
Yours truly,
Maureen Hannaford (Mrs)

