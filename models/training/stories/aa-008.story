+++
id = "aa-008"
channel = "email"
from_name = "M. Achterberg-Lowe"
from_addr = "m.achterberg.lowe@example.com"
subject = "Report by college"
date = "2021-01-19T20:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It describes two assaults on staff, on dates when he was in hospital having his appendix out."
[[evidence]]
category = "no-chance-to-correct"
quote = "We were told that our observations could not be added or anything altered, as the summary \"had been agreed by professionals\", and that parents weren't asked for comments at post-16."
[[evidence]]
category = "access-denied"
quote = "When I requested the note of their reasons the clerk replied, in one sentence, that such notes were not for release to families."
+++
Dear Sir or Madam,

My stepson is eighteen and on a life skills course. He has a moderate learning disability and had, until last autumn, the best attendance on his corridor.

In October the college wrote what they call a transition summary, and it has been the cause of all our troubles since. It describes two assaults on staff, on dates when he was in hospital having his appendix out. I have the discharge letter. It also says that he smokes, which made his mother laugh for the first time in a month.

We asked for a meeting with the tutor. We had one, it was civil, and there was cake. We were told that our observations could not be added or anything altered, as the summary "had been agreed by professionals", and that parents weren't asked for comments at post-16. He is an adult with capacity and nobody had asked him for any either.

On the strength of it the placement panel turned down his third year. When I requested the note of their reasons the clerk replied, in one sentence, that such notes were not for release to families. So he's at home with a jigsaw.

The college has been entitled to send things to the authority, we signed for that, and I don't complain of it. I complain that what it sent was somebody else's life.

Yours faithfully,
