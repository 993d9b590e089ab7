+++
id = "je-014"
channel = "email"
from_name = "Farhiya Warsame"
from_addr = "farhiya.warsame@example.net"
subject = "[[child:1|Abdirahman]] – meeting without me"
date = "2024-02-06T11:48:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Five people sat and discussed my son for one hour and I had no invitation, no letter and no phone call."
+++
Hello, hope you well.

[[child:1|Abdi]] has bus escort since Reception. It's [[professional:1|Maureen]], she's waiting downstairs quarter past seven even in snow and she has learned to say subax wanaagsan. On Tuesday she asks me "so is he changing to the blue minibus after half term?" I don't know nothing about blue minibus. She put her hand on her mouth.

Blue minibus goes to [[school:1|Lawrence Weir House]], other side of [[place:1|Bristol]].

My cousin [[parent:1|Hodan]] rang for me because she was born here and they don't put her on hold so long. She got [[professional:2|Callum]]. He told her, yes, there was a placement meeting on [[date:1|18 January]]. Five people sat and discussed my son for one hour and I had no invitation, no letter and no phone call. She asked him who are five people. He said [[professional:3|Ffion]], [[professional:4|Desmond]], himself, somebody from health, and [[professional:5|Judy]] who does the numbers. I know only [[professional:3|Ffion]]; she is teaching [[child:1|Abdi]] to use spoon.

[[parent:2|Yusuf]] is long distance driver, he was in [[place:2|Hull]]. When he came home he slept four hours and then we went to [[council:1|Bristol City Council]] offices together, no appointment, and sat until [[professional:4|Desmond]] came down. He said it's only a discussion. I said, then discuss with me.

No names please. Thank you.

%% signature
Farhiya

