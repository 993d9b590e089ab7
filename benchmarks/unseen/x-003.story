+++
id = "x-003"
channel = "email"
from_name = "Nabila Akhtar"
from_addr = "nabila.akhtar.b8@example.net"
subject = "SAR to [[council:1|Birmingham]], 14 months and counting (ref [[id:1|SAR-20-08831]])"
date = "2021-04-02T11:26:00+01:00"
html = true
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "No emails at all between the council and the school, which is what I asked for in the first place."
[[evidence]]
category = "insecure-handling"
quote = "41 pages in an envelope that had split down the side. Eleven of the pages are about a different boy"
[[evidence]]
category = "false-information"
quote = "\"Mum refused EP visit x 2\". I have never refused an EP visit."
+++
Salaam and hello,

I promised [[parent:2|Rukhsana]] from our Wednesday group that I would send you this. I have done it as a list because otherwise I go round in circles.

My son is [[child:1|Zayaan Akhtar]], born [[date:1|09.06.2012]], UPN [[id:2|K330207712045]]. He has ADHD and a hearing loss. Until Year 3 he was at [[school:1|Alum Brook Primary]] and since then at home with me, because they could not meet need.

- [[date:2|28/1/20]]: I emailed my subject access request to [[council:1|Birmingham City Council]] and to the school. I asked for everything since the EHCP request, including emails.
- [[date:3|3 Feb 2020]]: acknowledgement from [[professional:1|Dale Prosser]], information governance. He gave me the number in the subject line.
- [[date:4|26/2/20]]: I rang. Mr [[professional:1|Prosser]] said it was "a large file" and he would need the extra two months. Fair enough.
- April, May: nothing. I know there was a pandemic. I do not think there was a pandemic in the photocopier.
- [[date:5|17th June]]: first bundle, by ordinary post. 41 pages in an envelope that had split down the side. Eleven of the pages are about a different boy, [[child:2|Tobias Renshaw]]. I have his address on [[place:1|Cotterills Lane]], his medication and what his mother's boyfriend is in prison for.
- [[date:6|18th June]]: I rang to tell them. A lady called [[professional:2|Bev]] said to put the pages in the bin. I asked whether [[child:2|Tobias]]'s mum would be told and she said that was "not for us to discuss".
- [[date:7|21/09/20]]: second bundle, this time a PDF. Nearly all of it blacked out.
- [[date:8|22/09/20]]: my nephew [[parent:3|Hamza]], who does computers at [[school:2|Joseph Tangye College]], found you could select the black parts and paste them into a blank page. So now we can read it.

What was under the black? Mostly harmless. But one is a note by the school's inclusion lead, Mrs [[professional:3|Orchard]], from November 2018: "Mum refused EP visit x 2". I have never refused an EP visit. I have been begging for one, I have the texts. The EP, Dr [[professional:4|Tierney]], then repeats it in her advice as a fact, and so does [[health:1|Forward Thinking Birmingham]] when they turned down the referral for [[child:1|Zayaan]]. They say "in light of previous disengagement".

- [[date:9|5 Jan 2021]]: complaint to [[council:1|BCC]]. The reply says [[council:1|Birmingham]] consider the request "fulfilled". No emails at all between the council and the school, which is what I asked for in the first place.
- [[date:10|30.3.21]]: [[org:1|Birmingham SENDIASS]] have helped me write to the ICO.

That is where we are. [[child:1|Zee]] is eight, he has been out of school for four terms, and I have a shoebox about somebody else's child.

Please change the names if you use it, mine too. My husband [[parent:4|Imran]] drives a taxi and everyone on [[place:2|Alum Rock Road]] knows him.

%% signature
Jazakallah,
Nabila

%% disclaimer
Sent using the free version of MailPebble. Think before you print.
