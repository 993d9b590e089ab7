+++
id = "t-054"
channel = "email"
from_name = "Hilary Prosser"
from_addr = "hprosser@example.org"
subject = "Brothers in placement"
date = "2018-06-25T19:40:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "their birth mother, Stacey, is sent the report. It has our address on it. There is an order saying it must never."
[[evidence]]
category = "false-information"
quote = "observes a boy for two hours. It is Kai. Nobody notices."
+++
I foster. I am therefore used to knowing less than everyone else about the children asleep upstairs, but the following seems to me beyond what I should be used to.

[[child:1|Kayden]] and [[child:2|Kai]] came to us at [[place:1|Crickhowell]] from [[place:2|Newport]] two winters ago. Different fathers, different surnames, same nightmares. The elder has foetal alcohol spectrum disorder. [[child:2|Kai]], as far as anyone knows, has nothing but a brother.

• September: [[school:1|Llangattock Bridge]] ask for support for [[child:1|Kayden]]. [[professional:1|Delyth]] fills in the form with me at my kitchen table.
• [[date:1|14 November]]: [[professional:2|Iwan Probert]], psychologist, observes a boy for two hours. It is [[child:2|Kai]]. Nobody notices.
• January: [[council:1|Powys]] decline. [[council:2|Newport]], who pay, are told before we are.
• [[date:2|6 February]]: their birth mother, [[parent:2|Stacey]], is sent the report. It has our address on it. There is an order saying it must never.
• [[date:3|7 February]]: her boyfriend is outside [[place:3|Bethel Cottage]] in a white van.
• Since then: [[org:1|Cartref Fostering]] have us on a list to move. [[parent:3|Emrys]] has lived in this house for sixty-one years. He was born in the back bedroom.

[[professional:1|Delyth]] cried. [[professional:2|Probert]] has corrected the name with a biro.

What I should like to know is who, at which desk, put the thing in an envelope. [[professional:3|Sioned]] says it was [[council:2|Newport]]. [[place:2|Newport]] is a city. I would like a person.

[[parent:1|Hilary]]
