+++
id = "t-091"
channel = "email"
from_name = "Britannia Lock"
from_addr = "britannia.l@example.com"
subject = "Governors minutes with us in"
date = "2014-07-01T17:05:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "This is off the school's own website, anybody could find it"
[[evidence]]
category = "discussed-without-consent"
quote = "she promised me that'd go no further than doctor"
+++
My granddaughter [[parent:2|Shanty]] reads for me. This is off the school's own website, anybody could find it:

"[[school:1|Lugg Valley Primary]]. Full governing body, [[date:1|12th May 2014]].
6.2 Mrs [[professional:1|Preece]] reported on numbers. The (4) children from [[place:1|Bodenham Turn]] remain on roll. [[child:1|Righteous]] (Y3) has been referred, probable learning difficulty, father unable to read. [[child:2|Elvis]] and [[child:3|Tilda]] no concerns. Rev. [[professional:2|Amphlett]] asked if the site would be moved on. [[professional:1|JP]] thought by summer; funding for [[child:1|R]] therefore not a priority.
6.3 Cllr [[professional:3|Godsall]] to raise with [[council:1|Herefordshire]]."

There now. On the internet. His whole business.

Who told them probable? Sister [[professional:4|Jacqueline]] come out to us from the [[health:1|Leominster clinic]], and she sat in my trailer, and she promised me that'd go no further than doctor. [[parent:3|Nelson Lock]] can't read, no, and he told her that himself because he trusted her. He's a proud man. He's been shamed at [[place:2|Stow]] fair in front of his cousins over this.

[[professional:5|Tamsin]] from [[org:1|Marches Gypsy Link]] made them take it down. [[school:1|Lugg Valley]] said sorry for "tone". We did not move on by summer. We've been on that ground since before [[professional:1|Preece]] was born, and [[child:1|Righty]] still hasn't had one hour of help.
