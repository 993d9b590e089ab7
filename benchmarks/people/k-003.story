+++
id = "k-003"
channel = "email"
from_name = "Mrs J Mackay"
from_addr = "jessiemackay@example.net"
subject = "[[child:1|Mhairi]] and [[professional:1|Mairi]]"
date = "2012-10-30T16:05:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "my daughter was not at it, nor asked to it, though Kirsty had driven all the way from Inverness with a laptop"
[[evidence]]
category = "false-information"
quote = "But the note went into the wee one's file and by the time Highland Council had done with it, it was the child who was tired and the child whose hours came down, to two mornings."
+++
Dear Sir or Madam,

The two names are said alike, or near enough that a person from [[place:3|Glasgow]] cannot tell them apart, and that has been the whole of our trouble.

[[professional:1|Mairi]] comes to [[school:1|Struie Bridge Primary]] on Tuesdays and Fridays. [[child:1|Mhairi]] is there every day, being eight. In the note of what was said at the school in August (and my daughter was not at it, nor asked to it, though [[professional:2|Kirsty]] had driven all the way from [[place:1|Inverness]] with a laptop) it is written that "[[professional:1|Mairi]] is increasingly tired and should have her hours reduced". It was the learning support teacher who was tired, poor soul, she has the three schools. But the note went into the wee one's file and by the time [[council:1|Highland Council]] had done with it, it was the child who was tired and the child whose hours came down, to two mornings.

[[parent:1|Catriona]] went up herself. Mr [[professional:3|Urquhart]] read it through twice and said he saw the difficulty, but that the psychologist would have to correct it since it was her note. [[professional:2|Kirsty]] Whom-I-have-not-met says she typed what she heard.

[[parent:1|Catriona]] is on nights at [[health:1|Raigmore]] and so it falls to me to write. I taught infants for thirty-one years and would have been ashamed.

Kindly leave out our names and that of [[place:2|Bonar]], where everybody would know us by the time the van came.

%% signature
Yours faithfully,
Jessie Mackay

