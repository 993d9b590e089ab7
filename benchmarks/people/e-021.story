+++
id = "e-021"
channel = "email"
from_name = "Jenna Trewhella"
from_addr = "jenna.t@example.com"
subject = "Re: [[child:1|Merryn]]'s story"
date = "2015-04-18T12:40:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hiya, yes to both changes. Only thing, you've put that Mr [[professional:1|Bolitho]] was the head, he was only acting, the head was [[professional:2|Sandra Keast]] and she was lovely so I'd hate her to think. And could [[place:1|Camborne]] be "a town in the west"? [[child:1|Merryn]] read it and said it made her sound brave. She took it to bed.

%% signature
Jen xx

%% quoted
On 16 Apr 2015, at 10:02, Stories <stories@example.org> wrote:
> Dear Jenna, here is the version we would like to use. Please check the two places in yellow.

