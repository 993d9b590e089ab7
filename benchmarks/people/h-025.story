+++
id = "h-025"
channel = "forum-pm"
from_name = "MUMOFSTEEL4"
from_addr = ""
subject = "THEY SAID HE WAS DEAD"
date = "2011-02-18T02:14:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "IT'S DOWN IN KIAN'S FILE THAT HIS DAD DIED IN 2009 AND HE'S HAVING BEREAVEMENT SUPPORT."
+++
SORRY FOR CAPS KEYBOARD IS BROKE. MY DH [[parent:1|WAYNE]] GOT A LETTER FROM [[council:1|DUDLEY]] SAYING SORRY FOR OUR LOSS. IT'S DOWN IN [[child:1|KIAN]]'S FILE THAT HIS DAD DIED IN 2009 AND HE'S HAVING BEREAVEMENT SUPPORT. [[parent:1|WAYNE]] WAS EATING A PASTY. HE'S NEVER BEEN DEAD. TURNS OUT IT'S FROM HIS EP REPORT WHERE HE SAID "I WISH MY DAD WASN'T AT WORK". [[child:1|KIAN]]S TEACHER MR [[professional:1|PRICE]] HAD BEEN DEAD NICE TO HIM ALL TERM AND WE THOUGHT HE WAS JUST A NICE MAN

