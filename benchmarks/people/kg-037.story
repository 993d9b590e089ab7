+++
id = "kg-037"
channel = "email"
from_name = "Vivienne St John"
from_addr = "viv.stjohn@example.com"
subject = "[[council:1|Suffolk]] – the long version, as requested"
date = "2018-10-27T02:14:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Then she said that Stewart Nunn had sent it back with three paragraphs highlighted in yellow, that she'd refused, and that her line manager had made the changes under her name while she was on leave in Crete."
[[evidence]]
category = "discussed-without-consent"
quote = "She'd been asked to minute a \"pre-meet\" about Perry in the February, with Warrender, Nunn and a man from the academy trust, the day before our own meeting, at which all of them pretended to be hearing everything for the first time."
+++
You said start at the beginning so I'm starting in a caravan at [[place:1|Walberswick]] in August 2004 with my waters breaking. [[child:1|Peregrine Arthur St John]], [[child:1|Perry]], four and a half weeks early and furious. [[parent:1|Dominic]] drove. The [[health:1|James Paget]] was nearer than [[place:2|Ipswich]], so he's a [[place:5|Norfolk]] baby by birth and has never been forgiven for it by [[council:1|Suffolk]]'s computer, which on two occasions has decided that he doesn't live here.

The first twelve years in a paragraph: late talker; glue ear; [[school:1|Blyth Otters]] playgroup; [[school:2|Wenhaston Heath VC Primary]] under the blessed [[professional:1|Rosemary Aldous]]; hyperlexia, which we thought was genius; [[health:2|Ipswich]] CAMHS, twice, no; bullying by a boy I'll call [[child:2|Monty]] because that's his name; and finally, at his godmother [[parent:2|Tamsin]]'s insistence, a private diagnosis from a Dr [[professional:2|Lindqvist]] in [[place:3|Cambridge]]. Asperger's, said [[professional:2|Lindqvist]], of the old-fashioned kind.

High school was [[school:3|Halesworth Maltings]], since closed, then merged, then renamed, then academised as [[school:4|Blyth Valley Free School]]. Four headteachers in three years: [[professional:3|Gurney]], [[professional:4|Osborne]], an interim by the name of [[professional:5|Flo Bates]], and [[professional:6|Warrender]]. Each of them asked us in for "a fresh start" and a biscuit. When [[child:1|Perry]] began to hurt himself in 2017, it was [[professional:5|Flo Bates]] who noticed the plasters, and she wasn't even supposed to be there on Thursdays.

We applied for an EHCP. The officer was [[professional:7|Stewart Nunn]]; the psychologist [[professional:8|Marguerite Holt]]. I warm to people too easily, [[parent:1|Dom]] says, and I warmed to [[professional:8|Marguerite]]. She stayed all afternoon and looked at his maps. (He makes maps, of places that aren't.) As she was putting her shoes on she said she would be recommending "a small specialist placement, no two ways about it".

Her advice arrived on [[date:1|6 March 2018]]. It recommended a "bespoke package of support within the current setting".

I rang. I was quite calm. She asked whether I was alone, which is a thing people say in films. Then she said that [[professional:7|Stewart Nunn]] had sent it back with three paragraphs highlighted in yellow, that she'd refused, and that her line manager had made the changes under her name while she was on leave in [[place:4|Crete]].

I've learnt since that people do tell you things. You've only to be quiet long enough. The secretary at [[school:4|Blyth Valley]], [[professional:9|Jo]], told me, in the post office. She'd been asked to minute a "pre-meet" about [[child:1|Perry]] in the February, with [[professional:6|Warrender]], [[professional:7|Nunn]] and a man from the academy trust, the day before our own meeting, at which all of them pretended to be hearing everything for the first time. And the minutes exist. And we've asked. And they don't.

Where are we? [[child:1|Perry]] is fourteen. The tribunal ordered [[school:5|Orford Ness House]], in July, on the papers, in four lines. He has a room with a view over the marshes and I'm told he is making a map of it. [[parent:1|Dominic]] has taken up bell-ringing. I'm writing to you at two in the morning, on the night the clocks go back, so I suppose that for one hour it hasn't happened yet.

Of course we must be anonymous. Could I be somebody called [[parent:3|Sue]]? I've always wanted to be.

%% signature
Viv

