+++
id = "i-014"
channel = "email"
from_name = "Graham Luscombe"
from_addr = "graham.luscombe@example.co.uk"
subject = "FW: complaint - [[child:1|Tobias Luscombe]]"
date = "2012-05-17T09:48:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Mr Santillo's assessment was in the hands of the college at Plymouth, the hospice and two of your own officers by 20 January 2012; we were handed ours, folded in four, on 22 February."
[[evidence]]
category = "false-information"
quote = "It is stated on page 3 that \"Tobias's parents do not wish him to board\", which is false, and nobody had ever put the question to us."
[[evidence]]
category = "quantifying-forbidden"
quote = "Mrs Prowse replied that she had been instructed by the joint commissioning manager that no clinician was to put a number against anything in a 139A."
+++
Morning,

Rather than compose it all again I'm pasting the complaint I sent on [[date:1|2 May]] to the Head of Children's Services. Nothing has come back but a postcard-sized acknowledgement. I've no objection to being named, nor has my wife, and [[child:1|Toby]] is seventeen next birthday and says "crack on". A reporter from the [[org:1|Tavistock Gazette]], [[professional:1|Wendy Bickle]], has been in touch as well.

---

[[place:1|4 Fore Street, Horrabridge]]
[[postcode:1|PL20 7QX]]

Dear Ms [[professional:2|Callaghan]],

[[child:1|Tobias Luscombe]], d.o.b. [[date:2|30/8/95]], [[school:1|Walkham Community College]]

I write to complain about the manner in which my son's transition plan was arrived at.

1. [[child:1|Tobias]] has muscular dystrophy and uses a powered chair. His Connexions adviser, [[professional:3|Neil Santillo]], was asked by [[council:1|Devon County Council]] to prepare a Section 139A assessment. Mr [[professional:3|Santillo]]'s assessment was in the hands of the college at [[place:2|Plymouth]], the hospice and two of your own officers by [[date:3|20 January 2012]]; we were handed ours, folded in four, on [[date:4|22 February]].

2. It is stated on page 3 that "[[child:1|Tobias]]'s parents do not wish him to board", which is false, and nobody had ever put the question to us. My wife, [[parent:1|Christine]], has been asking for him to try boarding since he was fourteen.

3. The physiotherapist at [[health:1|Derriford]], [[professional:4|Annabel Prowse]], gave a figure of five sessions of hydrotherapy a fortnight. When I enquired why this had become "access to hydrotherapy as available", Mrs [[professional:4|Prowse]] replied that she had been instructed by the joint commissioning manager that no clinician was to put a number against anything in a 139A. She gave the manager's name as [[professional:5|Ivor Trewin]]. Mr [[professional:5|Trewin]] has declined to confirm or deny.

4. [[child:1|Tobias]] was present at no meeting. He is clever, articulate, and rather good company. It did not occur to one professional out of seven to ask him what he might like to do with the rest of what, as you will be aware, is likely to be a short life.

I should be glad of your proposals within 20 working days.

Yours sincerely,
[[parent:2|G. P. Luscombe]]

---

That's it. I had a call yesterday from [[professional:3|Neil Santillo]], off the record, rather upset. He has been told that the service closes in the summer and he's out of a job. I don't blame him for any of it any more. He'd sent the thing where he was told to send it.

If you ring, do it before ten or after four, carers come in the middle of the day: [[contact:1|01632 960 118]].

%% signature
Graham Luscombe

%% disclaimer
Scanned for viruses by the Parish Mail Service. The views expressed are those of the sender.

