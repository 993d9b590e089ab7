+++
id = "h-043"
channel = "email"
from_name = "Bartholomew Quill"
from_addr = "bart.quill@example.org"
subject = "Draft EHCP: who's allowed to see it?"
date = "2018-06-05T19:33:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I came across your page while looking for something else, and wonder if you can point me the right way. I'm the step-dad, if that matters, though not on paper.

Our lass [[child:1|Merryn]] has her draft EHC plan due from [[council:1|Plymouth]] any day. Her mum [[parent:1|Loveday]] has asked that the bit on family history be left out of whatever's sent round to schools, and the caseworker, [[professional:1|Ashok]], couldn't have been more helpful about it. He's said he'll ask his manager and ring us by Friday [[date:1|15th June]].

What I can't find written down anywhere is the rule. Is there a regulation that says what goes out with a consultation? Is it the whole plan with all of the appendices or can it be a cut-down one? And does it make any odds that one of the schools on the list, [[school:1|Plymbridge House]], is independent?

I should say that there's no complaint here. I've been through the thread of other people's stories and it made my hair curl, which is why I'm asking first. It's just that [[parent:1|Loveday]]'s the sort to lie awake, and I'd like to have the answer before she thinks of the question.

No hurry at all. Before the weekend would be good.

%% signature
Cheers,
Bart

