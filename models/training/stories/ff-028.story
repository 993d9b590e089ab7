+++
id = "ff-028"
channel = "email"
from_name = "Prof. Alasdair Munro-Kerr"
from_addr = "munrokerr@example.com"
subject = "On the word \"collusion\""
date = "2014-06-06T11:00:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear colleagues,

May I offer a mild criticism of your leaflet? You invite parents to report collusion between health and education. I sat on both sides for most of my career, as a clinical psychologist and afterwards as an adviser, and I would distinguish three things which the leaflet runs together. There's honest consultation, which we ought to have had more of. There's the pressure of a budget that no one mentions because no one needs to. And there is the agreement, the nod, which is what you mean. A parent can hardly ever tell which of these she's looking at, and nor, in many a case, could I.

If you would have it that reports are altered on request, then ask for the drafts. If you say that they circulate before the family sees them, ask for the covering e-mail. Accusations without paper harm the very professionals who might otherwise be on your side.

I have no case to report to you and, so far as I'm aware, never took part in one. I write because I think that you are right, and would like you to be believed.

Alasdair Munro-Kerr (retired)
