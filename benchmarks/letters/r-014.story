+++
id = "r-014"
channel = "email"
from_name = "Ruchi Leverson"
from_addr = "r.leverson@example.org"
subject = "Please take down / [[child:1|Dovid]]"
date = "2020-01-21T08:31:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Good morning,

I wrote to you last week about my son [[child:1|Dovid]] and his sister [[child:2|Shaindy]]. Please don't use any of it. [[parent:2|Yossi]], my husband, has had a call from Rabbi [[professional:1|Feldheim]] at [[school:1|Tiferes Menachem]] and things are now being sorted out quietly with [[professional:2|Estelle]] at [[council:1|Salford]]. Mrs [[professional:3|Hope]] has also apologised, which is all I wanted really. If you've passed it to anybody, [[professional:4|Justine]] for instance, please ask her to delete it too. My number if needed is [[contact:1|07700 900 083]]. Thank you for being so kind on the phone.

%% signature
Ruchi
