+++
id = "h-029"
channel = "email"
from_name = "Lynne Capewell"
from_addr = "lynne.capewell@example.co.uk"
subject = "DPA request ([[council:1|Warwickshire]]) and what else it was used for"
date = "2010-03-30T15:15:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They replied on 19 March, 74 days on, with an index listing 212 documents and a bundle that contains 61. When I queried it I was informed that the remainder were \"not readily located\"."
[[evidence]]
category = "tribunal-disclosure"
quote = "A week later the Council's case statement for SENDIST arrived with 30 of those same missing documents attached, among them his paediatrician's letters to our GP, which nobody had my permission to send to the Tribunal."
+++
Dear Sirs

I asked [[council:1|WCC]] on [[date:1|4 January 2010]] under the Data Protection Act for everything held on my son, [[child:1|Heath Capewell]], born [[date:2|22.2.98]]. I paid the £10. They replied on [[date:3|19 March]], 74 days on, with an index listing 212 documents and a bundle that contains 61. When I queried it I was informed that the remainder were "not readily located".

They were located readily enough when wanted. A week later the Council's case statement for SENDIST arrived with 30 of those same missing documents attached, among them his paediatrician's letters to our GP, which nobody had my permission to send to the Tribunal. Dr [[professional:1|Mukherjee]] tells me that she did not release them and Dr [[professional:2|Alcott]] at [[health:1|Tachbrook Surgery]] tells me that he didn't either. They can't both have walked.

The officer concerned is [[professional:3|R. T. Bagley]]. I have nothing against him personally. I did ask him on the telephone if he would like his own GP's letters photocopied, and he put it down.

We live on the edge of a heath, hence the name, and my son likes it to be known he's not named after the chocolate bar. I've no objection to your using this if our name and the village, [[place:1|Wappenbury]], are left out.

%% signature
Yours truly

Lynne Capewell (Mrs)

