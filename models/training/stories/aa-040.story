+++
id = "aa-040"
channel = "forum-post"
from_name = "mumofthree_maybe4"
from_addr = ""
subject = "Is it normal for them to share stuff with a new school?"
date = "2016-04-18T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
So we're moving, DH's job, and DD (6, ASD, non verbal, total sweetheart) will be changing schools in June. Caseworker at the old LA emailed to say she would send the plan and the last set of reports over to the new LA, here's a list of what's going, tell me if you're not ok with any of it. I said all fine except the one from the health visitor which is ancient. She took it out. She sent it encrypted, cos I had to do that thing with the password to see my copy.

Now the new SENCO wants to ring the old SENCO. She's asked me if that's ok too. I mean it's nice she asks, but can I say no? Old SENCO wasn't keen on me, and I'd hate for her to say a load of rubbish about us. She hasn't so far as I know. I'm prob being paranoid after reading the threads on here, some of you have been through hell!

Only real gripe is the swimming. It's in section F, weekly, and she's been four times since September because they've not got the staff. She stands at the door with her goggles on every Tuesday. It breaks my heart, it does.

Also has anyone moved from one LA to another mid-year, how long before they did a review? Everyone tells me different.
