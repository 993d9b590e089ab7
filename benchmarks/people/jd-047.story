+++
id = "jd-047"
channel = "forum-post"
from_name = "OldLeighOyster"
from_addr = ""
subject = "transcriber here"
date = "2020-01-15T13:09:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya saw your appeal pinned by [[contact:1|modwife]]. i used to type up hearings for a living (retired, bored). if you want anything transcribing, tapes, voicemails, scrawly notes, i'll do it free. also my pal [[parent:1|Bron]] is a proof reader, ex [[org:1|Echo]]. we're both [[place:1|Leigh-on-Sea]], [[council:1|Southend]] parents from way back so we know the score. [[parent:1|Bron]]s lad [[child:1|Drew]] was at [[school:1|St Clem's]], dont get her started on [[professional:1|Hartnoll]]!! dm me or [[contact:2|oldleighoyster@example.com]]

