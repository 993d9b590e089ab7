+++
id = "jb-040"
channel = "email"
from_name = "Nasrin Tavakoli"
from_addr = "nasrin.tavakoli@example.net"
subject = "Regarding [[child:1|Parsa]] and the two versions"
date = "2016-11-28T22:22:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "There'd been a training session in the spring, at which all the clinic's therapists were instructed by a Mrs Verrall that they were not permitted to put a number of hours in any report for the authority."
[[evidence]]
category = "report-change-requested"
quote = "When Imelda had put it in all the same, Verrall telephoned, and told her to resubmit without the number and without the splints."
[[evidence]]
category = "other-collusion"
quote = "It came out afterwards that the clinic manager, Giles Attwater, had made the changes himself, at Verrall's request, and that they'd agreed it over lunch and called it \"a light edit\"."
+++
Hello and thank you for existing,

My son [[child:1|Parsa]] is nine, and if you met him he would tell you the kings of Iran, in order, and then of England, also in order, and then he'd ask you which is your favourite, and there is a correct answer. He has autism and Ehlers-Danlos; his fingers bend back like grass. We've lived in [[place:1|Hove]] all his life. My husband [[parent:1|Behrouz]] is a dentist in [[place:2|Worthing]]. I was an architect, and now I'm a filing system.

He goes to [[school:1|Aldrington Shore Primary]]. I have no quarrel with them. Mr [[professional:1|Dacosta]], his teacher last year, let him write on a slope, on a laptop, on the wall.

The trouble came from the hand clinic. A therapist called [[professional:2|Imelda Quirke]] saw [[child:1|Parsa]] at the [[health:1|Royal Alex]] in March and again in May, and she wrote to me herself, on a compliments slip, to say I'd have her report in ten days and to let her know "if I've got anything wrong". I thought that was so decent. I kept the slip.

Ten days, twenty days. In July [[council:1|Brighton & Hove]] sent their final plan. Not a draft! Final. OT provision: "a handwriting group (six sessions)". A handwriting group. With joints like that, it is like sending a fish to a cycling group.

I rang [[professional:2|Imelda]]. "But I wrote two hours a fortnight," she said, "one to one, and splints. I sent it in June." To whom? "To the council, they said that they'd share it with you." So I asked her, quite calmly, I was holding on to the sink, if she'd send me hers.

There was a silence and then she said she had been told that she mustn't. There'd been a training session in the spring, at which all the clinic's therapists were instructed by a Mrs [[professional:3|Verrall]] that they were not permitted to put a number of hours in any report for the authority. When [[professional:2|Imelda]] had put it in all the same, [[professional:3|Verrall]] telephoned, and told her to resubmit without the number and without the splints. She had refused. And then she discovered, from me, at that moment, that a report existed without the number and without the splints, and with her name at the bottom.

I heard her sit down.

It came out afterwards that the clinic manager, [[professional:4|Giles Attwater]], had made the changes himself, at [[professional:3|Verrall]]'s request, and that they'd agreed it over lunch and called it "a light edit".

What does one do? [[parent:1|Behrouz]] wrote to the GDC, from habit, and then remembered it was for dentists. I wrote to [[professional:5|Caroline Osgerby]], our councillor, who lives on [[place:3|New Church Road]], near us, and has a pleasant dog. She wrote to the director. The director wrote to the clinic. The clinic wrote to [[professional:2|Imelda]], suspending her, for disclosing to a parent the contents of her own report.

She has since been allowed back. Part time. She's not allowed children beginning with P, it's a joke of hers, but only just.

My mother came from [[place:4|Shiraz]] in August, for six weeks. Maman lived through a revolution and a war and four kinds of secret police, and she listened to the whole of this with her tea going cold, then said, "But here they apologise, no?" I told her that it was early days.

You may use it. Please change our nationality too, as there aren't many of us here and everybody goes to [[parent:1|Behrouz]] for their teeth. Something with kings.

%% signature
Warm regards,
Nasrin Tavakoli

Sent from my iPad

