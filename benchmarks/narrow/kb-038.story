+++
id = "kb-038"
channel = "email"
from_name = "Petra Lindqvist-Amoah"
from_addr = "petra.la@example.org"
subject = "Amending the EP report - [[school:1|Brading Down Primary]]"
date = "2018-02-28T14:00:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He said the council had returned it to him with that paragraph struck through and a note reading \"please remove, not available locally\"."
+++
Snowed in, so finally I've got the time.

[[child:1|Freya]] and [[child:2|Kofi]], seven and four, are mine and [[parent:1|Kwame]]'s. Only [[child:1|Freya]] has additional needs: dyspraxia, and a visual processing difficulty. She goes to school in [[place:1|Sandown]]. We have lived on the island since 2011.

The EP service here is tiny, so everyone knows [[professional:1|Jonty Meech]]. I'd even sat beside him at a quiz. In October he gave me, very correctly, a draft, so I could check facts. I checked them; he thanked me. In that draft, para 4.2: "[[child:1|Freya]] requires a specialist teacher of the visually impaired for three hours weekly". I was so happy that I rang my mother in [[place:2|Uppsala]].

The final has no paragraph 4.2. It goes from 4.1 to 4.3.

I asked [[professional:1|Jonty]], and this is what I most want understood: he didn't lie, though he could have done. He said the council had returned it to him with that paragraph struck through and a note reading "please remove, not available locally". He did as they asked, since he has a boy of his own at a school they fund. He told me that as well.

The SENCO, [[professional:2|Alison Dore]], had been copied into the note. So had the head, Mr [[professional:3|Will Rugg]]; will he admit it? He won't. The officer who wrote it was [[professional:4|Cheryl Attrill]], [[council:1|Isle of Wight Council]]. I know the paragraph is true because Mr [[professional:5|Fonseka]], the orthoptist at [[health:1|St Mary's]], said it word for word without ever having seen it.

[[child:1|Freya]] copies from the board with her head tipped on one side, like a bird that's heard a worm. Each evening she has a stiff neck.

Please anonymise, and change the island to, I don't know, [[place:3|Anglesey]].

%% signature
Petra

