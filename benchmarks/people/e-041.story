+++
id = "e-041"
channel = "email"
from_name = "Huw Treharne"
from_addr = "huw.treharne@example.org"
subject = "Some thoughts after reading the first forty"
date = "2020-10-06T22:22:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear organisers

I sat as a lay member on appeals for eleven years, in and around [[place:1|Cardiff]], and I'd like to add a note from the other side of the table, if it's of interest.

We could always tell. An advice that has been got at has a seam in it. There's the voice of somebody who has met the child, and they mention odd little things: that he lines up the milk cartons, that she hums. Then there's a paragraph with no weather in it at all. My late chairman, [[professional:1|Gwilym Rosser]], used to tap that paragraph with his pipe and say "And who's this now?" I've seen him ask it of a witness. I saw one, a psychologist from the [[council:1|Vale]], go scarlet, and we adjourned for tea so that she needn't answer.

What we couldn't do was prove it. I think your collection may. But do separate the wicked from the weary: for one officer who leans on a therapist there are ten who just cut and paste at six o'clock because the child is at the minder's.

Would it help to have a retired clerk look over the procedural bits? [[professional:2|Eirlys Bowen-Hart]] of [[place:2|Penarth]] would do it for nothing. She's on [[contact:1|01632 960 139]], mornings. She was terrifying and is now only firm.

%% signature
Cofion,
Huw Treharne

