+++
id = "h-036"
channel = "email"
from_name = "Rasa Petrauskienė"
from_addr = "rasa.petr@example.com"
subject = "[[council:1|Suffolk]] / [[child:1|Dovydas]] / all the mistakes in one list"
date = "2017-05-14T21:10:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Dr Lavinia Cobbold's assessment was sent to Orwell Reach, to the SCC panel and to the transport department in February, and to us in April after I asked by four e-mails."
[[evidence]]
category = "false-information"
quote = "\"Parents are separated, child's surname differs from mother's, father's whereabouts not known.\" My husband was in the next room, making him a sandwich, when Dr Cobbold visited."
[[evidence]]
category = "insecure-handling"
quote = "She has our report, it was e-mailed to her from the panel clerk, no password, because the clerk typed PETR and took the first one in the list."
+++
Good evening,

my friend [[parent:1|Jolanta]] says that English people like a list. So.

Who we are
- [[child:1|Dovydas Petrauskas]], my son, 11 years. In school they call him [[child:1|David]] or [[child:1|Dave]]. Autism. Very good at trams.
- [[parent:2|Rasa Petrauskienė]], me. In our language wife and son have other ending on the surname. Remember this for later.
- [[parent:3|Mindaugas]], my husband, driver.
- We live in [[place:1|Ipswich]], [[place:2|Wherstead Rd]].

What went out before we saw it
- Dr [[professional:1|Lavinia Cobbold]]'s assessment was sent to [[school:1|Orwell Reach]], to the [[council:1|SCC]] panel and to the transport department in February, and to us in April after I asked by four e-mails.
- The teaching assistant read it on the photocopier. She's a nice girl, she thought that we had written it.

What's wrong in it
- "Parents are separated, child's surname differs from mother's, father's whereabouts not known." My husband was in the next room, making him a sandwich, when Dr [[professional:1|Cobbold]] visited.
- "Russian speaking". We don't speak it at home. My grandfather was taken to Siberia for this.
- "[[child:1|David]] has no interests." Trams!
- They have [[date:1|4.06.2005]] as his birthday, it's [[date:2|6.04.2005]]. Two months he's older or younger, depending on who made the form.

What happened with the paper after
- On [[date:3|27 April]] I get a phone call from a Mrs [[parent:4|Petrovskaya]] in [[place:3|Felixstowe]]. She has our report, it was e-mailed to her from the panel clerk, no password, because the clerk typed PETR and took the first one in the list.
- She read it all and then she rang me on [[contact:1|01632 960 059]] as the number's on page one. She said: "I think you're not separated, he doesn't sound separated in the sandwich part."
- She's Russian. We had coffee. She has a girl of the same age, [[child:2|Dasha]], and now she is maybe my best friend here after [[parent:1|Jolanta]]. So I'm thanking the clerk for that.

What I want
- that somebody writes one page which says sorry and the correct birthday.
- that they ask, next time, about the surname. It takes one minute. Ending -ienė is wife, ending -as is husband. It isn't divorce, it's grammar.

Please you can use it but not the names, and not Lithuanian, maybe "European family". Mrs [[parent:4|Petrovskaya]] agrees also but she would like to be not Russian.

%% signature
Su pagarba / kind regards,
Rasa

