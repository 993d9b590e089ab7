+++
id = "ke-024"
channel = "email"
from_name = "Steph Oakden"
from_addr = "steph.oakden@example.com"
subject = "[[council:1|Shropshire]] - me again, finally with the full thing"
date = "2021-09-30T20:44:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Deb Tranter had sent his report back to him three times with comments down the side, and the third time his line manager told him to take out any mention of a special school or it'd be given to someone else to finish."
[[evidence]]
category = "school-approached"
quote = "Deb to the head at Stretton Dale School, the one I'd been begging for: \"You may be approached by a Ms Oakden. I'd be grateful if you felt you were full.\""
+++
Hiya,

You asked me in the summer to send it in when I'd got the energy. I've not got the energy but I've got a glass of wine.

Timeline as best I can:

[[date:1|9/9/19]] - [[child:1|Bryn]] starts Y7, [[school:1|Corve Vale]]. By half ten [[professional:1|Tasha]] in student services has rung to say he's under a table. She stays under it with him till two o'clock. I want that on record. She was twenty-two and on minimum wage.

[[date:2|16/10/19]] - meeting. Me, my mum ([[parent:1|Lynne]]), [[professional:2|Barraclough]], [[professional:3|Deb Tranter]]. [[professional:2|Barraclough]] runs the behaviour side and calls everybody "folks". [[professional:3|Deb]] was there for the local authority and ate a sandwich. We're promised an EP.

Jan 2020 - EP comes. [[professional:4|Ishaan Mehrotra]]. [[child:1|Bryn]] shows him his lizards on an iPad. Afterwards [[professional:4|Ishaan]] says to me he's never met a boy who needs a specialist place more and he will be saying so.

[[date:3|4/3/20]] - I open the report. He isn't saying so. It says [[school:1|Corve Vale]] "can meet need".

then covid, then nothing, then more nothing. My ex [[parent:2|Rhodri]] moves back over to [[place:1|Welshpool]] and [[child:1|Bryn]] sees him at a field gate. My daughter [[child:2|Cerys]] does her whole Year 6 on my phone.

[[date:4|22/2/21]] - [[professional:4|Ishaan]] rings out of the blue. He's left, he's at [[council:2|Powys]] now. He says there is something on his conscience. [[professional:3|Deb Tranter]] had sent his report back to him three times with comments down the side, and the third time his line manager told him to take out any mention of a special school or it'd be given to someone else to finish.

[[date:5|23/2/21]] - I throw up. Then I ask for everything.

[[date:6|29/3/21]] - two discs and a password that doesn't work.

[[date:7|6/5/21]] - password. Eleven hundred pages. [[parent:1|Lynne]] reads the odd ones and I read the even ones. Mum finds it, on page 611. [[professional:3|Deb]] to the head at [[school:2|Stretton Dale School]], the one I'd been begging for: "You may be approached by a Ms [[parent:3|Oakden]]. I'd be grateful if you felt you were full."

They weren't full! They had four places! I've since met the bursar, [[professional:5|Quentin]], at a car boot of all places, and he told me that they nearly closed that year for lack of kids.

There's also a photo of [[child:1|Bryn]] in the bundle that none of us took. Asleep, in the medical room. We've no idea.

Now: we've got a hearing listed, [[child:1|Bryn]] is 13, hasn't set foot in a classroom since March 2020 and has bred forty-one geckos. A lady from [[org:1|Clun Reptile Rescue]], [[professional:6|Juno]], comes on Thursdays and they do biology, though she doesn't call it that. He wrote a label for each one. It's the first writing he's done in two years.

You can have it as long as we're not in it by name. And can you leave [[professional:1|Tasha]] in, somehow? She got told off for the table.

%% signature
Steph
xx

%% quoted
On Tue, 13 Jul 2021 at 11:51, Stories <stories@example.org> wrote:

> Hi Steph, that sounds dreadful. Would you be willing to write it down for us?
> No rush at all.

