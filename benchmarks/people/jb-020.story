+++
id = "jb-020"
channel = "email"
from_name = "Margaret Ainscough"
from_addr = "m.ainscough@example.net"
subject = "A view from the other side of the desk"
date = "2016-02-24T11:18:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear Campaign,

I have been following the accounts on your site with a mixture of recognition and shame. Until I retired I was a specialist advisory teacher, for most of that time in [[council:1|Wigan]] and latterly, on loan, in [[council:1|St Helens]]. I was trained by the late [[professional:1|Dorothy Catterall]], who held that a report nobody could act on was a form of rudeness.

May I offer one thought? The phrase to look for is "access to". It was not in our vocabulary in 1985. It arrived, as I recall, with a training day at a hotel in [[place:1|Haydock]], run by a pleasant man called [[professional:2|Fenwick]], and within a term it was in everything. A child no longer needed a teacher; he needed access to one. I once asked my head of service, [[professional:3|Alan Turnock]], to tell me how long an access was. He was a humane man and he went rather red.

Parents are apt to suppose that there is malice. In thirty years I met it perhaps twice. What I met daily was the wish not to be the person who had cost the budget something. It is a smaller vice and there is a great deal more of it.

I should not care to be identified, nor my former colleagues. My grandson [[child:1|Laurence]] is now the subject of one of these plans in [[place:2|Ormskirk]], and I find that I read it with a ruler.

%% signature
Yours sincerely,
Margaret Ainscough (Mrs)

