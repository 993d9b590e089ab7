+++
id = "m-048"
channel = "email"
from_name = "Jurgita Petrauskiene"
from_addr = "jurgita.petr@example.com"
subject = "what happened with [[child:1|Domantas]] ([[place:1|Lowestoft]])"
date = "2023-10-16T21:15:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Interpreter confirmed no such thing, and it was three times I said no, and they have written a lie that I said yes."
[[evidence]]
category = "no-chance-to-correct"
quote = "Council answered him that a signed note can't be changed after, and me they never sent it before so I'd no moment when I could say this is false."
+++
Hello,

My English is not from school, it's from fish factory, please to correct if you print.

I came 2009. My husband [[parent:1|Vytautas]], me, [[child:1|Domantas]] ([[child:1|Domas]]) 12, [[child:2|Ugnė]] 8, [[child:3|Emilis]] 3. [[child:1|Domas]] didn't speak till five. Now he speaks four languages bad and one good, the good one is trains.

The woman from council came on [[date:1|1 March]]. [[professional:1|Josephine]]. She has a double surname, [[professional:1|Carter-Wicks]]. When I couldn't say it she laughed and said "[[professional:1|Jo]] will do". She was six months our plan writer, until she wasn't.

In this school, [[school:1|Kirkley Sands Academy]], is: SENCo, Miss [[professional:2|Faye Ludkin]]; head of year, Mr [[professional:3|Thirkettle]], who's big; interpreter, [[professional:4|Rasa]]. [[professional:4|Rasa Jankauskaite]] isn't from school, she comes by agency, [[org:1|LinguaEast]], but I tell you now that she's the whole story.

In May they made a meeting, and I was invited, with [[professional:4|Rasa]]. In the meeting I said: he can't go with the big bus, noise, he'll run in road. I said three times. [[professional:4|Rasa]] said it in English three times, I heard my words go out from her. After, I get the paper (I ask [[child:2|Ugnė]] to read, and then I ask neighbour [[parent:2|Sandra]] to read it also as I thought [[child:2|Ugnė]] is wrong):

"MEETING NOTE [[date:2|17/5/23]]. [[professional:2|FL]], [[professional:3|GT]], [[professional:1|JCW]], interpreter, mum.
Mum is happy with transport on the main service and feels [[child:1|Domantas]] is becoming more independent. Mum thanked staff. Interpreter confirmed mum has no concerns."

Interpreter confirmed no such thing, and it was three times I said no, and they have written a lie that I said yes.

So I called [[professional:4|Rasa]]. Agency said she isn't allowed to talk with clients. On Saturday she came herself to our flat with a cake. She was so angry. She said, "That same night [[professional:1|Jo Carter]] rang me, she said I must've translated wrong, she asked me please sign a paper I've translated wrong."

[[professional:4|Rasa]] did not sign. [[professional:4|Rasa]]'s work with [[council:1|Suffolk]] stopped after. This is what it costs.

[[date:3|5 September]]: first day on big bus. [[date:4|6 September]]: [[child:1|Domas]] out of the emergency door at lights by the [[place:2|Bascule Bridge]]. Broken wrist, and he doesn't speak trains for three weeks.

[[date:5|11 September]]: I ask Miss [[professional:2|Ludkin]], will you change the note now. She cried a little. She said it's not her note, it's [[professional:1|Josephine]]'s note. [[professional:3|Thirkettle]] said, and I respect this, "I was there. I heard you, Mrs [[parent:3|P]]. I'll write it." And he wrote! One page. [[professional:3|Gary Thirkettle]], head of year. Council answered him that a signed note can't be changed after, and me they never sent it before so I'd no moment when I could say this is false.

[[date:6|2 October]]: [[professional:1|Carter-Wicks]] isn't there. New one, [[professional:5|Moses]]. [[professional:5|Moses Banda]] says on telephone he'll come and drink tea and read everything from first page. He did come. He read in our kitchen two hours. [[child:3|Emilis]] sat on his shoes. He asked, "Who's this [[professional:4|Rasa]]?" and I told.

He's written now to [[org:1|LinguaEast]]. What he wrote he wouldn't show but [[professional:4|R]] has a booking for next week.

[[parent:2|Sandra]] helped with this email (so blame her for good bits). Names of course no. For [[child:1|Domas]] please find a name from train if possible.

%% signature
Jurgita

