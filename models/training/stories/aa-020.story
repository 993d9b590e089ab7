+++
id = "aa-020"
channel = "forum-pm"
from_name = "notmyfirstrodeo"
from_addr = ""
subject = "re your thread on CAMHS"
date = "2021-11-16T20:15:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "He said his team and the education welfare lot had shaken hands on it that whatever was found, anxiety wouldn't be called the cause of any absence, as then it'd be the council's job to teach those kids at home."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked if I could put my side on that letter before it went in her notes, and the duty worker told me that closing letters aren't for discussion, they go as they are."
+++
Hi, didn't want to put this on the open board.

Background: DD13, school refuser (hate the phrase), out since Y7. Seen by the mental health team, lovely young man called [[professional:1|Josh]] who she actually talked to.

[[professional:1|Josh]] left. At his leaving do (I know his mum from choir) he'd had a few and said he'd feel bad forever about our case. He said his team and the education welfare lot had shaken hands on it that whatever was found, anxiety wouldn't be called the cause of any absence, as then it'd be the council's job to teach those kids at home. There were nine of them. Kids, not councils.

It explains the closing letter, which never made sense to us. It says that she's "well in all settings". I asked if I could put my side on that letter before it went in her notes, and the duty worker told me that closing letters aren't for discussion, they go as they are. So that's there for good now.

Meanwhile the fines have stopped, small mercies. She's teaching herself Korean off the telly. She came downstairs last Sunday and cooked, which she's not done since 2019.

I'm on the list for a second opinion, eight months they say. Do I name [[professional:1|Josh]]? He did try. It doesn't sit right with me to land him in it when he's the only one who said sorry.
