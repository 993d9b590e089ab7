+++
id = "kc-010"
channel = "email"
from_name = "mrs s gill"
from_addr = "sunny.gill.ls8@example.com"
subject = "what [[council:1|leeds]] did to [[child:1|happy]]"
date = "2017-03-05T02:20:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "other-collusion", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "when the minutes came they said \"mum reports happy is coping well and family do not wish for additional adult\", which i never said and never would in short or in long."
[[evidence]]
category = "no-chance-to-correct"
quote = "she said the minutes had gone to leeds city council and could not be changed now, and i'd had my chance to speak in the meeting."
[[evidence]]
category = "other-collusion"
quote = "an email from penny green in the sen team to dr fox: \"as discussed, helpful if camhs and ourselves say the same thing on this one, otherwise we are looking at 60k\"."
[[evidence]]
category = "subject-access-failure"
quote = "it's now march, forty days is long gone, i have had one holding letter and one phone call from a man called case asking what is it exactly you're looking for."
+++
hello

i don't do capitals, my shift key broke in january and so did i. ok. this is long.

my name is [[parent:1|sunny]], well it's [[parent:1|sundeep gill]] on paper. my son is [[child:1|harpreet]] but since he was a baby he is [[child:1|happy]] to everybody, his nani, the neighbours, the school. he was a happy baby. he's thirteen now and he isn't happy and he hasn't been into [[school:1|gledhow moor academy]] since the first week of november.

he has tourettes and ocd. the ocd is the worse one. there was a lovely ta called mr [[professional:1|lamb]], [[professional:1|danny lamb]], gentle as a lamb, six foot four. [[child:1|happy]] would do anything for [[professional:1|danny]]. in the may review [[professional:1|lamb]] said in front of all of us that he needed somebody with him from the gate in the morning to the gate at night and the head of year, [[professional:2|kirsty short]], wrote it down, i watched her write it down.

when the minutes came they said "mum reports [[child:1|happy]] is coping well and family do not wish for additional adult", which i never said and never would in short or in long.

i rang ms [[professional:2|short]]. she was short with me. i asked for it to be put right. she said the minutes had gone to [[council:1|leeds city council]] and could not be changed now, and i'd had my chance to speak in the meeting. i had spoken in the meeting! that was the whole point!!

then camhs. we see dr [[professional:3|fox]] at [[health:1|little woodhouse hall]], he's sly as they come, sorry but it's true, he looks like a fox as well. for two years he says [[child:1|happy]] needs a specialist placement. says it to my face, says it to my husband [[parent:2|deep]] (who is quiet, but deep, yes everyone makes that joke). there's a school in [[place:1|wetherby]], we visited, [[child:1|happy]] smiled in the car on the way home. dr [[professional:3|fox]] says i'll put it in my letter. so we wait for the letter. we wait and wait. letter comes. "i would support the view of education colleagues that needs can be met locally."

so i did a subject access request, [[professional:4|angel]] at the carers place told me how. [[professional:4|angel]] is an angel by the way and she's actually called that. the health side sent theirs in three weeks, fair play. and there it was in black and white, black pen and white gaps. an email from [[professional:5|penny green]] in the sen team to dr [[professional:3|fox]]: "as discussed, helpful if camhs and ourselves say the same thing on this one, otherwise we are looking at 60k". and then the penny dropped. and he answers "understood [[professional:5|penny]], no problem". so i have marked that one with a green sticker.

the education side i asked for on [[date:1|12 december]]. it's now march, forty days is long gone, i have had one holding letter and one phone call from a man called [[professional:6|case]] asking what is it exactly you're looking for. i said the truth mr [[professional:6|case]]. he said is there a case number. i said it's [[id:1|SAR/16/0933]] and he hung up, or the line went.

[[parent:2|deep]] wants to move to [[place:2|harrogate]]. i want to burn the place down, only joking. my mum says be strong, god is watching. my little one [[child:2|jasmine]] has started tapping door frames like him and she's four and i don't know if it's copying or if it's starting.

what i want is for somebody to know that the people who were kind were the ones at the bottom, [[professional:1|lamb]] and [[professional:4|angel]] and the lollipop lady, and the ones with the power had never sat on a stair at six in the morning next to [[child:1|happy]] while he counts to four hundred.

please change all our names. if you change [[child:1|happy]]'s could you make it something cheerful

%% signature
thank you for reading this far

