+++
id = "u-025"
channel = "email"
from_name = "Ifrah Hersi"
from_addr = "ifrahjhersi@example.net"
subject = "Re: Your story ([[council:1|Brent]]) - two corrections"
date = "2022-09-21T16:05:00+01:00"
html = false
kind = "follow-up"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = "2022-11-14"
[[evidence]]
category = "tribunal-disclosure"
quote = "they sent the CAMHS letters to the Tribunal without asking me, all 40 pages"
+++
Salaam and hi, thanks for the draft. Some things wrong, my fault, I was half asleep when I wrote to you.

1) the meeting at [[health:1|Northwick Park]] was [[date:1|16th March]] not [[date:2|6th March]].
2) it's [[child:1|Mahad]] not [[child:1|Mohad]]. and his sister [[child:2|Nimco]] shouldn't be in it at all pls take out

also I forgot the biggest thing!! last week [[council:1|Brent]]'s response came ([[id:1|EH304/22/00688]]) and they sent the CAMHS letters to the Tribunal without asking me, all 40 pages, inc what I told Dr [[professional:1|Hargreave]] in private about my ex [[parent:1|Liban]] and the refuge. My caseworker there [[professional:2|Kemi]] says "it's all disclosable". My advocate at [[org:1|Harlesden Somali Women's Circle]], auntie [[professional:3|Sahra]], nearly broke the phone.

Hearing is [[date:3|14 Nov]] so nothing out before then please, even without names. After that go ahead.

New number [[contact:1|07700 900815]], old one he has.

%% signature
Ifrah x

%% quoted
On Mon, 19 Sept 2022 at 18:32, Stories <stories@example.org> wrote:
> Dear Ifrah,
> Here is the paragraph we would like to use about Mohad and the 6th March meeting.
> Please tell us if anything is wrong or if you would like more changed.
