+++
id = "kd-031"
channel = "email"
from_name = "Professor Emeritus D. Ashgrove"
from_addr = "d.ashgrove@example.org"
subject = "Your consultation on data sharing"
date = "2013-05-30T09:02:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear colleagues,

A few remarks from a retired psychologist on the consultation document. Firstly, the notion that a report "belongs" to whoever commissions it is a managerial invention. When I trained under [[professional:1|Mabel Strachey]] in [[place:1|Aberdeen]] in the sixties we read our drafts aloud to the mother, at her own table, and struck out whatever she could show to be mistaken. It did not impair our science.

Secondly, paragraph 14 speaks of "professional consensus". There was never consensus; [[professional:2|Tomlin]] and I disagreed in print for thirty years. What there is now is a template.

Thirdly, I note with approval the evidence of [[org:1|Parents' Voice Grampian]], and in particular the closing pages by its secretary, [[parent:1|Ishbel Mutch]].

You may quote me, with or without my name, though my late wife would have advised with.

%% signature
D. A.

