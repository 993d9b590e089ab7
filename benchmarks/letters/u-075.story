+++
id = "u-075"
channel = "email"
from_name = "Anneliese Foxcroft"
from_addr = "a.foxcroft@tiddbrook.example.com"
subject = "Automatic reply: Thank you for your story about [[child:1|Bertie]]"
date = "2015-08-10T09:00:04+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your e-mail. I am out of the office until Tuesday [[date:1|25 August 2015]] and have no access to messages.

For anything urgent on conveyancing please contact [[professional:1|Devon Marsh]] in our [[place:1|Shrewsbury]] office on [[contact:1|01632 960 209]] or [[contact:2|d.marsh@tiddbrook.example.com]]. For probate, please contact [[professional:2|Grace Pell]].

%% signature
Anneliese Foxcroft
Licensed Conveyancer
Tiddbrook & Lyle LLP

%% disclaimer
Tiddbrook & Lyle LLP is authorised and regulated. This message is intended solely for the addressee. If you have received it in error please notify the sender and delete it.
