+++
id = "m-054"
channel = "email"
from_name = "Philippa Ombler"
from_addr = "pip.ombler@example.co.uk"
subject = "[[council:1|East Riding]]... [[child:1|Wilf]], [[child:2|Hattie]] and page after page of Mr [[professional:1|Dunn]]"
date = "2014-10-13T22:03:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "What Dunn has refused me, in plain words, is the decision about my son, the decision about my daughter, the reasons for both, and the names of the people who took them."
+++
Dear Sir,

Harvest is in so I've a night free, and [[parent:1|Giles]] is asleep in the chair with his boots on.

I'm afraid it's not dramatic. It's merely that I added up the number of times that I was told by Mr [[professional:1|Dunn]] that I couldn't have a thing, and thought somebody ought to know the answer. It's fourteen.

[[professional:1|Derek Dunn]] is the casework officer. He'd be fifty. We began as Mrs [[parent:2|Ombler]] and Mr [[professional:1|Dunn]], passed through [[parent:2|Pip]] and [[professional:1|Derek]] in the spring of 2013, when I was flavour of the month, and are back to the titles now. [[child:1|Wilfred]] ([[child:1|Wilf]]) is twelve and has a language disorder, [[child:2|Harriet]] is nine and has the same one, which isn't in the books. They're at [[school:1|Wolds End Primary]] and [[school:2|Driffield Beck School]]. The other adults in the file: [[professional:2|Nerys Bowden]], SENCo; Dr [[professional:3|Ravi Chandran]], EP; [[professional:4|Sue Wrangham]], therapist, [[health:1|Castle Hill]]; [[professional:5|Hamish Orme]], who sat on the panel; Mrs [[professional:6|Treadwell]].

Asked for, and refused:

1. [[date:1|14.1.13]] the panel minute re [[child:1|Wilf]]. "Not a public document." [[professional:1|DD]]
2. [[date:2|21.1.13]] the panel's reasons. "Reasons are given orally to schools." So I asked [[professional:2|Nerys]]. Mrs [[professional:2|Bowden]] had been given no reasons, orally or in any other manner.
3. [[date:3|4.2.13]] names of those on the panel. "It's not our policy."
4. [[date:4|11.2.13]] [[professional:4|Sue Wrangham]]'s original note. "Ms [[professional:4|Wrangham]] no longer holds." [[professional:4|Sue]] said that she did, and it was in her car; she wouldn't give me it without [[professional:1|Derek]]'s say-so.
5. [[date:5|3.3.13]] an e-mail Dr [[professional:3|Chandran]] told me of. "Ask Dr [[professional:3|Chandran]]." [[professional:3|Ravi]] said ask [[professional:1|Derek]].
6 to 9. The same e-mail, four times.
10. [[date:6|2.9.13]] the panel minute re [[child:2|Hattie]]. "As previously advised re [[child:1|Wilfred]]." He'd not even changed the ending, it said "he".
11. [[date:7|9.9.13]] who's [[professional:5|Hamish Orme]]? "A colleague."
12. [[date:8|16.9.13]] was [[professional:5|Orme]] on the panel? "It's not our policy." [[professional:5|Hamish Orme]] was at that moment drying up in my kitchen, because his wife, [[parent:3|Bunty]], is my cousin; and he said, "Of course I'm on it, [[parent:2|Pip]], I thought that you knew."
13. [[date:9|13.1.14]] Mrs [[professional:6|Treadwell]]'s letter. "No letter was received." She showed me the recorded delivery slip.
14. [[date:10|6.10.14]] a list of what I'd been refused. Refused.

What [[professional:1|Dunn]] has refused me, in plain words, is the decision about my son, the decision about my daughter, the reasons for both, and the names of the people who took them.

When [[professional:5|Hamish]] saw my fourteen he went quiet, and then he told me what was in no. 1. It was one line: "[[child:1|Wilf O]]: no. Set a precedent re sibling." So [[child:2|Hattie]] was turned down while she was in Year 2 and nobody had so much as met her. I put that to Mr [[professional:1|Dunn]], and he wrote, "I'm not aware how you'd know this", which isn't a denial, and which [[parent:1|Giles]] has had me read to him twice.

I'd not have [[professional:5|Hamish]] or [[parent:3|Bunty]] brought into it. Or [[professional:4|Sue]]. Not that anyone else is without cousins round here. You may use my fourteen as an appendix, but please make it a village in some other wolds, if there are other wolds.

%% signature
Yours,
Pip Ombler

