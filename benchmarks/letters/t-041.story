+++
id = "t-041"
channel = "email"
from_name = "hodan"
from_addr = "hodan.w@example.com"
subject = "my daughter and the wrong paper"
date = "2015-01-19T23:27:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "he wrote that ikran was taken out of school to mogadishu for six months. that is ikraan abdi, a different girl"
+++
salaam, my name is [[parent:1|hodan]], i have five children mashallah, this one is [[child:1|ikran]]

[[child:1|ikran]] has epilepsy and learning difficulty. we live near [[place:1|wembley]], the hospital is [[health:1|northwick park]] and the school was [[school:1|chalkhill rise]]. everything was ok with [[professional:1|yvonne]], she was the one who visit the house

then [[professional:1|yvonne]] left and [[professional:2|craig]] came. he did not visit. he wrote from papers. he wrote that [[child:1|ikran]] was taken out of school to [[place:2|mogadishu]] for six months. that is [[child:2|ikraan abdi]], a different girl, her mother [[parent:2|sahra]] is my friend from [[org:1|al noor women]]. two names nearly the same and he didn't look at the birthday

[[council:1|brent]] stopped the taxi because of it. i went there with [[parent:2|sahra]] and her [[child:2|ikraan]] and mine and said look, two girls. the lady [[professional:3|pauline]] laughed then stopped laughing. she said she will tell him

[[health:1|northwick]] still have it on the computer. dr [[professional:4|feng]] showed me the screen. he cannot delete he says, only [[professional:2|craig]] can ask

[[parent:3|abdirahman]] has a cab so he's taking her every day to [[school:2|stonebridge manor]] and losing the morning jobs. my sister [[parent:4|hibo]] in [[place:3|leicester]] says come here, but is it better there
