+++
id = "o-032"
channel = "email"
from_name = "mand.t"
from_addr = "mandyt_basildon@example.com"
subject = "what they sent the tribunal"
date = "2016-02-02T23:20:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "eighteen pages of my own medical records from the nether mayne surgery and i never signed nothing to let them have it"
[[evidence]]
category = "false-information"
quote = "and then they used it!! their statement says tegans school refusal is because \"mum has a history of psychosis\". i had post natal depression for six months in 2002."
+++
hi, my names [[parent:1|mandy]] and my daughters [[child:1|tegan]] shes 14, severe anxiety and autism, hasnt been in a school since year 8. we was at tribunal last month against [[council:1|essex]], at [[place:1|chelmsford]]

two weeks before it i get the bundle, massive thing, and im going through it with my sister [[parent:2|donna]] and a bottle of wine and [[parent:2|donna]] goes mand whats this. its my gp notes. MINE. not [[child:1|tegan]]s. eighteen pages of my own medical records from the [[health:1|nether mayne surgery]] and i never signed nothing to let them have it. my miscarriages. the tablets i was on after [[child:1|tegan]]s dad went. all of it page 301 onwards for a judge and two strangers to have a read of

i rang the surgery and spoke to [[professional:1|sue hazlewood]] the practice manager. she said a request come in from a mr [[professional:2|fairclough]] at [[council:1|essex county council]] for "relevant family records" and the girl on the desk just did it. she was nearly crying to be fair

and then they used it!! their statement says [[child:1|tegan]]s school refusal is because "mum has a history of psychosis". i had post natal depression for six months in 2002. thats not even the same word

the judge asked mr [[professional:2|fairclough]] where he got it from and he said he would have to check. she told him to take it out then and there. [[child:1|teegan]] got her place anyway, [[school:1|langdon ridge]], shes done 3 half days so far

im not ashamed of it but i should of been the one to say. dont use names cos of [[child:1|tegan]] please

%% signature
mandy x
