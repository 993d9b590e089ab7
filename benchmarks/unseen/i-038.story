+++
id = "i-038"
channel = "email"
from_name = "Rafferty Quill"
from_addr = "raff.quill@example.com"
subject = "i'm the child in the file"
date = "2020-09-07T02:12:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "there was a thing called the \"vulnerable learner round table\" where i was discussed 14 times between y8 and y10 and neither me or mum was ever told that it existed."
[[evidence]]
category = "false-information"
quote = "it says that i \"self-identifies as a gang associate\". i was in a warhammer club."
+++
hello. everyone who writes to you is a parent so i thought you might like one from the other end. i'm 19, autistic, [[place:1|brighton]]. went to [[school:1|Roedean Gap Academy]] until they gave up and then the [[school:2|Kiln]], which is an alternative provision in what was a pottery.

when i turned 18 i asked [[council:1|Brighton & Hove City Council]] for my own records. took a while but they came, 1,106 pages on a memory stick. i read the lot over 2 weeks in lockdown. mum ([[parent:1|Annelise]]) couldn't, she got to y5 and had to stop.

some highlights. there was a thing called the "vulnerable learner round table" where i was discussed 14 times between y8 and y10 and neither me or mum was ever told that it existed. my form tutor Mr [[professional:1|Okonjo]] was there, my camhs worker [[professional:2|Lizzie]], the police liaison bloke, and somebody from a taxi company. it says that i "self-identifies as a gang associate". i was in a warhammer club. somebody's written in pen next to it "?? check" and nobody did.

also on there, a letter from [[professional:2|Lizzie]] asking for me to be given a quiet room. dated [[date:1|03/05/15]]. i got one in november 2016.

i'm ok now, i'm at [[school:3|Preston Vale College]] and i've a girlfriend and a bearded dragon. i don't mind my name on it. i'd quite like it on it. it's my file, i was 13 and 100% of it was about me

%% signature
raff (he/they)

