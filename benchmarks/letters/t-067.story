+++
id = "t-067"
channel = "email"
from_name = "K. Sivakumar"
from_addr = "k.sivakumar@example.co.uk"
subject = "Question and answer"
date = "2013-09-09T09:09:00+01:00"
html = true
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Torbay told Goodrington Sands that we had refused a speech therapist."
+++
My wife proposes I write it as an interview, since I have by now been interviewed so often. [[parent:2|Vasanthi]] is asking.

Who is it about? Our younger son, [[child:1|Anirudh]]. The elder, [[child:2|Pranav]], is at the grammar and complains only of the bus.

Where? [[place:1|Paignton]]. Formerly [[place:2|Jaffna]]; then [[place:3|East Ham]].

What happened? [[council:1|Torbay]] told [[school:1|Goodrington Sands]] that we had refused a speech therapist.

Had we? [[professional:1|Philippa]] came every Thursday for a year. She and [[parent:2|Vasanthi]] exchange recipes.

Then who said so? A Mr [[professional:2|Crocker]]. He had it from [[professional:3|Denise]]. [[professional:3|Denise]] had it from a telephone message, and the message, as we were at last permitted to hear, is from Mrs [[parent:3|Sivapalan]] of [[place:4|Torquay]], about her [[child:3|Anand]], and it says not "refused" but "re-used".

Was it put right? On the computer, yes. In the panel bundle of [[date:1|1 July]], no. In the letter to [[health:1|Torbay Hospital]], no. In the mind of [[professional:4|Alastair Venn]], head of [[school:1|Goodrington]], certainly no; he spoke to me slowly about "engagement".

Does [[child:1|Anirudh]] have his therapist? He does not. [[professional:1|Philippa]] was told the family had "disengaged", and came to the door in tears to ask what she had done.

What does the husband want? He wants the file to say that they were wrong. [[parent:2|Vasanthi]] says he will be waiting for some time.
