+++
id = "m-049"
channel = "forum-post"
from_name = "two_and_a_half_boys"
from_addr = ""
subject = "anyone know a [[professional:1|Hilary Swann]]?"
date = "2014-01-27T09:03:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
EP in [[council:1|Wakefield]]. She's down to see DS2 ([[child:1|Barnaby]], [[child:1|Barney]] irl) on [[date:1|6 Feb]] and when I said so at the gate a mum whose lad's [[child:2|Joss]] went "ohhh. [[professional:1|Swanny]]." and wouldn't say more. Is [[professional:1|Hilary]] good? bad? writes what she sees? DS1 [[child:3|Felix]] had Mr [[professional:2|Dhaliwal]] and he was a dream. PM me if it's not for the board

