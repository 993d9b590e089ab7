+++
id = "u-052"
channel = "forum-post"
from_name = "ruta_pp"
from_addr = ""
subject = "File is lost between England and NI, anybody else?"
date = "2013-09-22T20:37:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Cambs say it is posted on 14/08/12, ordinary post, not even signed for."
[[evidence]]
category = "access-denied"
quote = "I asked for a copy. I may read it in the office but not take it home."
+++
Hello all, first post so please be gentle, English is my third language.

We came from [[place:1|Panevėžys]] to [[place:2|Wisbech]] in 2008 and then last summer to [[place:3|Portadown]], because my brother [[parent:2|Mindaugas]] has work here in [[org:1|Clanrolla Foods]]. My son is [[child:1|Dovydas]], 9, Down syndrome, heart was operated. Here teachers call him [[child:1|David]], I gave up.

How it went:

1) In [[place:2|Wisbech]] he had a statement. School was [[school:1|Elm Bank]], very good school, helper was [[professional:1|Julie M]], he still speaks about "[[professional:1|Dulie]]".

2) I told [[council:1|Cambridgeshire]] on [[date:1|5th of July 2012]] that we will move. They say the file will go to [[council:2|SELB]] in [[place:4|Armagh]].

3) [[council:2|SELB]] say no file ever came. [[council:1|Cambs]] say it is posted on [[date:2|14/08/12]], ordinary post, not even signed for. Statement, heart letters from [[health:1|Glenfield]], everything, 7 years of my boy in one envelope and it is God knows where.

4) So send again? No. The computer copy was "weeded when case closed". I did not know that word. I thought it is for garden.

5) So [[school:2|St Brecan's]] started from zero. Board psychologist Dr [[professional:2|McA]] saw [[child:1|Dovis]] 40 minutes and wrote a report. I asked for a copy. I may read it in the office but not take it home. Why? "Policy of the [[council:2|Southern Board]]". No other reason.

6) Speech therapy, [[health:2|Southern Trust]], waiting list again from the beginning. In [[place:2|Wisbech]] he waited two years already.

Did it happen to anyone that the papers were found after? Is there somebody at [[council:1|Cambs]] who is human? The only name I have is [[professional:3|Pat]] and [[professional:3|Pat]] is "no longer with us" (left or died, they don't say).

Campaign people may use this but please without our names. You can write to me [[contact:1|ruta.dovis@example.org]]
%% signature
ačiū, Rūta
