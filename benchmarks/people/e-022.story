+++
id = "e-022"
channel = "email"
from_name = "Alan Tulip"
from_addr = "alan.tulip@example.co.uk"
subject = "Re: appeal for stories, in the [[org:1|Echo]]"
date = "2009-11-08T15:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said Sunderland had sent it back to her twice to take out where it said Lee-Anne needed somebody with her at all times, because \"at all times\" costs, and the third time her gaffer done it for her."
+++
I seen the bit in the [[org:1|Echo]]. I'm not one for writing.

Our [[child:1|Lee-Anne]] is 14, she's got what they call a chromosome thing, 22 something, and she can't manage money or strangers. I'm on me own with her since [[parent:1|Maureen]] went to live in [[place:1|Whitby]] with a feller from the Legion. We're in [[place:2|Southwick]], [[place:3|Sunderland]] side, not the other one.

There was an educational psychologist, [[professional:1|Hilary]], come to the house three times, which I thought was good of her, and the third time she sat in [[parent:1|Maureen]]'s chair and never took her coat off. I says what's up. She says I've done you a report, Mr [[parent:2|Tulip]], and I stand by it, only you'll not be getting that one. She said [[council:1|Sunderland]] had sent it back to her twice to take out where it said [[child:1|Lee-Anne]] needed somebody with her at all times, because "at all times" costs, and the third time her gaffer done it for her. The gaffer's name is [[professional:2|Croudace]]. She said I could say she said it once she was retired, and she retired in the July.

That's it really. [[child:1|Lee-Anne]] got fifteen hours. She got on the wrong bus on [[date:1|2nd October]] and a lad fetched her home from [[place:4|Houghton-le-Spring]], a canny lad, Asian lad, [[parent:3|Imran]], wouldn't take owt for petrol. Could of been anybody.

School's [[school:1|Hylton Banks]]. They try. Mrs [[professional:3|Usher]] tries.

Don't put me name in, or the bairn's.

%% signature
Alan Tulip

