+++
id = "r-029"
channel = "email"
from_name = "Tariq Mahmood-Ellis"
from_addr = "t.mahmood-ellis@example.net"
subject = "On names, and on nobody reading them"
date = "2018-03-11T18:00:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear all,

I've no case of my own. I teach in [[place:1|Oldham]], I've two children, [[child:1|Idris]]
and [[child:2|Noor]], who've never needed more than a plaster, and I read your
site because of [[parent:2|Philippa Ward]], who used to share my staff room at
[[school:1|Werneth Hey]] and who, I gather, has written to you.

What strikes me in the accounts you've printed is how often it begins
with a name. The wrong [[child:3|Ahmed]]. A [[child:4|Siobhan]] spelled three ways. Mr [[professional:1|Rose]],
my first head, made every new teacher learn the whole register aloud,
by Friday, with each child there to correct us. "If you can't be
bothered with [[child:5|Nkechi]]'s name," he told me, "don't you dare have an
opinion of her." He'd been [[org:1|Glossop Road Methodist]]'s organist and had
an ear. I've known inspectors less use than [[professional:1|Rose]].

So here's my proposal. Let every officer of [[council:1|Oldham]], [[council:2|Rochdale]], [[council:3|Tameside]]
and the rest read each report out loud to one person who knows the
child. [[professional:2|Jean]], the cook, would do. [[professional:2|Jean]] would have stopped half of your
stories on page one: "That's not our [[child:6|Declan]], love."

It costs nothing. I hope, and I will go on hoping, that someone tries
it. Quote me if you like, though I'd leave [[parent:2|Philippa]] out unless she
says so.

%% signature
Tariq Mahmood-Ellis
