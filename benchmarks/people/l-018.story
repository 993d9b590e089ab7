+++
id = "l-018"
channel = "email"
from_name = "Nadia Iqbal"
from_addr = "nadia.iqbal@example.net"
subject = "[[place:1|Newton Mearns]], [[place:2|Pollokshields]] and two lots of paperwork"
date = "2019-03-10T21:26:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "When the file came across, a manager in Barrhead told her that therapists were not to put frequency or duration in anything going to East Ren, and that if Glasgow liked writing blank cheques that was Glasgow's affair."
[[evidence]]
category = "access-denied"
quote = "I've asked Colquhoun four times for the note of whoever did the considering and he says it's a working paper and not mine."
+++
Hi all,

Sorry, this got long. I'm a pharmacist so you may at least trust the dates.

We've two boys, [[child:1|Haris]] (13) and [[child:2|Zayd]] (10). Up to 2016 we were in [[place:2|Pollokshields]], therefore under [[council:1|Glasgow]], and [[child:1|Haris]] had a co-ordinated support plan which [[council:1|Glasgow City Council]] had drawn up and, give them their due, stuck to. He was in the language unit at [[school:1|Maxwell Glen Primary]]; [[professional:1|Fraser Oduya]] ran it, and ran it well.

That summer my father-in-law died and we moved in with my mother-in-law, [[parent:1|Robina]], in [[place:1|Newton Mearns]]. It's five miles. It's also a different authority, [[council:2|East Renfrewshire]], and everybody told us how lucky we were: "oh, [[council:2|East Ren]], best schools in the country." For [[child:2|Zayd]] that's been true. [[school:2|Kirkhill Mains]] adore him.

For [[child:1|Haris]] the plan had to transfer. On [[date:1|22nd August 2016]] I handed a copy in at [[place:3|Barrhead]], got a receipt for it and a smile. In October there was a letter saying [[council:2|East Renfrewshire Council]] had "considered afresh". Considered what? They'd never met him. A speech therapist from [[health:1|NHS Greater Glasgow and Clyde]] had seen him for years ([[professional:2|Lesley-Anne Duthie]], she of the owl earrings) and she's the same health board whichever side of the boundary you're on. So I called her.

She was mortified. When the file came across, a manager in [[place:3|Barrhead]] told her that therapists were not to put frequency or duration in anything going to [[council:2|East Ren]], and that if [[council:1|Glasgow]] liked writing blank cheques that was [[council:1|Glasgow]]'s affair. The old plan said three sessions weekly. The new one, drafted while I was still unpacking spoons, says he'll "benefit from opportunities to communicate".

I asked to see how that had been decided. "There is no decision letter as there was no decision." Mr [[professional:3|Colquhoun]], quality improvement, said that. I wrote it on my hand so I wouldn't get it wrong.

Meanwhile:
- [[school:3|Mearns Ridge High]] put him in the bottom set for French, a language in which he's silent, as he is in the other three
- the [[health:2|Queen Elizabeth]] (neurology) said the absences were real, and [[school:3|Mearns Ridge]] marked them as daydreaming
- [[org:1|Clyde Autism Friends]] in [[place:4|Govan]] gave him a Saturday place, two buses, and he talked there. To a rabbit. But he talked
- [[council:1|Glasgow]] told me, unofficially, that if we came home they'd have him back in a heartbeat

I've asked [[professional:3|Colquhoun]] four times for the note of whoever did the considering and he says it's a working paper and not mine. The advocate at [[org:2|Southside Family Rights]], [[professional:4|Kirsty McPhail]], has been to [[place:3|Barrhead]] in person, and was shown a locked cabinet, as though it were a treat.

[[parent:2|Usman]] wants us to rent something in [[place:5|Shawlands]] for the sake of a postcode: [[postcode:1|G41 9ZZ]] does it, ten doors along from [[postcode:2|G43 9ZY]], which doesn't. I'd rather they just read the thing.

You may use all of this, without names. If you must have a place, say [[place:6|Glasgow]].

%% signature
Nadia Iqbal MRPharmS

%% disclaimer
Iqbal's Pharmacy Ltd. Registered in Scotland. This e-mail is sent in a private capacity.

