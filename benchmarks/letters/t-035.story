+++
id = "t-035"
channel = "forum-pm"
from_name = "kirkleymum"
from_addr = ""
subject = "re: did your ep say they werent allowed"
date = "2014-11-27T00:33:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she looked at the door and went quiet then said roz don't let us put hours"
[[evidence]]
category = "discussed-without-consent"
quote = "mrs orford the senco told me on the playground, in front of sam and that lot"
+++
yeah same here. i'm in [[place:1|lowestoft]], kid's [[child:1|jaydon]], 9, he's at [[school:1|whitton sands]] now but was [[school:2|gunton lane]] before that

our ep was [[professional:1|tamsin]]. lovely. she sat on the floor with him. when i asked how many hours she looked at the door and went quiet then said [[professional:2|roz]] don't let us put hours. [[professional:2|roz]] is her boss at [[council:1|suffolk]] i think. or was, there's a [[professional:3|graham]] now

then at the [[health:1|paget]] we seen [[professional:4|vikram]] for his hands and he'd been told it too. he says to me off the record [[council:1|suffolk]] rung up. so that's two of them

[[parent:1|chris]] reckons i should of recorded it. [[parent:1|chris]] is me girlfriend btw not a bloke lol. she's got a little girl [[child:2|lacey]] who's fine so she didn't know about any of this until she moved in. now she's worse than me. she went mad at [[professional:3|graham]] on the phone and he hung up, then rung [[school:1|whitton sands]] and told them we was abusive. mrs [[professional:5|orford]] the senco told me on the playground, in front of [[parent:2|sam]] and that lot

anyway. [[org:1|waveney advocates]] have shut. do you know anyone this side of [[place:2|norwich]]

what gets me is they all KNEW. every one of them was sorry and every one of them shut the door before they said it. i never had a teacher or doctor or anyone say it in a room with the light on. and you think well who's it helping then. it's not him. he can't hold a pencil still and he's ten in june
