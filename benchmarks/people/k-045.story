+++
id = "k-045"
channel = "email"
from_name = "Tim Garrity"
from_addr = "tim.garrity@example.net"
subject = "An offer of spreadsheets"
date = "2013-10-01T11:18:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
I'm nobody's parent. I got into this through [[parent:1|Angela]], who I used to share a desk with, and whose [[child:1|Josh]] was refused a statement by [[council:1|Stockport]] three times in a row. She'd been writing to [[professional:1|Neville]] on the backs of things. I put every letter into a table, one row for each: date sent, date answered, what he said he would do, what he did. It took a wet Sunday. When [[parent:1|Angela]] laid that table in front of the panel, [[professional:1|Neville]] asked for a recess.

Since then I've done the same for [[parent:2|Farah]], who's [[parent:1|Angela]]'s hairdresser, and for a couple in [[place:1|Marple]] I have never met. I'd gladly do it for your families free of charge. [[professional:2|Ruby]] at [[org:1|Stockport Carers' Forum]], she runs the Tuesday advice desk, can vouch for me.

You can put my name on it. My number is [[contact:1|07700 900 471]] and I don't answer to withheld ones, after [[professional:1|Neville]].

%% signature
Tim Garrity

