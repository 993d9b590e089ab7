+++
id = "kh-034"
channel = "email"
from_name = "Rabbi Jonathan Feld"
from_addr = "j.feld@example.org"
subject = "[[council:1|Salford]]: our experience"
date = "2010-06-29T14:50:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "My wife Bracha asked whether we might at least mark up the copy in front of panel, and was told that parents' comments are not placed before panel."
[[evidence]]
category = "false-information"
quote = "So panel considered a boy of nine in a black hat who rides ponies and whose mother, it seems, is separated."
+++
Dear friends,

With eight children one is bound to meet the system eventually. We met it through our fifth, [[child:1|Shmuel]], known to all the world as [[child:1|Shmuly]].

Our community school, [[school:1|Beis Emunah]], wrote a frank and, I thought, rather beautiful account of him. A Miss [[professional:1|Halliday]] then came from the educational psychology service, and she too was frank. Where it came apart was in the typing. Two paragraphs of Miss [[professional:1|Halliday]]'s advice concern a girl. She is called [[child:2|Paige]], she is fond of ponies, and she has a stepfather in the army.

I pointed this out to the named officer, [[professional:2|Desmond Royle]]. He was sympathetic and said that he would speak to [[professional:1|Halliday]]. [[professional:1|Halliday]] was sympathetic and said she had sent a correct version to [[professional:2|Royle]]. My wife [[parent:1|Bracha]] asked whether we might at least mark up the copy in front of panel, and was told that parents' comments are not placed before panel. So panel considered a boy of nine in a black hat who rides ponies and whose mother, it seems, is separated.

They turned him down. We appealed, with the help of [[professional:3|Leah Grossnass]], who acts for half the street, and [[council:1|Salford]] conceded on the steps.

You may use our names. [[child:1|Shmuly]] has asked for a pony.

%% signature
Warmest regards
Jonathan Feld

