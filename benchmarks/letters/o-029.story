+++
id = "o-029"
channel = "email"
from_name = "Shwan Rashid"
from_addr = "shwan.rashid@example.net"
subject = "Wrong information about my family"
date = "2023-11-27T18:31:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "I'm a British citizen eleven years, my wife Tara also, and Shene was born in James Cook four miles from here."
[[evidence]]
category = "no-chance-to-correct"
quote = "Miss Fenton says the fifteen days for comments are over, because she counted from the day that she wrote the letter, not the day I received it."
+++
Hello, I am Kurdish, from [[place:1|Sulaymaniyah]], and since 2008 in [[place:2|Middlesbrough]]. I have a barber shop on [[place:3|Linthorpe Road]]. My daughter [[child:1|Shene]] is 8 and she has a rare epilepsy. She's in [[school:1|Ayresome Green Primary]].

In September I was given the draft EHCP from [[council:1|Middlesbrough Council]]. In the section for family, they wrote that we are "asylum seekers with uncertain status". I'm a British citizen eleven years, my wife [[parent:1|Tara]] also, and [[child:1|Shene]] was born in [[health:1|James Cook]] four miles from here. They wrote also that we "do not believe in medication". She takes three medicines, two times each day, and it's me who gives them.

Who said this? I asked the writer of the plan, Miss [[professional:1|Abbie Fenton]]. She took it from the report of the EP, Dr [[professional:2|Crowther]]. I asked Dr [[professional:2|Crowther]]. She took it from the school. I asked the school, Mrs [[professional:3|Janine Sayer]], the deputy, and she said she took it from "a previous form". Nobody had asked [[parent:1|Tara]], nobody had asked me. I cut the hair of half of these people's husbands.

Miss [[professional:1|Fenton]] says the fifteen days for comments are over, because she counted from the day that she wrote the letter, not the day I received it. It came on day thirteen.

My cousin [[parent:2|Rebin]] said I should put the true information on a sign in the shop window. I prefer to send it to you. No names please, or I'll lose customers.
