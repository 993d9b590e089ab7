+++
id = "ff-043"
channel = "email"
from_name = "Oksana Hrytsenko"
from_addr = "oksana.hr@example.com"
subject = "Ukrainian mother, Aberdeenshire"
date = "2023-11-06T12:40:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In these notes is that the father of Danylo \"fights for Russia\". He drives ambulance in Kharkiv! \"He is fighting the Russia\", I said this to the lady, maybe my article was bad."
[[evidence]]
category = "access-denied"
quote = "They said it's an internal working document, the interpreter had only the loan of it, and it wouldn't be appropriate that I would have a copy."
+++
Good day!

My name is Oksana, from Kharkiv, architect of landscapes. I am in Aberdeenshire from May 2022 with my son Danylo, ten years, autism, and with the grandmother. Our hosts are gold people. I write because my host, Mr. Fraser, says I have to, he says here you're allowed.

Danylo had in Ukraine full assessment. I carried it across the border in my boot, really. I gave it and they translated it, I checked the translation, it was correct and they'd thanked me for the checking. So they can do it well when they want.

Then came to see him one lady from the council. Afterwards was a meeting, with me, with interpreter, good meeting. The interpreter is from Donetsk, she is careful. When we went to the bus she asked me, Oksana, is your husband really with the other side? I stopped to walk. The lady's secretary had given her that morning a sheet of notes, so that she could prepare the words. In these notes is that the father of Danylo "fights for Russia". He drives ambulance in Kharkiv! "He is fighting the Russia", I said this to the lady, maybe my article was bad. In our small town, you understand what this does?

Next morning I asked in the office for this sheet to see it with my eyes. Mr. Fraser went with me, in a tie. They said it's an internal working document, the interpreter had only the loan of it, and it wouldn't be appropriate that I would have a copy. Mr. Fraser asked to whom would it be appropriate then. He's very good in this.

I must say also what isn't bad. There is a queue for the therapist, but Danylo goes to a group with horses. One teacher had told him to say "aye" and he says nothing else now. When the school wished to speak with our doctor they asked me first, with the interpreter, and I have signed gladly.

In the end we've still not the sheet, but two from the church have stopped greeting me, and maybe it's only the weather.

Without names please, with respect,
Oksana
