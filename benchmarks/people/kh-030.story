+++
id = "kh-030"
channel = "email"
from_name = "Jocelyn Abbs"
from_addr = "jabbs@example.org"
subject = "Has anybody at [[council:1|Kent]] been asked?"
date = "2013-07-18T22:09:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello all,

Following the piece on your site I've been comparing notes with [[parent:1|Anneka Roe]] and [[parent:2|Deepa Nair]], whose sons were at [[school:1|Swingate]] with my [[child:1|Toby]]. Between us we have dealt with seven officers. All seven told us the same thing in nearly the same words, which makes one wonder who wrote the words. [[parent:1|Anneka]]'s money is on [[professional:1|Gordon Tuffley]]. [[parent:2|Deepa]] thinks it came from a training day run by a barrister called [[professional:2|Fenella Marsh]], and she once saw a slide.

I don't offer this as evidence of anything! But if others in [[place:1|Thanet]] recognise the phrase "best use of resources within the locality", I'd love to hear.

%% signature
Jocelyn

