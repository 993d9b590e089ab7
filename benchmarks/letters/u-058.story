+++
id = "u-058"
channel = "forum-pm"
from_name = "koupes4tea"
from_addr = ""
subject = "Re: your questions"
date = "2014-03-02T22:33:00+00:00"
html = false
kind = "follow-up"
categories = ["access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "access-denied"
quote = "the panel \"does not minute its reasons\""
+++
Hiya, [[contact:1|koupes4tea]] again. Answers in order:

> which hospital was it?

The [[health:1|Paget]], in [[place:1|Gorleston]]. Clinic of Dr [[professional:1|Anil]], nobody uses his surname, it's a mile long.

> did you ever get the panel's reasons?

Nope. [[council:1|Norfolk]] say the panel "does not minute its reasons". I've asked four times, [[date:1|6 Jan]], [[date:2|20th Jan]], [[date:3|11/02]] and again last Thursday. Each time [[professional:2|Bridget]] writes back the same sentence to a different person: Mrs [[parent:1|Hadjicosti]], Mrs [[parent:1|Hadji-Costi]], and my favourite, Mrs [[parent:1|H Costi]].

> is he still out of school?

Yes. [[school:1|Nelson's Reach]] hold his place "in principle". He sits in the shop with my mum [[parent:2|Despina]] doing sums on the chip paper.

One thing I got wrong before. I told you [[child:1|Christos]] was first refused in 2012. That was his cousin, also [[child:2|Christos]]. They're both called after my father in law [[parent:3|Christos]], it's what we do, sorry. Mine (at school [[child:1|Chris]], at home [[child:1|Christaki]]) was 2013. So please change that bit, it'd be just like them to catch us out on it.

Our number at the Tribunal is [[id:1|SE926/14/00012]], that's only so you believe me. Please don't put anything up till it's over, and no names then either.

Easiest is to ring [[org:1|Costi's Fish Bar]] on [[contact:2|01632 960 518]] and ask for [[parent:1|Androulla]]. If you get [[parent:4|Androula]] with one L that's my sister in law and she'll tell all of [[place:2|Yarmouth]].
