+++
id = "s-026"
channel = "email"
from_name = "Professor J. M. Ellery"
from_addr = "jm.ellery@example.org"
subject = "On 'unseen reports'"
date = "2013-09-25T15:05:00+01:00"
html = true
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear editors,

I have followed your collection with interest and, if I may, some reservation. I've spent most of my career in educational law at what was then [[school:1|Tamar Polytechnic]], and I sat for a time with the late [[professional:1|Hubert Gaskell]] on a working party about the old Code of Practice.

You treat the circulation of a report before a parent has read it as a scandal in itself. It may be. But the Regulations were drawn so that advice should reach the authority quickly, and a parent's sight of it first was, frankly, never in anybody's mind. The wrong, I suggest, lies in the drafting. The same is true of psychologists who are told not to specify hours: the case law has been plain since the nineties, and a letter from, say, [[council:1|Hampshire]] or [[council:2|Kent]] telling staff otherwise would be worth a great deal to you. Have you got one? Assertion will not do.

I would also caution you about "false information". An opinion that a parent dislikes is not false. I have no children and no case of my own, and offer this only as a friend of the enterprise. Baroness [[professional:2|Thring]] made much the same point in the debate on [[date:1|8 July]].

You may print this under my name.

%% signature
J. M. Ellery
Emeritus Professor
