+++
id = "e-023"
channel = "email"
from_name = "Abena Frimpong"
from_addr = "abena.frimpong@example.net"
subject = "My medical records at my son's tribunal"
date = "2013-03-17T23:58:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It was my own psychiatric notes from 2004, after the birth, when I was an inpatient for five weeks, and they had been put before the Tribunal without any word to me or any consent."
+++
Dear Friends,

Blessings to you. I work nights on a stroke ward at [[health:1|Mayday]] (they want us to call it [[health:1|Croydon University Hospital]] but nobody's tongue will do it) and this is my break.

I came from [[place:1|Kumasi]] in 1998 to train. I have a son, [[child:1|Emmanuel Kwabena]], who at church is [[child:1|Emmanuel]], at school is [[child:1|Manny]], and with his grandmother is [[child:1|Kwabs]]. He is ten and was born at twenty six weeks. He has hydrocephalus with a shunt, poor sight on the left, and he sings. If you pass by [[org:1|Bethel Chapel of Grace]] in [[place:2|Thornton Heath]] at eleven on a Sunday you'll hear him from the pavement.

[[council:1|Croydon]] wished to cut his statement from full-time support to ten hours. A panel had met; I was not told who. So I appealed, without a lawyer, only with the help of Brother [[parent:1|Isaac Mensah-Boateng]] who once did a module in law. The hearing was [[date:1|February 6th]], at a building near [[place:3|Pocock Street]].

Picture it. I am in my good suit. There's a judge, Mrs [[professional:1|Tennant]], and two others, both kind-faced. For the council a barrister so young that my instinct was to feed him, and next to him the SEN manager, [[professional:2|Rosemary Birkin]]. They hand up "a late bundle". The judge asks have I seen it. I have not. She allows twenty minutes.

I turn the pages standing in the corridor. School reports. Attendance. Then something with the hospital crest. It was my own psychiatric notes from 2004, after the birth, when I was an inpatient for five weeks, and they had been put before the Tribunal without any word to me or any consent.

My own employer's crest. My colleagues might have photocopied it.

I could not sit down again for some minutes. Brother [[parent:1|Isaac]] said, "Sister [[parent:2|Abena]], shall we go home?" I told him no. I went in and asked Miss [[professional:2|Birkin]] where she had got these pages. She looked to the barrister, the barrister looked to the table. It came out by and by that Dr [[professional:3|Lascelles]], the community doctor at [[health:2|Sanderstead Road Clinic]], had sent over "the family file" when she was asked for the boy's. She had simply not separated us.

The judge was angry, I could see it in her pen. She said the tribunal would put them out of its mind. Can a person do that? I've put in cannulas for people who swore they'd not feel it.

We won seven hours more, so seventeen. Pastor [[professional:4|Ebo]] gave thanks. My mother in [[place:1|Kumasi]] gave thanks. And I go about the ward wondering who has read it; there's a sister on nights, [[professional:5|Geraldine]], who has become so gentle with me.

Nobody has apologised. I wrote to the clinic on the [[date:2|11th of Feb]], and to [[professional:2|R. Birkin]] the same day, recorded delivery.

I want it told. But take me right out of it, so even [[professional:5|Geraldine]] reading would not think of me. His school ([[school:1|Whitehorse Copse Primary]]) as well, please.

%% signature
Yours in Christ,
Abena

%% disclaimer
Please note: the Trust monitors e-mail sent from its network.

