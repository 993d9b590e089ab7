+++
id = "h-038"
channel = "email"
from_name = "Harpreet Kaur Sandhu"
from_addr = "hk.sandhu@example.net"
subject = "[[council:1|Slough]]: meeting on [[child:1|Jeevan]]"
date = "2019-07-03T18:18:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = "2019-07-24"
[[evidence]]
category = "discussed-without-consent"
quote = "She walked in on the head, the physio, a lady from Slough Borough Council and the academy's accountant discussing my Jeevan, how many years he's expected to live, and whether a lift was \"proportionate\". I'd no idea that it was happening."
[[evidence]]
category = "access-denied"
quote = "The head, Mr Lockyer, refused, \"no formal notes were taken and in any case they'd be the Trust's property\", and the council lady, Pippa, told me I couldn't have hers."
+++
Sat Sri Akal / hello

Please don't use before school breaks up, so after [[date:1|23 July]], since my nephew [[child:2|Jeevan Gill]] is still there. My son is also [[child:1|Jeevan]], [[child:1|Jeevan Singh Sandhu]], in Year 5 at [[school:1|Ditton Marsh Academy]]. He's got Duchenne and he uses a chair. He's everyone's friend. The nephew's in Year 6 and is everyone's headache, God bless him.

On [[date:2|12 June]] my sister-in-law [[parent:1|Manjit]] went in to talk about her [[child:2|Jeevan]]'s detention. They showed her to the wrong room. She walked in on the head, the physio, a lady from [[council:1|Slough Borough Council]] and the academy's accountant discussing my [[child:1|Jeevan]], how many years he's expected to live, and whether a lift was "proportionate". I'd no idea that it was happening.

She didn't tell me for a week. She said she couldn't find a sentence to begin it with.

So I asked for the notes. The head, Mr [[professional:1|Lockyer]], refused, "no formal notes were taken and in any case they'd be the Trust's property", and the council lady, [[professional:2|Pippa]], told me I couldn't have hers. [[parent:1|Manjit]] says all four of them were writing.

We know how long. We've known since he was three. We just don't say it as a number, and it was never theirs to say.

Leave out our names and the illness please.

%% signature
Harpreet

