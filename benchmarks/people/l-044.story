+++
id = "l-044"
channel = "email"
from_name = "Rasa Kazlauskienė"
from_addr = "rasa.kaz@example.com"
subject = "[[place:1|Boston]], help with [[council:1|Lincolnshire]] please"
date = "2018-05-14T19:25:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Dovydas's was posted to the mother of Domantas, at Fydell Walk, and she doesn't read English, so she put it in the drawer for half a year."
+++
Good evening.

I pack flowers in [[place:2|Spalding]], live in [[place:1|Boston]], have one son [[child:1|Dovydas]], 11. In [[place:3|Klaipėda]] he walked on his toes and they gave us a diagnosis; here in [[health:1|Pilgrim]] they took two years and gave us the same one.

He goes in [[school:1|Haven Bank Academy]]. In Year 5 an EP came, [[professional:1|Judith Sewell]], by car from [[place:4|Lincoln]]. She made her report and I signed that I'd received it. Honest: I had received an envelope. Inside was a report about "[[child:2|Domantas]]", also from [[place:1|Boston]], also with toes. [[child:1|Dovydas]]'s was posted to the mother of [[child:2|Domantas]], at [[place:5|Fydell Walk]], and she doesn't read English, so she put it in the drawer for half a year. We found each other in the [[org:1|Baltija]] shop.

I told this to [[council:1|Lincolnshire]]. The man in [[place:4|Lincoln]], [[professional:2|Piers]], said that [[council:1|Lincs]] would have to know who else had seen it, and I was to write down all the names. As if I am the thief.

Then [[school:1|Haven Bank]]'s big organisation, [[school:2|Wash Academies]], says he should leave for [[school:3|Gosberton Fen House]], 14 miles. [[health:1|Pilgrim Hospital]] says no. [[council:2|Boston Borough]], whom I asked because I didn't know better, says it does only dustbins and markets, but the woman looked up a number for me. She gave me [[org:2|Lincs Parent Voice]]. It's how I came to you.

May you use it? Yes, with other names. [[child:2|Domantas]]'s mother agrees also. We drink coffee now on Sundays.

%% signature
With thanks
Rasa

