+++
id = "w-020"
channel = "forum-post"
from_name = "OldTrout_Tiverton"
from_addr = ""
subject = "Consultation on parental access to reports: what are we asking for?"
date = "2010-02-19T10:25:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
@[[contact:1|limpetmum]] I disagree, with respect. It isn't about bad apples. I sat as a governor at [[school:1|Exe Barton Juniors]] for nine years and the forms themselves have no box for "has the parent seen this". [[council:1|Devon]] would tell you it's the school's job, the school will tell you it's the PCT's. Until somebody of [[professional:1|Gideon Marsh]]'s standing (he ran SEN at [[council:1|DCC]] in my day, and a decent stick he was) says in writing "nothing leaves the building till Mum has read it", nothing will alter. So my vote is for one sentence in the Code and no more. Also what [[contact:2|BeckyTheBold]] said about stamps.
