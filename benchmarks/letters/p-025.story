+++
id = "p-025"
channel = "email"
from_name = "Winifred Doherty"
from_addr = "winnie.doherty@example.org"
subject = "For after the christening"
date = "2022-08-22T15:55:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = "2022-10-03"
+++
Dear all,

We're on the roadside, or we were; we're on the council site at [[place:1|Plotlands Lane]] now, and I have a great deal to tell about my [[child:1|Margaret-Rose]] and what was wrote of us. I'm not telling it in this one. It's at home in a biscuit tin and my niece [[parent:1|Shirley-Ann]] that reads for me is away over in [[place:2|Ballinasloe]] with her man's people. She'll be back and I'll have her send it all.

Not before the review, though, that's Monday [[date:1|3 October]]. When it's past you can use my name and hers. I'm not ashamed of it. Father [[professional:1|Eugene]] at [[org:1|Our Lady of Good Counsel]] will stand over me for character, and so will Miss [[professional:2|Hope]] the Traveller teacher, who I hope is still with [[council:1|Basildon]]; she was never anything but straight with me.

Ring this phone, [[contact:1|0 7 7 0 0 9 0 0 1 5 8]], and let it ring.

%% signature
God bless
Winnie
