+++
id = "dd-012"
channel = "email"
from_name = "Imran Qureshi"
from_addr = "imran.q.home@example.com"
subject = "Zain - timeline as requested"
date = "2016-03-06T14:08:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = "2016-05-09"
[[evidence]]
category = "false-information"
quote = "\"Zain eats independently and enjoys the sociability of the dining hall.\" My son has not had a mouthful of food in nine years."
[[evidence]]
category = "no-chance-to-correct"
quote = "The date for family comments on professional advice was 1 October, she's afraid, so it's closed. I point out that this is the day before we had it."
[[evidence]]
category = "access-denied"
quote = "Ms Cheetham: \"Those discussions are confidential to members.\" What did they have in front of them? Confidential."
[[evidence]]
category = "subject-access-failure"
quote = "A disc comes, a hundred and seven days after I paid for it. It's locked. \"Password to follow under separate cover.\" It's now March and the password hasn't followed."
+++
Salaam and hello,

My wife says that I should have been an accountant. Here it is in order.

Background: Zain is 12, quadriplegic CP, tube fed, statement since he was 2, special school since nursery. Very happy lad, loves cricket on the radio. The statement had to turn into an EHCP.

14 Sep 2015 - Transfer review. Cake. EP sends apologies, he'll "do a paper update". He last met Zain in 2009.

2 Oct - The update arrives. "Zain eats independently and enjoys the sociability of the dining hall." My son has not had a mouthful of food in nine years. Also "mobilises with prompts". Prompts to who? My mother asked was it another Zain. I checked the date of birth. It's ours.

5 Oct - I ring to get it put straight before it goes anywhere. Very pleasant lady. The date for family comments on professional advice was 1 October, she's afraid, so it's closed. I point out that this is the day before we had it. She says she does see that, but it's closed. Next opportunity, annual review, autumn 2016.

19 Oct - Panel sits.

23 Oct - One-page letter. Nursing support at school not agreed. No why.

26 Oct - I ask for the why. Ms Cheetham: "Those discussions are confidential to members." What did they have in front of them? Confidential. How many people were there? She'd rather not say. I said is it the Freemasons.

2 Nov - I write for the lot under the Data Protection Act, his file and anything with our name on. Enclose a cheque for £10.

6 Nov - Cheque cashed. (The only thing in this list that was done inside a week.)

12 Dec - Forty days up. Nothing.

4 Jan 2016 - Ring. Left message.

11 Jan - Ring. Left message.

20 Jan - Letter: they are "experiencing high volumes" and thank me for my patience, which I hadn't mentioned.

17 Feb - A disc comes, a hundred and seven days after I paid for it. It's locked. "Password to follow under separate cover." It's now March and the password hasn't followed. My nephew had a go. I've got a shiny thing that I can look at my own face in.

24 Feb - Dinner lady new to school, goes by what's on the system, puts a jam sandwich in front of him. It was his TA who saw it, from across the room, and got there. She had to sit down after.

That last one's the reason I'm writing. Up to then it was paperwork.

We are going to tribunal. Please don't put this anywhere until after the hearing on the 9th of May, because my wife thinks that they read everything. After that you can use it but change our names, Zain's as well, and leave out the cricket, there aren't that many lads like him at the ground.

Regards
Imran
