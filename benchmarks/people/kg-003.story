+++
id = "kg-003"
channel = "email"
from_name = "Iain Gourlay"
from_addr = "i.gourlay@example.net"
subject = "[[council:1|Fife Council]] and the missing minutes – [[child:1|Struan Gourlay]], dob [[date:1|04.02.2011]]"
date = "2019-10-08T12:05:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "On 26 May 2016 the same people, together with a social worker, Duncan Peebles, sat for an hour on the subject of our son and our marriage, and neither of us had been told, asked or invited."
[[evidence]]
category = "false-information"
quote = "The note of that meeting says that I \"work away and drink\", the first half of which is true two days a week and the second half of which is an invention."
+++
Dear Sir or Madam

I set out below, as briefly as I am able, the dealings of my wife and myself with our education authority between 2015 and the present. I am an actuary and am not given to exaggeration.

1. Our younger son [[child:1|Struan]] has Tourette's and an anxiety disorder, diagnosed at [[health:1|Stratheden]] in 2015 by Dr [[professional:1|Fenella Baird]]. His brother [[child:2|Lachlan]] (14) is unaffected.

2. He attended [[school:1|Priory Braes Primary]], [[place:1|Cupar]], whose headteacher, Mrs [[professional:2|Ogilvie]], convened a Team Around the Child on [[date:2|12 May 2016]]. Present: [[professional:2|Ogilvie]]; the class teacher, [[professional:3|Kirsty Wemyss]]; the educational psychologist, [[professional:4|Rory Auchterlonie]]; a school nurse whose name was never minuted. [[parent:1|Catriona]], my wife, attended, I being in [[place:2|Edinburgh]].

3. It was only when the school changed its photocopier and an old tray of paper came home in a child's art folder – I am not making this up – that we learned of a second meeting. On [[date:3|26 May 2016]] the same people, together with a social worker, [[professional:5|Duncan Peebles]], sat for an hour on the subject of our son and our marriage, and neither of us had been told, asked or invited.

4. The note of that meeting says that I "work away and drink", the first half of which is true two days a week and the second half of which is an invention. I am a teetotaller of the Free Church persuasion, as Mrs [[professional:2|Ogilvie]] well knew, her late husband having been an elder.

5. I requested the minutes formally on [[date:4|1 June 2017]]. Mr [[professional:6|Hamish Torrance]], of the Council's Legal Services, replied that no such meeting had taken place. I sent him a photocopy. He replied that no such meeting had been "constituted".

6. [[child:1|Struan]] moved on to [[school:2|Kinloss Moor Academy]] in August. His guidance teacher, one Ms [[professional:7|Achterberg]], is Dutch and entirely straightforward, and asked us on day one whether there was anything in the file we should like removed.

Mr [[professional:4|Auchterlonie]] has since had the grace to apologise. He did so in writing; I enclose it; you may not quote it. The rest you may use, provided neither boy can be recognised.

%% signature
Yours faithfully

Iain M Gourlay FFA

%% disclaimer
This message and any attachment are intended solely for the addressee. Please consider the environment before printing.

