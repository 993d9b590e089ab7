+++
id = "m-026"
channel = "email"
from_name = "Judith Fothergill"
from_addr = "judithf.kendal@example.co.uk"
subject = "Fwd: Re: our account of [[child:1|Hector]] (three corrections)"
date = "2014-11-04T19:00:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello again,

I've had the draft, for which thanks. You asked that I check the facts. Most of them are right. Some people have got tangled, which is hardly your fault when half of them change names as they go through doors.

First, [[professional:1|Sheila Dixon]] and [[professional:1|Sheila Postlethwaite]] are one woman, not two. She married in August. So on page 1 where the SENCO at [[school:1|Underbarrow Fell]] is Mrs [[professional:1|Dixon]] and on page 3 where "a [[professional:1|Postlethwaite]]" telephones me about [[child:2|Hetty]], it's the same [[professional:1|Sheila]], and what she said in June she took back in October as Mrs [[professional:1|P]].

Second: Dr [[professional:2|Irving]]. There are two. [[professional:2|Graham Irving]] is the paediatrician at [[health:1|Westmorland General]] and [[professional:3|Marian Irving]] is the GP; they're married to one another. Everything about the circulated letter is [[professional:2|Graham]]. Everything about the kindness is [[professional:3|Marian]]. In the paragraph with "[[professional:3|Irving]] told me she was sorry", that's [[professional:3|Marian]], and if you put it down to him he'd be surprised.

Third. You've given the quotation "he will always be a bit behind" to [[professional:4|Clement Tyson]] at [[council:1|Cumbria]]. It was never [[professional:4|Tyson]]. He's a cold fish, but he didn't say that. It was [[professional:5|Philippa Gill]], at the [[date:1|9 June]] meeting. I'll paste the line from the notes, so you see how the initials fell:

"[[professional:5|PG]] (area manager) felt that [[child:1|H]] will always be a bit behind. [[professional:4|CT]] (caseworker) did not comment. [[professional:1|SD]] (school) agreed. [[professional:2|GI]] left at 10.40."

I see why: [[professional:5|PG]] and [[professional:4|CT]] had swapped chairs. And [[child:1|H]] there is [[child:1|Hector]], not his sister [[child:2|Hetty]], who's also an [[child:2|H]] and was on the agenda two items later, heaven help us. I have told [[child:3|Barnaby]] that he's lucky to begin with another letter.

Otherwise we're content. My husband [[parent:1|Miles]] asked for one sentence to come out, the one about the car, because his brother would know it. The tribunal decision is dated [[date:2|2 October 2014]] and you may say so now, but please keep back [[school:1|Underbarrow]], both [[professional:2|Irvings]], and the town. "A market town" will do for [[place:1|Kendal]], it's not as though there's only one.

I'm on [[contact:1|01632 960388]] till seven most evenings.

%% signature
With best wishes and no more corrections (I hope),
Judith

%% quoted
On Mon, 3 Nov 2014 at 15:26, The Campaign <stories@example.org> wrote:
> Dear Judith, please find the draft below. Could you check the people in it?
> We were not sure how many Sheilas there were.

