+++
id = "jd-025"
channel = "email"
from_name = "lisa c"
from_addr = "lisac_rm3@example.com"
subject = "where do i start"
date = "2013-02-21T01:37:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "she says graham beale thats her boss has been ringing round special schools since OCTOBER to see who would take connor and hed told dycorts lodge i was on board with it."
[[evidence]]
category = "discussed-without-consent"
quote = "i never said they could have her there and she starts reading out stuff about my depression what i told her in private when he was a baby, in front of everyone, beale writing it all down."
+++
sorry its so late cant sleep its all going round my head and my mate [[parent:1|jo]] said write it down and send it to you lot so thats what im doing on my phone under the duvet so i dont wake the baby

my son is [[child:1|connor]] hes 7 hes got autism and hes incontinent he goes well he went to [[school:1|harold court primary]] in [[place:1|harold wood]] his statement says full time 1 to 1 and we fought for that me and his nan [[parent:2|maureen]] for two years

in september he got a new ta [[professional:1|shanice]] shes lovely hes mad on her. then in november she goes off sick and no one tells me and hes got no one, i find out because he comes home in the same nappy i sent him in. so i go up there and mrs [[professional:2|drage]] the head says oh weve had to share staff. share. i said its in his statement its the law and she said [[council:1|havering]] know all about it

so i ring [[council:1|havering]] and i get [[professional:3|lorraine]] who ive always got on with. she goes quiet. then she says [[parent:3|lise]] i shouldnt tell you this. she says [[professional:4|graham beale]] thats her boss has been ringing round special schools since OCTOBER to see who would take [[child:1|connor]] and hed told [[school:2|dycorts lodge]] i was on board with it. on board with what!!! no one asked me i didnt even know there was a boat

i dont WANT special i might of done if someone had sat down with me but not like that not behind my back like hes a sofa theyre getting rid of

so then i asked for a meeting and we had it [[date:1|31st january]] and i walk in and theres a lady there i dont know and its dr [[professional:5|ojukwu]] from [[health:1|queens]] who sees him for his bowels, what is she doing there. i never said they could have her there and she starts reading out stuff about my depression what i told her in private when he was a baby, in front of everyone, [[professional:4|beale]] writing it all down. i just sat there i couldnt speak my ears went funny

after that mrs [[professional:2|drage]] gave me a tissue and said it was for the best

[[child:1|con]] has been at home since feb half term because i wont send him i cant. his dad [[parent:4|gary]] works nights so its just me. [[professional:1|shanice]] came round on her own time she brought him a balloon she said shes not off sick at all they moved her to another boy

[[professional:3|lorraine]] isnt picking up now i think i got her in trouble so please please dont say it was her. or me. just say a mum in [[place:2|essex]] or wherever. [[place:3|romford]] maybe theres loads of us there

ok babys up

