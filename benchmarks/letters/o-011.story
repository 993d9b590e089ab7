+++
id = "o-011"
channel = "email"
from_name = "Naomi Lassman"
from_addr = "naomi.lassman@example.co.uk"
subject = "A changed diagnosis, and a bundle I hadn’t agreed to"
date = "2012-12-03T10:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "tribunal-disclosure", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He had, he said, been telephoned by the authority’s SEN manager, a Mr Roland Dyce, and asked whether a “less definite wording” might be possible"
[[evidence]]
category = "tribunal-disclosure"
quote = "I had not consented to these being put before the Tribunal, and nor, I learned, had the counsellor, Mrs Yael Pinsker."
[[evidence]]
category = "discussed-without-consent"
quote = "had released the notes to the SENCO, Miss Jean Catchpole, in what she took to be confidence"
+++
Dear Campaign,

I should say at the outset that I am a retired actuary and that I keep things. What follows can all be shown.

My grandson [[child:1|Gidon]] lives with my husband and me in [[place:1|Finchley]]. We have had parental responsibility since 2009, following the death of our daughter, [[parent:1|Talia]]. He was diagnosed with autism in May 2010 by Dr [[professional:1|Adrian Feltham]] at [[health:1|Edgware Community Hospital]]. The letter says “autistic spectrum disorder”. There is no “query” and no “features of”.

When we applied for a statement, [[council:1|London Borough of Barnet]] asked Dr [[professional:1|Feltham]] for medical advice. His advice, dated [[date:1|14th February 2011]], says that [[child:1|Gidon]] has “some social communication difficulties in the context of bereavement”. I was surprised, and made an appointment. Dr [[professional:1|Feltham]] received us very courteously and told us that in his view nothing had changed. He had, he said, been telephoned by the authority’s SEN manager, a Mr [[professional:2|Roland Dyce]], and asked whether a “less definite wording” might be possible, since [[council:1|Barnet]] was “awash” with autism that year. He had thought it harmless. He has since confirmed that conversation in writing, for which I honour him.

We appealed. The case was [[id:1|SE302/11/01177]], heard in central [[place:2|London]] on [[date:2|7 November 2011]].

I come now to the second matter. Some eight days before the hearing I received the bundle. At pages 212 to 240 I found the notes of the bereavement counselling which [[child:1|Gidon]] and I had attended together, at the [[org:1|Maple Tree Room]] in [[place:3|Hendon]], in the winter after [[parent:1|Talia]] died. I had not consented to these being put before the Tribunal, and nor, I learned, had the counsellor, Mrs [[professional:3|Yael Pinsker]]. It appears that she had been asked by [[child:1|Gidon]]’s school, [[school:1|Oakdene Hill]], for “a line or two” and had released the notes to the SENCO, Miss [[professional:4|Jean Catchpole]], in what she took to be confidence. Miss [[professional:4|Catchpole]] passed them to [[council:1|Barnet]]. Mr [[professional:2|Dyce]] put them in.

I do not think I can convey what it is to see one’s own private words about one’s daughter, numbered at the foot by a stranger. My husband, [[parent:2|Leonard]], asked me not to read them again. I have read them again.

The panel, to its credit, declined to look at them. The judge said they had no bearing on the matter. We succeeded, and [[child:1|Gidon]] went to [[school:2|Larch Court School]], where he’s very happy and has taken up the bassoon. [[parent:2|Leonard]] has taken up walking.

[[school:1|Oakdene Hill]] has apologised. Mrs [[professional:3|Pinsker]] came to the house and wept. From [[council:1|Barnet]] there has been nothing whatsoever, though I’ve written on four occasions, most recently on [[date:3|3 September]].

You may use our account without our names. I would ask that you leave out the [[org:1|Maple Tree Room]] too, because it is very small, and did us much good.

%% signature
Yours sincerely,

Naomi Lassman (Mrs)
44 Dollis Heights, London N3
