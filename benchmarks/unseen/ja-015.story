+++
id = "ja-015"
channel = "forum-pm"
from_name = "scousemum3"
from_addr = ""
subject = "your thread"
date = "2013-07-23T22:50:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He said their principal EP, Gaynor, has told them all they're not to write a number of hours down for anyone, full stop."
[[evidence]]
category = "false-information"
quote = "In the school's bit of the report Mrs Lunt (SENCO) wrote that Ruby \"is sent in without lunch most days\" and now it's in the proposed statement like it's gospel."
+++
Hiya hun. Was gonna post on the thread but half of [[place:1|Crosby]] is on there so PMing instead.

Ok so DD is [[child:1|Ruby]], 10, ASD + selective eating. DS is [[child:2|Frankie]], 8, NT (allegedly lol). Both at [[school:1|Star of the Sea RC Primary]]. [[council:1|Sefton]] finally agreed to assess in Jan after I appealed.

EP was [[professional:1|Liam]], dead nice, stayed all morning. He said [[child:1|Rubes]] needs a quiet place to eat and 15 hrs. I swear down he said 15, I wrote it on my hand. Report lands [[date:1|18th March]] and it says "access to adult support as required". So I messaged him and got an out of office, and then I got a phone call off his mobile at half 7 at night. He said their principal EP, [[professional:2|Gaynor]], has told them all they're not to write a number of hours down for anyone, full stop. He sounded gutted tbh. I'd feel sorry for him only it's my kid.

Then there's the dinner lady thing. In the school's bit of the report Mrs [[professional:3|Lunt]] (SENCO) wrote that [[child:1|Ruby]] "is sent in without lunch most days" and now it's in the proposed statement like it's gospel. She's sent in with the same lunch EVERY day, it's the only one she'll eat! My own mother packs it. [[child:2|Frank]] offered to be a witness, bless.

Parent partnership lady, [[professional:4|Jeanette Ledsham]], was boss and helped me write to them. Still waiting. Been told [[professional:3|Lunty]] is going on the sick.

Use it babe, just not our names or the school xx

