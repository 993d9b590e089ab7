+++
id = "kh-037"
channel = "email"
from_name = "Aoife K"
from_addr = "aoifekavanagh@example.co.uk"
subject = "omg"
date = "2016-07-20T00:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "someone from placements had rang pennard an told them not to offer til after the summer so the funding would lapse"
+++
ok so me n [[child:1|cian]] live in [[place:1|archway]] an he goes [[school:1|st columbas]]. hes 12. asd pda the works. [[council:1|islington]] had him down for an out of area place which is what i WANTED [[school:2|pennard house]] in [[place:2|somerset]]

so last thurs [[professional:1|nuala]] whos the family support says to me im sorry about [[school:2|pennard]]. im like what about it. she goes pure white. someone from placements had rang [[school:2|pennard]] an told them not to offer til after the summer so the funding would lapse. [[professional:2|cormac]] it was. [[professional:2|cormac]] with the lanyards. [[professional:1|nuala]] was in the ROOM

i rang [[school:2|pennard]] myself got a lovely man mr [[professional:3|thessiger]] he says yes we did have a call, yes it was a bit odd, no he couldnt put it in writing

[[parent:1|paudie]] is flying over sunday. he does have a short fuse my brother

am i allowed record phone calls??

%% signature
aoife
x

