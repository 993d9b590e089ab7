+++
id = "ee-046"
channel = "email"
from_name = "Wayne Tasker"
from_addr = "wayne.tasker@example.com"
subject = "scunny"
date = "2012-02-26T20:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I know why because the neuro psych told me to my face, she had an officer ring up and say \"we can't have full time on there, we'll have to fund it, can you find another word\" and she found one, and she said she's not slept."
[[evidence]]
category = "false-information"
quote = "In the thing the authority wrote themselves, the summary for panel, his injury's down as \"non accidental\"."
+++
Now then

Steelworks, nights, so if this is gibberish that's why. Lad's 9, brain injury at 4, hit by a car. Thats a fact with a police report.

The neuro psych at Hull did him a belting report, eight pages, needs full time one to one for safety as he runs. Give me it in my hand and talked me thru it. We all signed off on it, me the wife and her.

October the authority's got it. November there's a "version 2" and the last page has gone from full time to "high levels of vigilance". I know why because the neuro psych told me to my face, she had an officer ring up and say "we can't have full time on there, we'll have to fund it, can you find another word" and she found one, and she said she's not slept.

Anyway thats one. Two is this. In the thing the authority wrote themselves, the summary for panel, his injury's down as "non accidental". NON. Three letters. I've had looks off the school ever since and the wifes stopped going to the gate. Driver that hit him got six points and a fine.

When I pointed it out they said typo. I said then type it. Ten weeks now.

His taxi's sound, his TA's sound (mornings). I don't want us naming in it obviously

Wayne
