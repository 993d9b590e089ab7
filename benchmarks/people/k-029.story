+++
id = "k-029"
channel = "email"
from_name = ""
from_addr = "former.officer@example.net"
subject = "On being the officer"
date = "2020-02-09T14:14:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "refused"
hold_until = ""
+++
I read your page from the other side of the desk. For nine years I was one of the people your correspondents call "the LA", and not once did I think I was colluding. [[professional:1|Dennis]] would put his head round the door and say, "Can we live with that figure?" and I'd ring whoever had written it. Usually [[professional:2|Ruth]], who would sigh and say "What does [[professional:1|Dennis]] want it to be?" We were fond of one another. When [[professional:1|Dennis]] retired [[professional:2|Ruth]] sang.

It was only when my own grandson, [[child:1|Alfie]], needed a plan in another county that I saw the other end of that phone call. [[parent:1|Steph]] opened the envelope in my kitchen. She read me a sentence and I recognised the rhythm of it; I could have told her what the first draft had said.

I don't wish this printed and I shan't say which authority, although anyone who worked at [[place:1|Trinity Road]] will know. I merely wanted to tell somebody that the letters are true.

