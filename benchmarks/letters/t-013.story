+++
id = "t-013"
channel = "forum-pm"
from_name = "gallopinghill"
from_addr = ""
subject = "my girl"
date = "2018-06-21T01:12:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "tells her about the tests. tells her what score she got!! in front of old eli and jimmy and all the young ones"
[[evidence]]
category = "false-information"
quote = "lavinia is losing her help cos she's \"of no fixed educational base\""
+++
hello my name is [[parent:1|shania]] im a traveller girl well im 29. we was at [[place:1|appleby]] when this come about so i only heard it off me phone

my [[child:1|lavinia]] goes to [[school:1|cockerton green]] when were home in [[place:2|darlington]]. shes 9 she has the dyslexia and the other one where your hands dont work. miss [[professional:1|tate]] was good to her always was

me cousin [[parent:2|margaret-ann]] rings and says theres a man been round the site asking are we gone for good. gave a card. [[professional:2|colin sugden]] attendance. he tells [[parent:2|margaret-ann]] that [[child:1|lavinia]] is losing her help cos she's "of no fixed educational base" and that it was all decided. tells her about the tests. tells her what score she got!! in front of old [[parent:3|eli]] and [[parent:4|jimmy]] and all the young ones. [[child:2|britney]] and [[child:3|elvis]] been calling her thicko since

i said to the school its a week. its one week its the fair we told you. miss [[professional:1|tate]] says she never knew nothing, it was over her head, [[council:1|darlington]] had asked [[professional:3|leanne]] for the file and [[professional:3|leanne]] give it

me husband [[parent:5|levi]] cant read neither and nobody ever put him in a room and tested him and then told the whole of the site

[[org:1|eden roads project]] is helping us with a letter. [[professional:4|frankie]] there says you might put ours in with others. dont put our names
