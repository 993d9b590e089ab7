+++
id = "cc-050"
channel = "forum-pm"
from_name = "EssexLorraine"
from_addr = ""
subject = "My boy Charlie"
date = "2016-10-04T19:19:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied", "school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "the physco lady who come out was alright, I said so whats he need and she goes honestly, a special school and one to one all day, but im not alowed to write that down, weve had training on what not to write."
[[evidence]]
category = "access-denied"
quote = "I rung up an said can I have a copy of wot they said about him in the panel an the woman said no its confidental. I said its confidental about MY SON. she said yes thats why."
[[evidence]]
category = "school-approached"
quote = "she says your council was on to me in may, before you had any plan or nothing, saying theres a mum making a lot of noise with a sign an wen she turns up could I tell her I only take them from seven mile in."
[[evidence]]
category = "false-information"
quote = "on the front of his plan under family it says Mum has a learning disability an cant read. I CAN READ. I cant spell I never said I cud spell. I done a level 2 in childcare."
+++
ok here it is hun, Ive wrote it on my phone in bits so bare with me

Charlie is 8 hes got global delay an epilepsy an no speach but he makes himself understood dont you worry. Im on my own with him an his sister Gracie-Mae who is 5 and a proper little madam. my dad helps, my mum passed in feb.

so right from nursrey ive been asking for the special school. Not cos I dont like his school I do, Miss Tranmer is a diamond she had him in a tux for the xmas do. but hes in nappies with 29 kids an one toilet with no lock. I first asked wen he was 4. they said wait an see. ive waited an ive seen.

got refused the asessment 2014. got refused it agen 2015. got it 2016 after I stood outside the council with a sign. it was in the echo. the physco lady who come out was alright, I said so whats he need and she goes honestly, a special school and one to one all day, but im not alowed to write that down, weve had training on what not to write. TRAINING on it. So it says he wud "benifit from adults being availible". well who wudnt

Then the plan come an its got his school wrote in it, the 29 kids one. I said why. so it had gone to a panel. I rung up an said can I have a copy of wot they said about him in the panel an the woman said no its confidental. I said its confidental about MY SON. she said yes thats why. my dad had a go an he got the same.

next thing. I went up to Beacon Rise meself on the bus with Charlie in the buggy, no apointment. the head was that nice, she got him out the buggy an onto the trampoline. she says Lorraine I cant fib to you. she says your council was on to me in may, before you had any plan or nothing, saying theres a mum making a lot of noise with a sign an wen she turns up could I tell her I only take them from seven mile in. There is no seven mile. she made them put it in a email for her so shes got it. I love that woman

An the last one is the one that makes me see red. on the front of his plan under family it says Mum has a learning disability an cant read. I CAN READ. I cant spell I never said I cud spell. I done a level 2 in childcare. then theres a bit says Charlies dad lives with us, he dont, hes never, he lives in Corby with Stacey. Now I know why they talk to me slow.

What else. Transport was ok wen we had it. His fit nurse is brill she give me her own mobile. they never lost nothing of his that I know of an I aint been left out of no meetings, if anythink theres too many. The tribunal is december the 9th my dad is coming in his suit from mums funeral. the ipsea lady is doing my words for me but I wanted to do this one my self

if you ring its 01632 960731 not before 9 cos of the school run. dont use Charlie call him Alfie he wud like to be a Alfie

Lorraine xxx
