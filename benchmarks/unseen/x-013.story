+++
id = "x-013"
channel = "forum-post"
from_name = "hooyo_s3"
from_addr = ""
subject = "taxi driver had my sons plan!!"
date = "2020-07-11T23:58:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "it had been in the door pocket of the car since before christmas"
[[evidence]]
category = "false-information"
quote = "he has never been to leicester in his life, we came from holland"
[[evidence]]
category = "discussed-without-consent"
quote = "they had it on zoom without me, nobody sent me no link"
+++
ok this is long n i havent got the energy to make it nice so sorry in advance

my son [[child:1|abdirahman]] ([[child:1|abdi]]) is 8, non verbal, epilepsy. he goes [[school:1|wincobank view]] by taxi because its other side of town from us, we're in [[place:1|broomhall]]. the firm is [[org:1|five rivers cars]] and the driver was mr [[professional:1|javed]] who is a nice man, [[child:1|abdi]] likes him

start of feb mr [[professional:1|javed]] comes to the door n hes all embarassed holding a brown folder. he says sister i dont think this is for me. its the whole ehcp. all of it. seizure protocol, body map, my number, what happend when my ex [[parent:2|liban]] left, all that. it had been in the door pocket of the car since before christmas. they gave it him in september n nobody asked for it back. he has 4 other kids in that car n on weekends its a normal minicab for drunk people in town!! reg [[id:1|YS14 KXD]] if anyone at [[council:1|sheffield]] wants to go look for the rest of it

so i rang transport n got [[professional:2|michelle]], [[contact:1|0114 496 0809]], she goes drivers need to know about medical. i said does he need to know about my DIVORCE. she said she would log it. i dont know what log it means, i think it means nothing

then i actually sat n read the thing because i never had the final one before only the draft. page 9 says [[child:1|abdirahmaan]] was "removed from the family home in [[place:2|leicester]] in 2016 following concerns". WHAT. he has never been to [[place:2|leicester]] in his life, we came from holland. its some other boy. they spelled him [[child:1|abdulrahman]] on that page n [[child:1|abdirahman]] on the rest so somebody just looked up the name n stuck it in. n the nhs number on page 9 is [[id:2|999 014 2277]] and that is not his

told the senco miss [[professional:3|oakes]], she was shocked to be fair but says school dont own the document. told [[council:1|scc]], they said raise it at annual review. ok. annual review was [[date:1|25th march]] so lockdown, cancelled, fine i understand

except it WASNT. i got the outcome form in june. they had it on zoom without me, nobody sent me no link, it says "parent not present". the dr from [[health:1|ryegate]] was there, [[professional:3|oakes]] was there, somebody called [[professional:4|p. hallam]] who i never heard of. n page 9 is still in!!!

my sister [[parent:3|hodan]] says get a solicitor, with what money. [[org:2|s3 sen mums and dads]] said write to the ICO so i did that. its been 5 weeks

sorry for the essay. if the campaign lady reads this you can have it but take out [[child:1|abdi]]s name n which school. im not ashamed i just know how people talk at the mosque

edit: thanks [[contact:2|lemonsherbet_s8]] no i havent had the case number yet will chase monday
