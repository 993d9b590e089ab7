+++
id = "ff-073"
channel = "email"
from_name = "Dr Amal Al-Hakimi"
from_addr = "amal.alhakimi@example.com"
subject = "Cardiff – what I heard in the laboratory"
date = "2016-11-15T21:09:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "in her last month she was ordered to \"thin\" the old cabinets before the inspectors, and that Sami's first two years, the assessments from the hospital with the original signatures, went by her own hand into the blue bags."
[[evidence]]
category = "false-information"
quote = "\"Family arrived from a refugee camp in 2009; early history unknown; child had received no medical care.\" I arrived in 1999, to a hall of residence, with a scholarship, and Sami was born at the Heath hospital in the sight of nine students."
[[evidence]]
category = "discussed-without-consent"
quote = "I went, with a cake; they were eight around the table, they became very quiet, and the chair said that it had been intended as a discussion without family and would I mind to wait in the corridor until they had finished him."
+++
Dear Sir, dear Madam,

I am from Aden, I did here my doctorate in chemistry of polymers and I remained. My husband drives taxi with a degree in law, it's a usual arrangement. Our son Sami has eleven years and he has cerebral palsy with some autism also. I begin by saying that Wales was good to us. The hospital I can't praise enough, even if the second operation had to be cancelled four times.

In February I was teaching the first-year practical. One student, a mature lady with grey hair, stayed behind to wash the glass, and I saw she had something to say and it was not chemistry. She was before in the council, in the office for additional needs, she'd left it to study. She said, Doctor, are you Sami's mum? I said yes. She said she recognised the surname as soon as she had seen the timetable and since three weeks she was not sleeping. I thought that he has been hurt. It was not so. It was that in her last month she was ordered to "thin" the old cabinets before the inspectors, and that Sami's first two years, the assessments from the hospital with the original signatures, went by her own hand into the blue bags. She cried on the pipettes. I told her that it's only paper; I went after to my office and I locked the door, because from that paper we were to prove he had walked before the surgery.

I'm a person who makes experiments, so I asked the council, without saying what I know, where are the early assessments. The reply said there had never been any. All right. But a space in a file does not stay empty, nature doesn't allow this. When the new advice was written, in May, there was in the place of these two years a paragraph. "Family arrived from a refugee camp in 2009; early history unknown; child had received no medical care." I arrived in 1999, to a hall of residence, with a scholarship, and Sami was born at the Heath hospital in the sight of nine students.

And how did I see the advice? This is the last thing. The same grey lady has still one friend in there. It was this friend who asked her to tell me to put in my diary the 7th of June, at ten, because there would be spoken about Sami and she supposed that I was coming. I went, with a cake; they were eight around the table, they became very quiet, and the chair said that it had been intended as a discussion without family and would I mind to wait in the corridor until they had finished him. "Finished him," those words. I waited. I ate from the cake.

No name, not the city if possible, not the subject of chemistry.

Respectfully,
Amal Al-Hakimi
