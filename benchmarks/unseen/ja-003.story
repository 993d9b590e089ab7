+++
id = "ja-003"
channel = "email"
from_name = "Morven Galbraith"
from_addr = "morven.galbraith@example.co.uk"
subject = "[[child:1|Struan]] and the meeting we weren't at"
date = "2018-03-04T15:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "On 26 April nine people had sat down in Ballantyne's office and talked about my son for an hour and a half, and not one of them had thought to invite his mother or father."
[[evidence]]
category = "school-approached"
quote = "Then in June the depute at Kelvinhaugh let slip that Lockhart had been on to her as far back as February, asking her to say they'd take him, before any of us had been shown round a single school."
+++
Dear all,

I promised a few of the other mums that I would put this in writing, so here goes. Forgive me if it wanders.

We live in [[place:1|Pollokshields]], on the south side, with three children. [[child:2|Ailsa]] is fifteen and sails through everything. [[child:3|Euan]] is four. In between is [[child:1|Struan]], who was eleven in November and who has Down's syndrome and hearing loss. He was at [[school:1|Maxwell Glen Primary]] for seven happy years. His class teacher in P6 and P7, [[professional:1|Kirsty Tennant]], learned to sign on her own time and at her own expense. The head teacher is Mr [[professional:2|Ballantyne]].

[[council:1|Glasgow City Council]] had told us there would be a transition meeting "in the spring" and that both of us would be asked. My husband [[parent:1|Iain]] works offshore, so we had given them his rota from January right through to the summer. In the middle of May I bumped into the audiologist, [[professional:3|Heather Quarrie]], beside the cheese counter. She said how sorry she had been not to see me at the meeting. Which meeting? She went scarlet.

It came out bit by bit. On [[date:1|26 April]] nine people had sat down in [[professional:2|Ballantyne]]'s office and talked about my son for an hour and a half, and not one of them had thought to invite his mother or father. There was [[professional:3|Heather]]; the school doctor, Dr [[professional:4|Aniela Baird]]; somebody from social work; the psychologist, Mr [[professional:5|Lockhart]], who had met him once; and two of the management from [[school:2|Kelvinhaugh Academy]], a secondary we had never so much as mentioned. [[professional:1|Kirsty]] was not there. She had been told it was "not necessary for class staff to be released".

I rang the education office in the city centre and spoke to a [[professional:6|Denise]], who would not give a surname. She said that a place had been "identified". I said by whom? She said by the meeting.

Then in June the depute at [[school:2|Kelvinhaugh]] let slip that [[professional:5|Lockhart]] had been on to her as far back as February, asking her to say they'd take him, before any of us had been shown round a single school. I do not blame the woman. She thought we knew.

[[parent:1|Iain]] flew home early and we went in together. [[professional:2|Ballantyne]] had a box of tissues placed ready on the table, which made me so angry that I could not speak. My mother-in-law, [[parent:2|Effie Galbraith]], came as well; she taught for thirty-eight years in [[place:2|Govan]] and does not need tissues. She asked him to show her the minutes. There were none. She asked who had agreed the list of people. He thought perhaps Dr [[professional:4|Baird]]'s secretary. Dr [[professional:4|Baird]]'s secretary, when we asked, had never heard of us.

We have put in a placing request for [[school:3|Cartbank School]], where the signing is, and it was refused on [[date:2|9 February]]. There is to be a hearing. Until that is over I would rather nothing appeared, even with our names taken out, as it would not take a genius in [[place:1|Pollokshields]] to work it out. After that, use whatever you like. [[child:1|Struan]] would want you to know that he is now a blue belt in judo.

%% signature
With best wishes,
Morven Galbraith (Mrs)

