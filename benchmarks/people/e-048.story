+++
id = "e-048"
channel = "email"
from_name = "Marguerite St. Hilaire"
from_addr = "m.sthilaire@example.co.uk"
subject = "A long one from [[place:1|Hanwell]]"
date = "2009-05-31T21:26:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "quantifying-forbidden"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "reports-circulated-unseen"
quote = "He assumed I had it, and began to talk it over with me, and it came out that he, the head, the form tutor and the head of music had each been sent one before half term."
[[evidence]]
category = "quantifying-forbidden"
quote = "She told me on the path that her service had been instructed, in a memo she was made to initial, that no therapist was to state how much therapy a child needed in any advice that would be seen by parents."
+++
Good evening,

Pour yourselves something.

I came to [[place:1|Hanwell]] from [[place:2|Castries]] as a bride, taught infants for twenty-two years under four heads, and never once wrote a report on a child without his mother reading it over my shoulder. So I know how it can be done. I state that first.

[[child:1|Lucien]] is my late-come child, I was forty-four; he's fifteen now and over six foot and has a language disorder so severe that people take him for simple or for insolent, depending which bus he's on. He's neither. He draws. He has drawn every member of the congregation at [[org:1|Our Lady of Succour]], and Father [[professional:1|Declan]] twice, because the first was too like.

When he was in Year 8, at [[school:1|Cuckoo Lane High]], I asked for the statement to be reviewed. A therapist was appointed. I won't say how I came to dislike her, for I ended by not disliking her at all. [[professional:2|Celia Thorne-Mackay]]: tall, white trainers, employed by [[health:1|Ealing Primary Care Trust]], lent out to [[council:1|Ealing]]. She said at our door, "I'm only here to observe." Well, so is the Recording Angel.

She came four times. She was good with him. She let him draw her trainers.

On Ash Wednesday, [[date:1|25 February]], after Mass, with the ash still on me, I went in to see the deputy about a lost coat. That was Mr [[professional:3|Sandhu]]. He is a gentle soul and I'd taught his two girls. On the desk lay a report with my son's name. He assumed I had it, and began to talk it over with me, and it came out that he, the head, the form tutor and the head of music had each been sent one before half term. Head of music! [[child:1|Lucien]] doesn't do music!

I did not take it. I asked him to turn it face down, and I went home, and I waited for mine. It came in Holy Week.

And it was strange. It described him so well. I could hear him in it. Every difficulty was set out as carefully as lace. Then, at the place where it should say what is to be done, it said he'd benefit from "a language-rich environment". My garden is a language-rich environment; I've neighbours.

I telephoned [[professional:2|Celia]]. No answer. I wrote her a note, in a card with a humming bird. One evening in May the bell goes and there she stands in the trainers. Would I mind if she didn't come in. She told me on the path that her service had been instructed, in a memo she was made to initial, that no therapist was to state how much therapy a child needed in any advice that would be seen by parents. She had written "two hours weekly, individual" and had been made to sit at the computer and take it out herself. Her manager, [[professional:4|Barbara Quill]], stood behind her with a hand on the chair.

"I'm a coward, Mrs [[parent:1|St. Hilaire]]," she said. I told her she'd come to the door, and cowards don't know the way.

My eldest, [[parent:2|Antoinette]], is a legal executive at [[org:2|Fairbrother's]] in [[place:3|Southall]], and wants that memo. My sister in [[place:4|Gros Islet]] is lighting candles for it. We have an appeal in, number [[id:1|09-1187]], and till that's been decided I'd ask you to keep this in a drawer.

When it is over, tell it. Give him another name, though a saint's. Not hers at all.

He's just come down to see who I'm talking to for so long. He has drawn you, as he imagines you. There appear to be five of you and a cat.

%% signature
God keep you,
Marguerite St. Hilaire

