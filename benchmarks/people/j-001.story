+++
id = "j-001"
channel = "email"
from_name = "Isobel Rendall"
from_addr = "isobelrendall@example.com"
subject = "from a grandmother a long way north"
date = "2014-03-09T21:40:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "The report was finished and on the council's computer before anyone thought to ask was there something in it I'd like put right, and when I did ask I was told that it was closed."
[[evidence]]
category = "false-information"
quote = "It says that Magnus \"was removed from his mother's care following neglect\", which never happened; she brought him to me herself, in his good jumper, with his bag packed."
+++
I am seventy-one and have never written to a campaign about anything, so you must excuse the order this comes out in.

[[child:1|Magnus]] has stayed with me since he was three. His mother, my [[parent:1|Inga]], is not well and I'll leave that there. We bide outside [[place:1|Finstown]], two miles from the bus, with hens. He is ten now. He doesn't speak much but he can tell you the make of any tractor by the sound of it coming over the brae, and [[parent:2|Sandy]] next door lets him sit up in the cab at the silage.

At [[school:1|Hamarside Primary]] they were good to him for years, and then [[professional:1|Drever]] retired and it all altered. The new head teacher wanted everything on forms. A psychologist flew up from [[place:2|Aberdeen]] for a day and a half, saw eleven bairns, and flew home. I met her for the length of a cup of tea. She called him [[child:1|Angus]] twice.

The report was finished and on the council's computer before anyone thought to ask was there something in it I'd like put right, and when I did ask I was told that it was closed. Closed! As though it were a shop.

There was plenty needing put right. It says that [[child:1|Magnus]] "was removed from his mother's care following neglect", which never happened; she brought him to me herself, in his good jumper, with his bag packed. [[parent:1|Inga]] has read it. I could not keep it from her, as she has the right. She didn't leave her bed until the [[date:1|19th of January]].

I went in on the boat bus to see Mrs [[professional:2|Thora Linklater]] at [[council:1|Orkney Islands Council]]. She was civil enough. She said that the wording would have come from the health visitor's notes at the [[health:1|Balfour]]. So I went along the road to the [[health:1|Balfour]], since I was in [[place:3|Kirkwall]] anyway and had paid the fare, and a young man there turned up the notes, which he likely should not have done, and there's no such thing in them. It says "kinship placement by family agreement". Four words, and somebody made a different story out of them.

Mrs [[professional:2|Linklater]] now says that a correction must come from the psychologist, Dr [[professional:3|Paterson-Hume]]. Dr [[professional:3|Paterson-Hume]] is no longer under contract to the [[council:1|OIC]]. Her last e-mail to me was on [[date:2|3 February]] and was two lines long. I've had nothing since.

What frightens me is the [[school:2|Grammar]]. That is what we call [[school:2|Quoybanks Grammar School]], where he's due to go at twelve, and this paper goes ahead of him. It'll be read by people who have yet to meet him. They'll look at me on the parents' night and they'll see the granny of a neglected bairn.

On an island you cannot be anonymous, but I would ask you to try. Nobody else here has that many hens.

%% signature
Yours sincerely,
Isobel Rendall (Mrs)

