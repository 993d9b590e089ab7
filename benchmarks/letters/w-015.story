+++
id = "w-015"
channel = "forum-pm"
from_name = "user4471902"
from_addr = ""
subject = "For your collection"
date = "2021-03-03T05:12:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I was told the report was closed and that any comments would have to wait for the next one"
[[evidence]]
category = "false-information"
quote = "It says that I declined respite. I was never offered respite."
+++
I don't post on here, I only read. I don't have much to add to what others have said but somebody wrote that every one counts.

My son is called [[child:1|Ruaridh]]. He is sixteen. He doesn't speak, and he is six foot one.

In 2019 there was a report for the transition meeting. It says that I declined respite. I was never offered respite. It says there is an older brother who helps. There isn't a brother. It says he sleeps through. I am writing this at five in the morning.

I wrote to the author and listed seven mistakes by page number. I was told the report was closed and that any comments would have to wait for the next one. The next one was due in 2020 and with the virus there was no meeting. So the one from 2019 is the one that the adult team have used. They turned us down for a support package on the grounds of "existing family capacity and sibling input".

I asked who the sibling was. The lady said it would be in the file.

I have not gone to law. There isn't a solicitor who does this kind of thing north of [[place:1|Inverness]] and I can't leave him for the day.

I don't want anyone to be sacked. I would like the brother taken out of it. [[child:1|Ruaridh]] wouldn't mind you using this, and nor would I, if you leave off his name. It's the only [[child:1|Ruairidh]] (they spell it that way on the bus list) in the school.
