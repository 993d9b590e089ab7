+++
id = "aa-060"
channel = "email"
from_name = "Joy Abernethy"
from_addr = "joy.abernethy@example.com"
subject = "Enquiry"
date = "2012-01-30T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Sir or Madam,

I am a parent governor, and I've been asked to draft our school's policy on who may see a child's papers. It seems to me that you'd know what goes wrong elsewhere. I've a son with a statement at the same school, so I've an interest too.

Suppose that a therapist's report came to the school before it came to the family: should the SENCO refuse to open it? If the authority rang our head and urged her not to admit a certain pupil, ought she to tell the parents? May a report be corrected after it is signed? What if a tribunal should call for a file and the mother says no? None of this has come up with us. I'd like to have our answers ready in case it does.

In our own case I have been treated very fairly. I've been shown each page, I was never shut out of a meeting, and when I asked for my son's folder it was put in my arms. His difficulty is getting a seat in the dining hall. It's too loud for him and he eats in the cloakroom with the coats, which he says he prefers.

We've also been waiting on a hoist since last February. If there is a policy that produces hoists, I'd be very pleased to see that one as well.

With kind regards and good wishes for your work,
