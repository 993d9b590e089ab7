+++
id = "w-029"
channel = "email"
from_name = "Abdirahman Warsame"
from_addr = "a.warsame.grange@example.org"
subject = "Minutes concerning my daughter [[child:1|Ayaan Abdirahman]] - found in her school bag"
date = "2017-02-12T17:29:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "We knew nothing of this meeting. No letter, no call"
[[evidence]]
category = "insecure-handling"
quote = "These pages were put in a reading folder and sent home with a different child"
[[evidence]]
category = "other-collusion"
quote = "HD asked whether health could hold back the diagnosis letter until after the moderation date"
[[evidence]]
category = "false-information"
quote = "The family did not \"disengage\". We never missed one appointment"
+++
Salaam and good evening.

I drive a taxi in [[place:1|Cardiff]] and my English writing is my children's English, so please forgive. My daughter [[child:1|Ayaan]] is six. She has autism, we believe; the doctors believe it too but the paper is always coming next month. She attends [[school:1|Adamscroft Primary]] in [[place:2|Grangetown]].

These pages were put in a reading folder and sent home with a different child, a boy called [[child:2|Ieuan]] whose mother [[parent:1|Bethan]] is an honest lady. She brought them to my wife [[parent:2|Hodan]] on [[date:1|26 January]] with her face red. I type them here, my son [[child:3|Zakariya]] helped me:

"MULTI-AGENCY PLANNING - RESTRICTED
[[school:1|Adamscroft]], Head's office, [[date:2|18/01/17]], 1.30pm

Present: [[professional:1|Carys Pugh]] (HT), [[professional:2|Helen Drummond]] ([[council:1|Cardiff Council]] SEN), Dr [[professional:3|Mostyn]] (comm. paeds, [[health:1|UHW]]), [[professional:4|Bryn]] (family support, [[org:1|Taff Families First]])
Apologies: [[professional:5|S. Ramakrishnan]] (EP)

1. [[child:1|A.A.]]
[[professional:1|CP]] reported that [[child:1|AA]] requires an adult at all times. Family disengaged since October, did not attend two appts at [[health:2|Riverside health centre]].
[[professional:4|Bryn]] said dad is "at work 24/7" and mum has no English.
Dr [[professional:3|M]] confirmed ASD assessment complete, diagnosis likely to be given.
[[professional:2|HD]] asked whether health could hold back the diagnosis letter until after the moderation date ([[date:3|24/3]]) as the panel would otherwise be obliged to consider a statement this financial year. Dr [[professional:3|M]] content with this.
ACTION: [[professional:3|RM]] to delay letter. [[professional:1|CP]] not to discuss with parents.

2. [[child:4|K. O'Driscoll]]
Deferred."

That is all of page one. The second page is about other families and I did not read it, [[parent:2|Hodan]] put it in an envelope. We gave it back to the secretary.

We knew nothing of this meeting. No letter, no call, and I am at that gate every day at 3.15 in a car with my name on the door. My wife has English; she was a nurse in [[place:3|Hargeisa]] and passed her citizenship test before I did. The family did not "disengage". We never missed one appointment. The letters from [[health:2|Riverside]] went to the flat at [[place:4|Corporation Road]] from which we moved in 2014, and I have shown Mrs [[professional:1|Pugh]] the new address on three occasions.

When I went to see Mrs [[professional:1|Pew]] she said first that I should not have it, second that it was a draft, third that it was a different [[child:1|AA]]. There is no other. I said, is there another child in your school with those letters, with a father who drives, whose doctor is [[professional:3|Rhys Mostyn]] at the [[health:1|Heath]]? She asked me to lower my voice. It was not raised.

At the [[health:1|Heath hospital]] the receptionist says the letter is "typed, not signed".

A cousin in [[place:5|Newport]], [[parent:3|Mahad]], who had a similar thing with [[council:2|Newport City Council]], told me about you. There is a law firm now, [[org:2|Bevan Prosser]], a young woman Miss [[professional:6|Angharad]] is helping free. She says it is allowed to tell you but asks you wait until the judge has finished. After that, yes, without our names. If it was only me I would put the name in big letters on the taxi.

Please call not text, [[contact:1|029 2018 0466]], or [[contact:2|hodan.cardiff@example.com]].

Mahadsanid, thank you,

%% signature
Abdirahman Warsame
Sent from Yahoo Mail on Android
