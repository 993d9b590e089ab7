+++
id = "jg-036"
channel = "email"
from_name = "Gerald Mbeki-Stone"
from_addr = "gms@example.net"
subject = "Panel, [[council:1|Norfolk]]"
date = "2011-01-31T21:50:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "My wife Nomsa asked for the note of what was decided and was told by Blythe that the panel \"keeps no note\"."
+++
Sirs,

A point of principle arising from my stepson's case.

[[child:1|Lucas]], who is at [[school:1|Wensum Court]] and formerly of [[school:2|Hethel Lane First]], was before the panel on [[date:1|18 Jan]]. The chair was [[professional:1|Blythe]]. Also present, it transpires, were [[professional:2|Prudence Catchpole]] (head of [[school:2|Hethel Lane]]), a [[professional:3|Skipworth]] from health, and, of all people, the proprietor of [[org:1|Broadland Tutors]], who stood to get the contract.

My wife [[parent:1|Nomsa]] asked for the note of what was decided and was told by [[professional:1|Blythe]] that the panel "keeps no note". I have been a parish clerk for nineteen years. Everything keeps a note.

[[professional:2|Catchpole]], meeting [[parent:1|Nomsa]] at the fish van in [[place:1|Wymondham]], quoted from it.

[[child:1|Lucas]]'s father, [[parent:2|Adrian]], with whom we're on good terms, was also refused. The [[health:1|Bethel Street]] clinic, which at least replies, suggests the ombudsman.

%% signature
G. Mbeki-Stone

