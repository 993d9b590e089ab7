+++
id = "j-042"
channel = "email"
from_name = "Nadeem Akhtar"
from_addr = "nadeem.akhtar@example.org"
subject = "[[school:1|Bury Park Boys]], [[council:1|Luton BC]] and \"the uncle\""
date = "2012-11-18T23:09:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He had been visited at the school by the assistant director, without any of us knowing about it, and told that if he took a boy whose uncle sat on the council it'd be seen as favours, and that the unit's money was up for discussion in September."
[[evidence]]
category = "tribunal-disclosure"
quote = "Tab 14 was a letter from Hamza's surgeon to our GP, and a social worker's note from when my wife lost a baby, both handed over to the Tribunal without anyone asking her or me."
+++
Assalaamu alaikum and good evening,

I'll begin with my brother-in-law, since that's where they began.

[[parent:1|Tariq]] is a councillor. He's a good man who goes to a lot of dinners. He has nothing to do with my son's schooling, and he'd struggle to tell you which of my sons has special needs. (It's [[child:1|Hamza]], the second one, eleven years old, who's got hearing aids, a cleft palate mended four times over at [[health:1|Great Ormond Street]], and a stubbornness he has from my mother in [[place:1|Mirpur]].)

Now in July I applied for [[child:1|Hamza]] to go to [[school:2|Challney Park]], where there's a hearing unit with a teacher of the deaf, and where his cousin [[child:2|Zayn]] goes. [[council:1|Luton]] had named [[school:1|Bury Park Boys]], which is a fine school if you can hear it.

We visited [[school:2|Challney Park]] on [[date:1|10th July]]. The head, Mr [[professional:1|Oliver Stannard]], was warm as toast. We went back on the [[date:2|17th]] to sign a paper and he wasn't in, then he was in but in a meeting, then he came out with his hands in front of him like a man stopping a bus. He was sorry. They could no longer offer.

I'm a taxi driver. I've had twenty years of people lying to me in a mirror. So I asked him, who was it? And fair play to him, he looked over his shoulder and told me.

He had been visited at the school by the assistant director, without any of us knowing about it, and told that if he took a boy whose uncle sat on the council it'd be seen as favours, and that the unit's money was up for discussion in September.

So [[child:1|Hamza]] was turned away because of a man who eats dinners.

I went then to the assistant director herself. She's [[professional:2|Bridget Fallowfield]]. I was polite. I took my eldest, [[child:3|Usman]], he's at university and takes notes. She told us she'd "informal chats" with heads every day of the week and they weren't minuted. [[child:3|Usman]] asked what had been put down in writing about our family. She said nothing had.

In October, when the papers came for the appeal, [[professional:3|Hasina Begum]], who represents us for nothing from [[org:1|Dallow Advice]], found it straight off. Tab 14 was a letter from [[child:1|Hamza]]'s surgeon to our GP, and a social worker's note from when my wife lost a baby, both handed over to the Tribunal without anyone asking her or me. And written across the note in biro was "uncle = Cllr [[parent:1|T. Mahmood]]. Handle w. care". That's the nothing.

My wife [[parent:2|Shaista]] has not told her own sister about that baby. [[parent:1|Tariq]]'s wife is her sister. You see what they've done?

I'm not after anybody's job. I want the paper back and I'd like my son to hear his teacher. The hearing is on [[date:3|11 December]], at a hotel near [[place:2|Bedford]].

By all means use it, without our names or [[parent:1|Tariq]]'s, or his being on the council. He has an election, and I've got to live with my wife's sister.

%% signature
Wa salaam
Nadeem

