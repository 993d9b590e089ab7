+++
id = "dd-038"
channel = "email"
from_name = "Brendan Keogh"
from_addr = "bkeogh.plastering@example.com"
subject = "Re: story"
date = "2017-02-19T22:14:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "quantifying-forbidden", "report-change-requested", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "In May I'm skimming a ceiling for a man who's a learning mentor up at the school, and he says fair play to you, Brendan, it can't be easy, I see Declan's only on the second centile. He'd had it since before Easter."
[[evidence]]
category = "quantifying-forbidden"
quote = "I rang her. She said that the council had put a stop on that, none of its psychologists was to set down how much of anything, and she'd thought that she might slip it by them, and hadn't."
[[evidence]]
category = "report-change-requested"
quote = "Well, she said, she'd used the word in the one she sent up. And it came back down from the head of learning support with a line through, \"literacy difficulties\" written over the top of it, and a note to say please retype."
[[evidence]]
category = "no-chance-to-correct"
quote = "The answer was that a report's the psychologist's professional opinion and it's not open to the parents to comment on it, before or after. They'd keep our letter \"on a separate file\"."
+++
How are you. My wife found your thing and she says I've to write it as she's too cross.

I'm a plasterer. I left school at 15 an I couldnt read till I was 30, when a fella on a site taught me off the back of the Racing Post. So when our Declan couldn't read at nine I wasn't going to have it happen to him. We asked for the psychologist. The school said that he was lazy, we asked again. A year and a half of that.

Then she came, Dr Lomax, and she was worth the waiting for. She came out to me in the van after and said, your lad's very bright and very dyslexic, and this is what I'd want for him. An hour a day with a proper specialist teacher, five days a week, and she'd put it in writing. I shook her hand. I'd plaster on mine.

So we waited for the writing. March. April. In May I'm skimming a ceiling for a man who's a learning mentor up at the school, and he says fair play to you, Brendan, it can't be easy, I see Declan's only on the second centile. He'd had it since before Easter. They all had. I'm up a ladder in the man's own bathroom hearing the results of my son's tests. I finished the ceiling. I don't know what sort of a job I made of it.

It came to us then in a week. And I read it. It took me two evenings and I read it with the ruler. There was no hour. There was no 5 days. I rang her. She said that the council had put a stop on that, none of its psychologists was to set down how much of anything, and she'd thought that she might slip it by them, and hadn't.

There was no dyslexia in it either. I said to her, Doctor, you told me in the van. Well, she said, she'd used the word in the one she sent up. And it came back down from the head of learning support with a line through, "literacy difficulties" written over the top of it, and a note to say please retype. She'd retyped it. What she said to me was, "I've two years to my pension, Mr Keogh." I couldnt be angry. I've skimmed over damp in my time because the boss said to.

My wife, now, could. She wrote to the council that it should say what the woman found, and there were other bits we wanted looked at, a thing about Declan and homework we'd have liked to explain. The answer was that a report's the psychologist's professional opinion and it's not open to the parents to comment on it, before or after. They'd keep our letter "on a separate file". A separate file! You could wall it up and I'd plaster over it for you.

We paid in the end. There's a retired teacher does him on a Saturday, in her conservatory, and he read me the whole of a page about sharks last week. I had to go out to the van.

I don't know what you'd want with all this but there it is.

Brendan
