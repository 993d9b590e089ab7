+++
id = "ff-047"
channel = "email"
from_name = "Jacqueline Thibault"
from_addr = "jacqueline.t@example.com"
subject = "for what it's worth"
date = "2015-09-09T09:09:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
I was asked by my neighbour to write down what happened to us, but honestly it is what happened to her. Her report went everywhere before she read it; ours came to me first. Her council talked to the schools; ours only lost the form and sent the bus to Rochester by mistake. My girl was refused four times and each time they explained it, at length, in error. So perhaps it's her you should write to. She's shy.
J. Thibault, Gravesend
