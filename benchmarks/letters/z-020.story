+++
id = "z-020"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan.warsame@example.com"
subject = "They wrote a different family"
date = "2021-05-20T02:14:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she has been spoken to about amounts, and therapists on her grade are to describe the need and leave the how much to the council"
[[evidence]]
category = "no-chance-to-correct"
quote = "the report was locked and that if I disagreed I was free to write my own"
[[evidence]]
category = "false-information"
quote = "It says his father is in prison. His father is a bus driver."
+++
Assalamu alaikum and good evening,

It is two in the morning, suhoor is finished for this year but my body still wakes. So I write.

I'm a mother of four in [[place:1|Easton]], and I have a degree in chemistry from [[place:2|Mogadishu]] that nobody here has asked to see. My third child is [[child:1|Zakariye]], we say [[child:1|Zaki]]. He's six. He was born early, at twenty-seven weeks, and he has a tube, and he has a smile that stops traffic. He goes to [[school:1|Rosegreen Infants]].

Last year the council sent a lady to do a report for his plan. Her name is [[professional:1|Philippa Nott]]. She came on [[date:1|12 October]], with a mask and a visor, she stood in my hallway for maybe a quarter of an hour, because of Covid, and she asked good questions. I answered all of them in English. Then the report came, and I sat down to read about my family and I met some other people.

It says his father is in prison. His father is a bus driver. He was at work, I said "he's not here, he's inside till six", because it was raining and that day he was doing the depot. I laughed when I understood it. After that I didn't laugh. It says we're nine in a two-bedroom flat. We are six, in a house. It says an interpreter was offered and "declined". Nobody offered, and what would he interpret? It calls my son "[[child:1|Zachariah]]" on two pages and on another it calls him "she".

I am a chemist, so if the label is wrong, you change the label, before somebody drinks. I rang. I was polite. I said I've got a list, it's seven points, it will take five minutes. The manager, [[professional:2|Gareth Loxley]], told me the report was locked and that if I disagreed I was free to write my own. I asked would mine be stapled to hers. He said not stapled, no. So now in every meeting there is a new person who looks at me gently, and I know that she's read about the prison.

The other thing is smaller. The feeding therapist, [[professional:3|Anjali]], from [[health:1|Bristol Children's Community Health]], is the best person in all of this. She taught him to swallow yogurt. I asked her to write how many visits he should have. She was nearly crying. She told me she has been spoken to about amounts, and therapists on her grade are to describe the need and leave the how much to the council. I said, but the council has never seen him swallow. She said, "I know, [[parent:1|Hodan]]." In the plan it says "ongoing".

My neighbour [[parent:2|Sagal]] says that in her son's case they rang the schools to say don't take him. I can't speak for that. For us the school place was easy, alhamdulillah, and whatever paper I asked to have they gave me, even the ones I wish I had not read.

If you use this don't put our names or [[place:1|Easton]]. My husband [[parent:3|Abdirahman]] drives the number 24 and everyone in [[place:3|Bristol]] knows him. And please not [[professional:3|Anjali]].

%% signature
Hodan Warsame

%% quoted
On Wed, 19 May 2021 at 17:31, The Campaign <stories@example.org> wrote:
> Dear Hodan, thank you for calling. Do write it down in your own words, at
> whatever length you like. There isn't a form.
