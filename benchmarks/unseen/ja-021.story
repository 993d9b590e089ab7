+++
id = "ja-021"
channel = "email"
from_name = "Christopher Bulmer"
from_addr = "c.bulmer@example.org"
subject = "From a retired head teacher"
date = "2019-03-30T10:41:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear Editor, if that is the word,

I was head of two small schools in the [[place:1|Dales]], [[school:1|Askrigg Bank]] and then [[school:2|St Alkelda's]], between 1988 and 2011, and I've read your stories on my daughter's computer with a growing sense of shame.

I did some of these things. Not wickedly. An officer from [[council:1|North Yorkshire]] would ring (for years it was a man called [[professional:1|Leonard Frear]], since dead) and would ask in a comfortable sort of voice what I really thought about a child, and I would tell him. It never struck me that he had a pencil. Later I'd see my own words come back to me in a statement, turned about. "The school reports that he copes." I had said he was coping because [[professional:2|Mavis Peacock]] sat beside him all day long on eleven hours' pay.

There was a mother, I won't give her name, who asked me straight across the desk whether I had spoken to anyone. I said that we were all on the same side. I saw her last summer in [[place:2|Leyburn]] market. Her boy was with her, a grown man, carrying the bags. She nodded at me, which was more than I deserved.

If I were advising a young head today I should say: when the telephone rings, tell them you'll put it in a letter with a copy to the parents. You will find that half the questions go away.

I'm content to have my name printed.

%% signature
Yours sincerely
C. J. Bulmer

