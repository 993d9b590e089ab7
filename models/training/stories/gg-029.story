+++
id = "gg-029"
channel = "email"
from_name = "Dawn Cuthbert"
from_addr = "dawn.cuthbert@example.com"
subject = "Re: Dawn's story - one more thing"
date = "2019-03-20T18:28:00+00:00"
html = false
kind = "follow-up"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Since then West Lothian have owned up that the psychologist's whole notebook on Cameron went missing off the roof of her car outside the Co-op, and it was handed in by a laddie from his own class."
+++
Hello again, you've got my first one from January, I just wanted to add to it. Since then West Lothian have owned up that the psychologist's whole notebook on Cameron went missing off the roof of her car outside the Co-op, and it was handed in by a laddie from his own class. He's a good laddie, he says he only read the first bit. Cameron's been off school since with a sore tummy and won't say why. That was all. Still no names please. I've not changed my mind about the newsletter, yes you can.
Dawn
