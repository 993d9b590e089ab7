+++
id = "jc-018"
channel = "email"
from_name = "Jackie Fordham"
from_addr = "jackie.f@example.net"
subject = "Re: [[child:1|Luke]] - update"
date = "2013-08-29T08:50:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Morning. Just to say, since I wrote, [[council:1|KCC]] has backed down. [[child:1|Luke]] starts at [[school:1|Ospringe Manor]] on [[date:1|5th September]]. I got two things wrong last time: the OT was [[professional:1|Miriam Voss]], not [[professional:2|Miriam Vance]] (that's the GP, sorry, both called [[professional:1|Miriam]]!), and it was [[parent:1|Keith]]'s brother [[parent:2|Barry]] who came with me, not [[parent:1|Keith]]. Mr [[professional:3|Loveday]] has apologised. [[professional:3|Adrian]], as I'm now to call him. Dr [[professional:2|Vance]] still hasn't been paid for her letter. [[child:2|Poppy]] says hello from the paddling pool.

%% signature
Jackie

%% quoted
On 2 Aug 2013, at 21:40, Stories wrote:
> Thank you Jackie, we have your letter about Luke safe.

