+++
id = "r-011"
channel = "email"
from_name = "Akosua Boateng-Mills"
from_addr = "akosua.bm@example.org"
subject = "My children [[child:1|Kwabena]] and [[child:2|Abena]], [[council:1|Enfield]]"
date = "2012-05-02T22:17:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the council sent Kwabena's whole file to the wrong Boateng"
[[evidence]]
category = "false-information"
quote = "they have written that Kwabena has a twin sister with the same condition"
[[evidence]]
category = "no-chance-to-correct"
quote = "The report is final, Mrs Mills. It was final when it came to me."
[[evidence]]
category = "discussed-without-consent"
quote = "Nana had already been discussed by the panel of five on 20 January"
+++
Dear campaign,

With us a child is named for the day, so a family has a great many people of the same name and we think nothing of it. In an office it is a catastrophe. I give you the dates from my diary.

My son is [[child:1|Kwabena Boateng-Mills]], born on a Tuesday. He is eight. His pet name is [[child:1|Nana]], because he is named after my father. My daughter is [[child:2|Abena]], also a Tuesday; they are three years apart, and she is well, thank God. [[child:3|Kwabena Boateng]], without the [[child:1|Mills]], is the son of my brother [[parent:2|Yaw]] and his wife [[parent:3|Serwaa]], and goes to the same school. He is [[child:3|Kobby]]. There is also [[professional:1|Abena]], the teaching assistant, [[professional:1|Abena Darko]].

[[date:1|4/11/11]]  Mr [[professional:2|Rosenthal]], the EP, saw [[child:1|Nana]] at [[school:1|Ponders Weir Primary]]. [[professional:1|Abena]] sat in. He asked for "[[child:1|Kwabena]]" at the office and [[professional:3|Shirley]] brought [[child:3|Kobby]] out first. [[child:3|Kobby]] did two puzzles before anybody noticed.

[[date:2|18/11/11]]  Mrs [[professional:4|Charalambous]], SENCO, tells me a report is "on its way round". I ask, round where? She says, to Dr [[professional:5|Iqbal]] at [[health:1|Chase Farm]] and to [[professional:6|Glenda]].

[[date:3|2/12/11]]  [[professional:6|Glenda]] is the case officer. I ring. She is at lunch. I ring. She is in a meeting. [[professional:7|Winston]] on the switchboard begins to know my voice.

[[date:4|13/12/11]]  [[parent:3|Serwaa]] comes with a brown envelope. It went to her flat in [[place:1|Nightingale Road]], [[postcode:1|N9 9ZZ]], addressed to "the parents of [[child:3|K. Boateng]]": the council sent [[child:1|Kwabena]]'s whole file to the wrong [[parent:2|Boateng]]. She had opened it thinking it was about school dinners. [[parent:2|Yaw]] read it all. He is my own brother and now he speaks to [[child:1|Nana]] slowly and loudly as if he were at the bottom of a well.

[[date:5|14/12/11]]  I read it. On page 2 they have written that [[child:1|Kwabena]] has a twin sister with the same condition. This is because of "Tuesday". [[professional:1|Abena Darko]] had explained to Mr [[professional:2|Rosenthal]], trying to help, that "[[child:1|Kwabena]] and [[child:2|Abena]] are the same day". On page 5 he "completed two puzzles unaided". Well done [[child:3|Kobby]].

[[date:6|16/12/11]]  I telephone [[professional:2|Rosenthal]] and ask for it to be put right. "The report is final, Mrs [[parent:1|Mills]]. It was final when it came to me." What does that mean? Final when it came to him? He wrote it. Or did [[professional:8|Philomena]], whose initials, [[professional:8|P.R.]], are at the bottom of every page?

[[date:7|9/1/12]]  I learn [[professional:8|P.R.]] is [[professional:8|Philomena Reid]], the principal EP. She has never met my son.

[[date:8|25/1/12]]  Meeting with Mrs [[professional:4|Charalambous]] and the head, Fr [[professional:9|Dominic]]? No, that is the chair of governors; the head is Mrs [[professional:10|Joy Bennett]]. It is she who lets it slip that [[child:1|Nana]] had already been discussed by the panel of five on [[date:9|20 January]]. Panel of five what? [[professional:6|Glenda]], [[professional:8|Philomena]], [[professional:5|Iqbal]], someone from [[health:2|Barnet, Enfield and Haringey Mental Health Trust]] and [[professional:11|Colin]]. I never found out what [[professional:11|Colin]] is.

[[date:10|6/2/12]]  Our pastor, [[professional:12|Emmanuel]], from [[org:1|Bethel Assembly]] in [[place:2|Edmonton]], goes with me to the [[council:1|Enfield]] offices. They take [[professional:12|Emmanuel]] for my husband. My husband is [[parent:5|Graham Mills]], he is from [[place:3|Hartlepool]] and he was parking the car.

[[date:11|1/3/12]]  The statement arrives. The twin is still in it.

[[child:2|Abena]] is five. She has told everybody at [[school:2|Tiny Steps]] after-school that she is now a twin and would like two birthdays. [[child:1|Nana]] says she may have half of his.

You have my permission, no names. My brother must not be made a fool of.

%% signature
Yours sincerely
Akosua Boateng-Mills (Mrs)
