+++
id = "jc-017"
channel = "email"
from_name = "Agnieszka Wrobel"
from_addr = "a.wrobel@example.com"
subject = "Letter about my son [[child:1|Mikolaj]]"
date = "2019-02-18T18:39:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Somebody has put it in the packet and the same packet went to Piotr, and also to wrong house, number 41 when we live in 14."
+++
Good evening. My English is from work so I ask to excuse.

My son [[child:1|Mikołaj]] ([[child:1|Miki]]) has 7 years. Father is [[parent:1|Piotr]], we are not any more together but he helps. [[child:1|Miki]] doesn't speak at school, at home in Polish he speaks without stop. School is [[school:1|Langley Brook Primary]] in [[place:1|Slough]].

At school there's Mrs [[professional:1|Chaudhry]], she makes special needs, and pani [[professional:2|Kasia]], assistant, she's Polish also. Speech lady is [[professional:3|Georgina Wells]] from [[health:1|Berkshire Healthcare]]. When [[professional:3|Georgina]] made test she brought no interpreter, [[professional:2|Kasia]] was sick that day. In report: "limited language in both home and English". How she knows? I told Mrs [[professional:1|Chaudhry]] this is not true and please correct. Mrs [[professional:1|Chaudhry]] is good person. She wrote to [[professional:3|Wells]].

After one month I receive from [[council:1|Slough Borough Council]] the decision and inside is my private letter to [[professional:1|Saima]], sorry, [[professional:1|Saima]] is Mrs [[professional:1|Chaudhry]], where I write of my divorce and that [[parent:1|Piotr]] was drinking in that time. Somebody has put it in the packet and the same packet went to [[parent:1|Piotr]], and also to wrong house, number 41 when we live in 14. Mr and Mrs [[parent:2|Bains]] at 41 brought it me open. They were very polite, [[parent:3|Gurdeep Bains]] said they only read first page.

I went to the office with my friend [[parent:4|Ola]], she's accountant and isn't afraid of nobody. A man, [[professional:4|Stuart]], said sorry. [[parent:4|Ola]] asked who did it. He said [[professional:5|LT]]. Who is [[professional:5|LT]]? After three weeks comes apology, signed [[professional:5|Louise Tranter]], case officer. She says "human error". Pani [[professional:2|Nowicka]] said to me quietly it happened also to family [[parent:5|Kowalczyk]] and their girl [[child:2|Zuzia]].

[[parent:1|Piotr]] doesn't drink now two years. Please no our names.

%% signature
Agnieszka Wróbel

