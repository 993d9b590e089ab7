+++
id = "j-043"
channel = "forum-post"
from_name = "wrekinwanderer"
from_addr = ""
subject = "Heads up re [[council:1|Telford]] e-mails"
date = "2015-02-04T13:40:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Just got an unencrypted e-mail meant for a Mrs Hartshorne, whoever she is, with her lad Dylan's psychology report, his UPN (H893200014027) and the password for it all in the same message."
+++
PSA. Check your junk folder. Just got an unencrypted e-mail meant for a Mrs [[parent:1|Hartshorne]], whoever she is, with her lad [[child:1|Dylan]]'s psychology report, his UPN ([[id:1|H893200014027]]) and the password for it all in the same message. I've deleted it and told [[professional:1|Ashleigh]] in the SEN office, who asked me to forward it to her "so we know which one". I mean!! Is there anyone I can tell who isn't [[professional:1|Ashleigh]]? My own [[child:2|Dylan]]'s due his in March, which is probably how. If you're out there Mrs [[parent:1|H]] I only read the first line, promise.

