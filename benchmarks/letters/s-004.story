+++
id = "s-004"
channel = "email"
from_name = "Harbhajan Singh Dhaliwal"
from_addr = "hs.dhaliwal@example.net"
subject = "Educational psychology advice, [[council:1|Sandwell]]"
date = "2015-11-09T07:40:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "she had been asked by the SEN manager to take out the fifteen hours and send it in again"
[[evidence]]
category = "quantifying-forbidden"
quote = "all psychologists employed by the authority have been instructed not to state hours"
+++
Dear Sir or Madam,

I should like to contribute the following.

My daughter [[child:1|Simran Kaur]] is nine and has dyslexia and a significant working memory difficulty. She attends [[school:1|Tividale Lock Junior School]]. In [[council:1|Sandwell]] the educational psychologist for her school was Dr [[professional:1|Helen Aspinall]], who saw [[child:1|Simran]] on [[date:1|17th June 2015]] and told my wife and me there and then that she would recommend fifteen hours of one-to-one teaching each week.

The report which reached us on [[date:2|30/9/15]] said that [[child:1|Simmi]] "would benefit from access to a level of support". I telephoned Dr [[professional:1|Aspinall]]. After some silence she told me that her first version had been returned, and that she had been asked by the SEN manager to take out the fifteen hours and send it in again. She added that all psychologists employed by the authority have been instructed not to state hours, minutes or frequency of anything, and that a colleague who did so had been "spoken to".

She asked me not to say that she had told me. I have thought about that for some weeks. I do not wish to injure her, since she is an honest lady; but my brother-in-law [[parent:1|Gurpreet]], who is a governor elsewhere in [[place:1|Oldbury]], says that the same thing is known to everyone.

The manager's name is Mr [[professional:2|Clive Rudge]]. [[council:1|Sandwell MBC]] have since written to tell me that the report is "the psychologist's independent opinion".

You may quote me provided nobody in the above can be identified.

%% signature
Yours faithfully,

H. S. Dhaliwal
