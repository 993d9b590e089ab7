+++
id = "jd-045"
channel = "forum-pm"
from_name = "llygoden_fach"
from_addr = ""
subject = "helo / hello"
date = "2013-11-05T22:14:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "he tested guto in english only and wrote he has the vocabulary of a 4 yr old, which is not true, he has the vocabulary of an old farmer."
[[evidence]]
category = "no-chance-to-correct"
quote = "she then rang on the 21st of october to say Dafydd Wyn (her boss) had sent it to panel as it was, because parents dont get to comment on \"test scores\"."
+++
Haia, thanks for adding me to the group. My English typing is rubbish on this phone because it keeps changing words into welsh, sorry.

Mab i fi, sorry MY SON, [[child:1|Guto]], 9, is in [[school:1|Ysgol Tan y Clogwyn]], its by [[place:1|Blaenau]]. adhd and dcd. He only spoke welsh till he was 5, that matters in a minute.

[[council:1|Gwynedd]] had no psych for 8 months so they sent one over from an agency, [[professional:1|Rupert Ainslie-Cox]]. no welsh at all. he tested [[child:1|guto]] in english only and wrote he has the vocabulary of a 4 yr old, which is not true, he has the vocabulary of an old farmer. his nain [[parent:1|Beti]] was livid

i asked could i have it changed or done again in welsh. [[professional:2|Menai]] in the office in [[place:2|Caernarfon]] was nice about it, said fill a form. filled form. she then rang on the [[date:1|21st of october]] to say [[professional:3|Dafydd Wyn]] (her boss) had sent it to panel as it was, because parents dont get to comment on "test scores".

speech therapist from [[health:1|Ysbyty Gwynedd]], [[professional:4|Lowri Mai]], did her own in welsh and got age 11!! so which is he, 4 or 11. they averaged it. i am not joking. 7 and a half

[[child:1|guts]] thinks its hilarious, tells everyone hes 7 and a half

ok to use if theres no names, [[place:1|blaenau]] is tiny. diolch o galon x

