+++
id = "l-060"
channel = "email"
from_name = "Soo-jin Baek"
from_addr = "soojin.baek@example.net"
subject = "[[place:1|New Malden]]: [[council:1|Kingston]], [[council:2|Merton]], [[council:3|Sutton]], [[org:1|AfC]]"
date = "2023-09-17T20:11:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She had been asked three times, by AfC and by a commissioner of South West London, to take the number out because it \"pre-empts the placement decision\", and she'd three times declined."
[[evidence]]
category = "other-collusion"
quote = "In a chat of 26 April between Gemma and Darius Holt of Kingston CAMHS they agree that \"we'll say revised, EV is on leave till the 9th, by the time she's back it's final\"."
+++
Dear Sir or Madam,

In [[place:1|New Malden]] there are many Korean families, and among us the word for the special education office is "the fog". Please excuse me if there's fog in what I write.

I have a daughter [[child:1|Ha-eun]], whose English name is [[child:1|Hannah]]. She was fourteen in August. She has anorexia and autism; the autism was first and everyone missed it. Her father, [[parent:1|Min-ho]], works in [[place:2|Seoul]] half of each year. [[parent:2|Halmoni]], his mother, lives with us.

A few things about where we live. Our house, on [[place:3|Burlington Walk]], belongs to [[council:1|Kingston]]. The bottom of the garden belongs to [[council:2|Merton]]. For children [[council:1|Kingston]] has no officers of its own; it has [[org:1|Achieving for Children]], that's a company, together with [[council:4|Richmond]]. [[child:1|Ha-eun]] attended [[school:1|Coombe Lea Girls]], till she fell ill. She was inpatient in [[health:1|Springfield]], [[place:4|Tooting]], for five months, then day patient at a unit in [[place:5|Sutton]], the [[health:2|Jasmine Clinic]]. The outpatient team is [[health:3|Kingston CAMHS]]. Teachers came from [[school:2|Norbiton Hospital School]].

Dr [[professional:1|Ekaterina Volkov]], at [[health:1|Springfield]], said she would die in a large school. She used these words: would die. She wrote: "class not larger than eight; a key adult, named, each day; no return before the plan is in place."

[[org:1|AfC]] had a draft plan ready on [[date:1|3 May 2023]]. It said "a nurturing environment". I asked [[professional:2|Gemma Prowse]] at [[org:1|AfC]] where is eight, where is the key adult? [[professional:2|Gemma]] replied that "the doctor has since revised her view".

I telephoned [[professional:1|Ekaterina]]. She hadn't revised anything. She had been asked three times, by [[org:1|AfC]] and by a commissioner of [[health:4|South West London]], to take the number out because it "pre-empts the placement decision", and she'd three times declined. So who revised it?

By then I had my subject access papers; I'm an archivist, at [[org:2|Korean Cultural Library]], [[place:6|Raynes Park]]. I enjoy an index. In a chat of [[date:2|26 April]] between [[professional:2|Gemma]] and [[professional:3|Darius Holt]] of [[health:3|Kingston CAMHS]] they agree that "we'll say revised, [[professional:1|EV]] is on leave till the 9th, by the time she's back it's final".

I read it at my desk, under the sign which asks for silence.

What came next was quick. [[professional:4|Adaora Nze]], solicitor, [[place:7|Wimbledon]], wrote a letter before claim. [[council:1|Kingston Council]], whose name I'd scarcely seen in the whole affair, wrote that it was "surprised". [[council:2|Merton]] and [[council:3|Sutton]], the latter only because of [[health:2|Jasmine]], asked to be removed from correspondence. On [[date:3|30 June]]: [[school:3|Marble Hill Studio]], in [[place:8|Twickenham]], seven girls, a named adult, [[professional:5|Winnie]]. There's a piano.

She has eaten lunch there for eight days. [[parent:2|Halmoni]] sends kimbap for seven, and says it's nothing.

You may use it if you change our names and [[place:1|New Malden]], which is to say, us.

%% signature
Yours respectfully,
Soo-jin Baek

%% disclaimer
Please consider the trees. This message may contain confidential information intended for the named recipient.

