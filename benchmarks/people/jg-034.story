+++
id = "jg-034"
channel = "email"
from_name = "Dr Alan Whitcombe"
from_addr = "awhitcombe@example.co.uk"
subject = "[[council:1|Bucks]]: disclosure"
date = "2013-10-17T16:05:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The response Buckinghamshire lodged with the Tribunal had Susan's own psychiatric summary attached, which she had released to nobody."
+++
I am a retired chemist and will try to be orderly.

Our granddaughter [[child:1|Harriet]] lives with us. [[parent:1|Susan]], our daughter, is unwell and has been an in-patient at the [[health:1|Whiteleaf Centre]]. [[child:1|Harriet]] attends [[school:1|Ashbrook Manor]]. We appealed the refusal of [[school:2|Penn Hollow]].

The response [[council:1|Buckinghamshire]] lodged with the Tribunal had [[parent:1|Susan]]'s own psychiatric summary attached, which she had released to nobody. Its author, Dr [[professional:1|Nwosu]], was appalled. He traced it to a strategy meeting at which a social worker, [[professional:2|Carly Beddoes]], had it on her knee. [[professional:2|Beddoes]] has since gone to an agency, [[org:1|Pinnacle Locums]], and does not answer.

Our solicitor, [[professional:3|Rabinowitz]], wrote within the day. The clerk's reply was that the bundle had "already been paginated".

[[parent:1|Susan]] doesn't yet know. I'd ask you to reflect on that before printing, though I don't forbid it. My wife, [[parent:2|Eileen]], would.

%% signature
A. Whitcombe

