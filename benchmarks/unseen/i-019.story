+++
id = "i-019"
channel = "email"
from_name = "Colin Mapstone"
from_addr = "c.mapstone@example.net"
subject = "Some thoughts from the other side of the table"
date = "2015-06-24T20:19:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear campaigners

I have been following your pages with a mixture of recognition and discomfort. I was for sixteen years a primary head, first in [[place:1|Frome]] and later in [[place:2|Wells]], and afterwards a governor with responsibility for special needs at a school I'd better not name. So I've sat on the side of the table that your correspondents are cross with.

May I say two things. The first is that very few of us set out to do wrong. My own SENCO, [[professional:1|Hilary Cox]], worked till nine every night and never took a lunch break in her life. When someone from [[council:1|Somerset]] rang to ask what she thought of such and such a child, she answered, because she was polite and because she imagined we were all on one side. It would not have crossed her mind that there ought to be a parent in the room.

The second is that I now think she, and I, should have known better. It was a parent who taught me this, a Mr [[parent:1|Haddad]], whose boy [[child:1|Yusuf]] I'd taught. He asked me in the kindest manner whether I'd talk about my own doctor's letters in front of eleven strangers. I have never forgotten it. My wife says I go on about it at parties.

There is no "story" here, and I don't want money, fame or a reply. But you are welcome to quote the sentence about the doctor's letters, without my name under it.

%% signature
With good wishes,

Colin Mapstone
(retired, and gardening)

