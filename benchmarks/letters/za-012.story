+++
id = "za-012"
channel = "email"
from_name = "Nia Wyn Hughes"
from_addr = "nia.wyn.hughes@example.org"
subject = "Welsh-medium speech therapy / [[child:1|Gruff]]"
date = "2011-02-06T16:50:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "quantifying-forbidden"]
consent = "unclear"
hold_until = "2011-05-01"
[[evidence]]
category = "access-denied"
quote = "I was told the minutes of the panel were \"for internal use\" and, when I asked in Welsh, that they were for internal use"
[[evidence]]
category = "quantifying-forbidden"
quote = "she can't put a figure on it since the summer, her line manager sends them back"
+++
Annwyl gyfeillion / Dear friends,

Most of my battle is about language. [[child:1|Gruff]] (full name [[child:1|Gruffudd]]) is six and stammers badly, in one language only: the one he speaks. [[council:1|Gwynedd]] say they have Welsh-speaking therapists. They have one, [[professional:1|Heledd Mon]], and she covers from [[place:1|Tywyn]] to [[place:2|Pen Llŷn]] in a Fiat. The English therapist we were offered instead assessed him with flash cards of a hedgehog, for which he has only ever had the word draenog, and he scored nil.

[[professional:1|Heledd]] is an angel, and when we did get her she wrote a report, and it was so woolly that I thought it was a translation. How many sessions? I asked. She said she can't put a figure on it since the summer, her line manager sends them back. Then a child came in with a nosebleed.

The panel turned him down for a statement. I was told the minutes of the panel were "for internal use" and, when I asked in Welsh, that they were for internal use. I've complained to the Welsh Language Board about the hedgehog, and they at any rate answered.

I'd ask you not to publish before [[date:1|1 May 2011]], when my term as a school governor at [[school:1|Ysgol Glan Dwynant]] is finished. After that it's nobody's business but ours.

%% signature
Cofion gorau,
Nia
