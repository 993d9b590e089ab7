+++
id = "kh-033"
channel = "email"
from_name = "Leanne"
from_addr = "leannepk@example.com"
subject = "What [[council:1|Lancs]] done to us"
date = "2019-03-13T22:26:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Turns out legal had sent the same papers to tribunal the week before, sealed adoption records, Never asked us and never asked Summers social worker neither"
+++
Sorry this Is long im on my Phone and it keeps putting Capitals in.

[[child:1|Summer]] is 10 she has FASD, shes ours thru adoption, me and [[parent:1|Trish]] have had her since she was 2. It was summer when it started going wrong at School, [[school:1|Bank Hey]]. New head [[professional:1|Frank Illingworth]], he didnt Believe in it. Actual words. So the ep comes, [[professional:2|Rosa]], [[professional:2|Rosa]] was Brilliant, she got [[child:1|Summer]] straight away, they Done a whole thing about beetles.

Then we get the Plan draft off [[professional:3|Keith]] at county and its Got our adoption social workers stuff in. From BEFORE. Her birth mums name [[parent:2|Tanya Brierley]] all through it and where she lives, [[place:1|Nelson]], and what the Grandad did. Turns out legal had sent the same papers to tribunal the week before, sealed adoption records, Never asked us and never asked [[child:1|Summer]]s social worker neither. [[child:1|Summer]] can read. It Came in a normal envelope and she Gets the post.

I rang [[professional:3|Keith]] and he says oh Dear. OH DEAR. I rang [[professional:4|Moz]] our old worker from [[org:1|Bright Start Adoption]] and she Cried down the phone.

[[parent:1|Trish]] put all of It in the freezer so nobody would find it dont ask me Why. Still in There under the peas.

You can tell people But nothing that would lead to us please, birth family Dont know where we are

