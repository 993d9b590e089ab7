+++
id = "u-017"
channel = "email"
from_name = "Sade Adebowale"
from_addr = "sade.adebowale77@example.com"
subject = "[[child:1|Oluwaseun Adebowale]] v [[council:1|LB Southwark]] - my notebook"
date = "2014-07-02T00:37:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It is written that I am \"a lone parent with no recourse to public funds\"."
[[evidence]]
category = "subject-access-failure"
quote = "133 days. The law says forty."
[[evidence]]
category = "insecure-handling"
quote = "inside our own bundle are eleven pages about another child"
+++
Good evening,

I am [[parent:1|Folasade Adebowale]] but [[parent:1|Sade]] is ok. I have copied this out of my notebook so pardon the length. It concerns my second born, [[child:1|Oluwaseun]], DOB [[date:1|19/02/2008]]. At home he is [[child:1|Seun]]. Autism, no speech till four and a half, very good with jigsaw.

[[date:2|03/09/12]] - [[child:1|Seun]] starts Reception at [[school:1|Our Lady of the Wells RC Primary]], [[place:1|Camberwell]]. Class teacher Miss [[professional:1|Tansley]]. Nice girl, first job.

[[date:3|22/11/12]] - Called in by the SENCO Mrs [[professional:2|Delphine Marchbanks]]. She says he is "feral at lunch". I wept in the car park.

[[date:4|14/1/13]] - I ask [[council:1|Southwark]] for statutory assessment myself, by recorded delivery, because [[school:1|Our Lady's]] said wait until Y2.

[[date:5|8 March 2013]] - EP comes, Mr [[professional:3|Crispin Yardley]]. My husband [[parent:2|Babatunde]] took the morning off. Mr [[professional:3|Yardley]] asked him where he parks his taxi. He is a quantity surveyor.

[[date:6|30.4.13]] - Report arrives. He is called [[child:1|Sean]] on page 1, [[child:1|Shaun]] on page 3, [[child:1|Oluwasuen]] on the label. It is written that I am "a lone parent with no recourse to public funds". I have had a British passport since 1999, I have been married since 2003 and I am a ward sister at [[health:1|King's]]. I wrote to Mr [[professional:3|Yardley]] that same night.

[[date:7|17.5.13]] - No answer. I wrote again. Copied to [[professional:4|Jacqui Osgood]], SEN case officer.

[[date:8|05.06.13]] - Note in lieu. Refused to make a statement. Among the reasons, "home circumstances".

[[date:9|9th Sept 2013]] - Appeal registered, [[id:1|SE210/13/00137]]. Our solicitor is Miss [[professional:5|Ngozi Hartnell]] of [[org:1|Hartnell Pryce]] in [[place:2|Walworth Road]], legal aid, God bless her.

[[date:10|6/1/14]] - Subject access request delivered by my own hand to the [[place:3|Tooley Street]] reception. I have the stamp.

[[date:11|15 Feb 14]] - Forty days gone. I phoned [[contact:1|020 7946 0381]]. A young man said "which [[parent:1|Adebowale]] is it, we have three".

[[date:12|19/05/14]] - It came. 133 days. The law says forty. 212 pages, many black from top to bottom, and the emails between [[professional:4|Jacqui]] and Mr [[professional:3|Yardley]] are not there at all, though one page is clearly a reply to one. And inside our own bundle are eleven pages about another child, [[child:2|Ayomide B.]], with her NHS number [[id:2|999 204 7716]] and the social worker's visits to her mother. I know that family! They attend [[org:2|Mercy Tabernacle]] with us. What should I say to sister [[parent:3|Kehinde]] on Sunday?

[[date:13|20/5/14]] - I rang [[professional:4|Jacqui Osgood]]. She told me to post the pages back and "not make a thing of it". I asked if the lone parent sentence will be removed. She said reports are the property of the author.

[[date:14|26/06/14]] - It is STILL in the working document. The lone parent.

That is where the notebook stops. [[child:1|Seun]] is six now and can say "Mummy, red bus". My eldest, [[child:3|Temilade]], writes his words on the fridge door as they come.

You may use anything but not our names please, and not the hospital. If you must call him something then choose a plain English name, they have given him enough of those already. My mobile is [[contact:2|07700 900 264]], after nine is best, or when I am on nights any time before noon.

%% signature
God bless,
Mrs F. Adebowale (Sade)
