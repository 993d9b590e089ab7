+++
id = "u-067"
channel = "email"
from_name = "J Sandhu"
from_addr = "jsandhu_wv@example.com"
subject = "Re: Your message - four quick questions"
date = "2016-05-03T07:12:00+01:00"
html = false
kind = "follow-up"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Said minutes are 'not for parents'"
+++
1. [[council:1|Wolverhampton CC]]
2. Yes, twice. [[date:1|15.4.16]] and [[date:2|22.4.16]]. Said minutes are 'not for parents'.
3. Mrs [[professional:1|Paget-Osei]], panel clerk.
4. [[child:1|Gurveer]]. But please say [[child:1|G]] or anything else. No school name either ([[school:1|Tettenshaw Lower]], for your records only).

On nights this week so text dont ring, [[contact:1|07700 900 562]]

%% signature
J

%% quoted
On 2 May 2016, at 18:30, The Campaign <stories@example.org> wrote:
> Thank you for writing. Four quick questions:
> 1. Which authority is it?
> 2. Did you ask for the panel minutes, and what did they say?
> 3. Who refused?
> 4. What should we call your son?
