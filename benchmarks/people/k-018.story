+++
id = "k-018"
channel = "email"
from_name = "Wendy Bunn"
from_addr = "wendybunn@example.net"
subject = "minutes of [[date:1|14/06/2019]] with my notes"
date = "2019-07-02T20:37:00+01:00"
html = true
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Jonty did speak to her, too: I have her email, in which she says he asked her to take the number out and \"leave it to the school's discretion\"."
[[evidence]]
category = "discussed-without-consent"
quote = "I was out in the corridor when they decided to open a file on her, and never was I asked."
[[evidence]]
category = "false-information"
quote = "\"Displaying behaviours\" means Let It Go, twice, and it's now down on a council record as a concern about her."
+++
Dear whoever opens these,

First the minutes as they came. Then who the letters are, because [[council:1|Norfolk]] only ever put letters and it took me a fortnight to work one of them out.

Present: [[professional:1|JW]], [[professional:2|SP]] (chair), [[professional:3|LM]], [[parent:1|RB]], [[parent:2|WB]]. Apologies: [[professional:4|AK]].
1. [[professional:2|SP]] welcomed all and reminded the meeting of the time.
2. [[professional:3|LM]] reported that [[child:1|OB]] has made pleasing progress and is rarely distressed. [[parent:1|RB]] disagreed. [[parent:1|RB]] was asked to keep to the agenda.
3. [[professional:1|JW]] asked whether "25 hours" might come out of [[professional:4|AK]]'s advice. [[professional:2|SP]] had no objection. Action: [[professional:1|JW]] to speak to [[professional:4|AK]].
4. [[parent:2|WB]] left the room. [[parent:2|WB]] returned.
5. [[professional:3|LM]] noted that [[child:2|EB]] is also displaying behaviours. [[professional:1|JW]] to open a file.
6. AOB: [[parent:1|RB]] read a statement (not attached).

Now then. [[parent:2|WB]] is muggins. [[parent:1|RB]] is [[parent:1|Roy]], my late husband's dad, who ran a wherry on the [[place:1|Bure]] until he was seventy-six and whose "statement" was four lines on the back of a betting slip, saying that if a boy under a table is pleasing progress then he'd like to see what displeasing looks like. He'd come because I can't hold my temper or my tears. As it was he held neither.

[[professional:2|SP]] isn't Special Provision, as I thought for a whole weekend. It's Mrs [[professional:2|Pegg]], the head. I've only ever heard [[professional:1|JW]] called [[professional:1|Jonty]], by everyone, including the dinner ladies, as if he was somebody's nephew; he makes the decisions. [[professional:3|LM]] is the one who has charge of special needs at [[school:1|Staithe Green]], [[professional:3|Lou]], she's twenty-six and does what she's told. And [[professional:4|AK]] is Dr [[professional:4|Kowalczyk]], who spent two mornings on the floor with [[child:1|Oscar]] and put 25 hours, and meant it.

[[professional:1|Jonty]] did speak to her, too: I have her email, in which she says he asked her to take the number out and "leave it to the school's discretion". She said no. So he left her whole report out of the bundle.

Item 5. [[child:2|EB]] is [[child:2|Edie]]. She's four. She's not even at the school, she had come in with me because the childminder had shingles, and she'd sung. I was out in the corridor when they decided to open a file on her, and never was I asked. "Displaying behaviours" means Let It Go, twice, and it's now down on a council record as a concern about her.

[[parent:1|Roy]] wants me to attach the betting slip but it has his account number on. Change us all. Keep the [[place:1|Bure]] if you want, it's long enough.

%% signature
Wendy

%% quoted
From: SEND Admin
Sent: 28 June 2019 09:12
To: W Bunn
Subject: Minutes

Please find attached. Kindly note minutes are a summary and are not amended on request.

