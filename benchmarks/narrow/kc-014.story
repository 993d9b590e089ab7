+++
id = "kc-014"
channel = "forum-post"
from_name = "foxglove_dad"
from_addr = ""
subject = "Re: Names that are words"
date = "2020-02-03T22:47:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Not a story, just a moan. We called our two [[child:1|Rowan]] and [[child:2|Autumn]], and every letter from [[council:1|Calderdale]] about [[child:2|Autumn]] comes back with "the autumn review" and "[[child:2|Autumn]] review" muddled. One year there was a review in the autumn, a spring review, and an "[[child:2|Autumn]] (spring) review". [[child:1|Rowan]]'s file has a photo of a rowan in it, I swear. Their caseworker, Mr [[professional:1|Winter]], who does see the funny side, left last winter. The next is Ms [[professional:2|Frost]]. You couldn't make it up.

