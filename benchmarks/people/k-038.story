+++
id = "k-038"
channel = "forum-pm"
from_name = "kezza_g"
from_addr = ""
subject = "hiya"
date = "2020-02-27T19:33:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "mrs p told him the notes was school property an he wasnt getting them an gateshead told us exact same on the phone."
+++
[[professional:1|simmo]] says hes never seen owt like it an hes done behaviour at [[school:1|felling dene]] since before i went there, he had me n all lol. [[child:1|tj]] is SEVEN. three times they rang us to fetch him an never wrote none of it down so [[parent:1|si]] went to ask, thats me mams fella not the teacher, everyone muddles them. mrs [[professional:2|p]] told him the notes was school property an he wasnt getting them an [[council:1|gateshead]] told us exact same on the phone. so how come [[professional:1|simmo]] knows theres 14 pages. because [[professional:1|simmo]] wrote 14 pages thats how

