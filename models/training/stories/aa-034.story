+++
id = "aa-034"
channel = "email"
from_name = "V. Osei"
from_addr = "v.osei@example.com"
subject = "My friend's case, and ours"
date = "2018-01-08T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all,

Happy New Year. I am writing first about my friend [[parent:1|Abena]] because she will not write herself. Her son's reports were sent by the council to three schools and she had no idea of it until one of them telephoned. Her request for the file has been ignored since spring. I went with her to the office and saw how they speak to her. She has now moved away and I don't have her permission to say more, so please treat this as background.

Ours is a different matter. My daughter has albinism and low vision. The specialist teacher is wonderful. She sends me all she writes and she puts what I say at the end in a box with my name on it. She has never been asked by anyone to water it down. We've been to every meeting.

The difficulty is that large print isn't provided. They keep on forgetting. She's given a photocopy of a photocopy, grey on grey, and she holds it to her nose and the others laugh. I have complained four times. The head is apologetic each time, and in a week it is the same again.

Is that discrimination? Is it something for you, or for another body? If anybody did share her records without asking I'd be the first to tell you, but no one has. I would simply like her to be able to see the page.
