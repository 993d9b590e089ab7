+++
id = "u-078"
channel = "forum-post"
from_name = "dad_of_oz"
from_addr = ""
subject = "Typed up my phone call wi the council. You couldnae make it up"
date = "2017-05-24T23:15:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I'm not able to release that to a parent."
[[evidence]]
category = "discussed-without-consent"
quote = "naebody telt us there was a meeting"
+++
Background: my boy [[child:1|Oskar]], 11, ADHD and tics, P7. Going up to [[school:1|Balgrayhill Secondary]] in August, or so we thought. His psych report went to a "transitions group" and naebody telt us there was a meeting. My wife [[parent:1|Agnieszka]] found out fae another mum at the [[org:1|Sighthill Bairns]] playscheme. Rang [[council:1|Glasgow City Council]] on [[date:1|22nd May]], recorded it on the tablet. Starts after 19 mins of panpipes.

HER: Education, [[professional:1|Pauline]] speaking.
ME: Hi [[professional:1|Pauline]], I'm after a copy of my son's psychologist report. [[child:1|Oskar Zielonka]].
HER: Can you spell that?
ME: [[child:1|Z-I-E-L-O-N-K-A]].
HER: I've an [[child:1|Oscar Zelonka]].
ME: That's him spelt wrong.
HER: Then I can't be sure it's him.
ME: Date of birth [[date:2|1st of December 2005]], [[place:1|Petershill Drive]], [[postcode:1|G21 4ZX]].
HER: That matches, aye. Right. The report was discussed on the [[date:3|tenth of May]] and it's been shared with the group.
ME: Who's the group?
HER: I can't say.
ME: Can I have the report?
HER: I'm not able to release that to a parent.
ME: How no?
HER: It's the author's. Dr [[professional:2|Imogen Sproat]]. You'd need to ask her.
ME: I asked her. She said ask you.
HER: (laughs) Aw naw.
ME: So who's got the report that's allowed tae gie me the report?
HER: I'll pop you on hold.

Panpipes, 11 mins. Then cut aff.

To be fair to [[professional:1|Pauline]] she sounded like she wanted tae greet. [[council:1|Glesga cooncil]] have since emailed me a link for reporting potholes. If any of yous got a report oot them, how?? pm me
