+++
id = "kg-002"
channel = "email"
from_name = "gemma p"
from_addr = "gem.prosser82@example.com"
subject = "[[council:1|swansea]] - my lad"
date = "2014-02-09T23:18:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "she said lewis-jones had rung her boss alun treharne in swansea council and she been told take out the bit about needing full time support and put \"responds well to routine\" instead."
+++
hi there saw the link on facebook so here goes. my boy [[child:1|kian]] is 8 got adhd and odd and hes dyslexic we think. he started in [[school:1|ysgol cwm derw]] the welsh school cos his nan [[parent:1|beryl]] wanted it, she speaks it all to him, but they said he was holding the class back so in yr 1 we moved him to [[school:2|clydach vale infants]] where mrs [[professional:1|hopkin]] was lovely then he went up the juniors and it all went wrong.

the head [[professional:2|gareth lewis-jones]] dont like him end of. hes been sent home 31 times i wrote them all on the calender. none of it was called exclusion it was "come and fetch him gem". i lost my job in [[org:1|brynmill bakery]] over it.

[[professional:3|sioned]] from the behaviour team come out twice and she was on his side, she said he needs a statement and shed write it strong. few weeks later i bump into her in [[health:1|morriston hospital]] of all places, my mother was in with her hip, and she was upset. she said [[professional:2|lewis-jones]] had rung her boss [[professional:4|alun treharne]] in [[council:1|swansea council]] and she been told take out the bit about needing full time support and put "responds well to routine" instead. she showed me on her phone the first one. i seen it with my own eyes

i asked [[professional:4|alun]] for it. he said there was only ever the one report. so now i dont no what to do. mam says go to the papers, the [[org:2|evening post]] did a thing on a girl from [[place:1|morriston]] last year. my partner [[parent:2|dai]] says leave it theyll take it out on [[child:1|kian]]. what do you think

%% signature
gem x

