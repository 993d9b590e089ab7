+++
id = "kf-033"
channel = "email"
from_name = "Derek and Sylvia Hounsell"
from_addr = "hounsells@example.co.uk"
subject = "Our grandson"
date = "2014-08-12T10:10:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = "2014-11-01"
[[evidence]]
category = "insecure-handling"
quote = "It had been intended for a Mr Hounslow, who lives at the other end of the same lane, and he had received it first, opened it, read it, and walked it down to us."
+++
Dear Madam,

We are retired ([[parent:1|Derek]], railways; [[parent:2|Sylvia]], a doctors' receptionist) and live at [[place:1|Sturminster Newton]]. Our grandson [[child:1|Fergus]] spends the greater part of each week here because our daughter works away. He has a condition called tuberous sclerosis.

On or about the [[date:1|12th of June]] a thick envelope was put through our door by hand. It contained [[child:1|Fergus]]'s complete social care history, his mother's divorce papers and the telephone number of a refuge. It had been intended for a Mr [[parent:3|Hounslow]], who lives at the other end of the same lane, and he had received it first, opened it, read it, and walked it down to us. He was very decent and said that he "had not read much". One knows what that means.

[[parent:4|Frances]], whose papers they were, had to be told by telephone in [[place:2|Rotterdam]].

[[parent:2|Sylvia]] has taken the matter up with [[council:1|Dorset]], who passed her from a [[professional:1|Stacey]] to a [[professional:2|Gould]] and back to a [[professional:1|Stacey]]. The most helpful person has been [[professional:3|Priestley]], the Head of [[school:1|Blackmore Mead]], himself once a policeman. He believes that someone simply looked up the first entry beginning with H-O-U-N-S.

[[health:1|Dorset County Hospital]], where the boy attends for his seizures, were appalled, and their Dr [[professional:4|Mukherjee]] has changed our contact details to a box number.

[[parent:4|Frances]] asks that nothing appear before the first week of November, when the divorce is made absolute: [[date:2|1 November]] would be safe. After that you may use it without any of our names, nor that of Mr [[parent:3|Hounslow]].

%% signature
Yours sincerely,
D. E. and S. M. Hounsell

