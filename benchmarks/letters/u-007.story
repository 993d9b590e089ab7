+++
id = "u-007"
channel = "email"
from_name = "Andreea Munteanu"
from_addr = "andreea.m@example.com"
subject = "please delete my story"
date = "2017-01-23T07:12:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Good morning,

I wrote you on [[date:1|9 January]] about my son [[child:1|Luca Andrei]] and [[council:1|Rotherham Borough Council]]. Please do not publish and please delete all, also the papers with number [[id:1|RMBC-SEN-20417]]. My husband [[parent:1|Costel]] is now working for the same agency like the lady I complained about, Ms [[professional:1|Stacey Garbutt]], and we must be careful. [[child:1|Luca]] has good place now at [[school:1|Wickersley Grange]] and I don't want to make trouble for him.

I am sorry to waste your time. You are doing good thing.

%% signature
Multumesc / thank you
Andreea

%% quoted
On 10 Jan 2017, at 18:20, Stories <stories@example.org> wrote:
> Dear Andreea, thank you so much for sharing Luca's story with us.
> Would you be happy for us to use it without names?
