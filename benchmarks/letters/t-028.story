+++
id = "t-028"
channel = "email"
from_name = "Naomi Feldblum"
from_addr = "naomi.feldblum@example.net"
subject = "Minutes, with my comments"
date = "2013-09-08T20:30:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I was not asked, so I could not apologise."
[[evidence]]
category = "school-approached"
quote = "Martin had already spoken to them and been told there was a place; he would ring back and ask them to say there was not."
+++
I was sent these by accident. My remarks are in brackets.

Present: [[professional:1|G. Ashworth-Cole]] (chair), [[professional:2|Shula]] ([[school:1|Beit Ilan]]), [[professional:3|Martin P]], Dr [[professional:4|R. Sivan]] (by phone from [[health:1|Edgware Community]]), [[professional:5|TB]] (notes). Apologies: none. [I was not asked, so I could not apologise.]

Item 4. [[child:1|EF]]. [[professional:2|Shula]] said [[child:1|Eli]] was "a delight". [He is.] [[professional:5|TB]] to delete this. [They didn't.]

Item 5. It was reported that [[council:1|Barnet]] would not name [[school:2|Orchard Dene]]. [[professional:3|Martin]] had already spoken to them and been told there was a place; he would ring back and ask them to say there was not. [[professional:1|G A-C]] content.

Item 6. Dr [[professional:4|Sivan]] asked if the parents knew. [[professional:1|G A-C]]: "They're being difficult. [[org:1|Kemp Lazarus]] are involved." [We had one free half hour with [[org:1|Kemp Lazarus]].]

Item 7. AOB. [[professional:3|Martin]] had bumped into the maternal grandfather in [[place:1|Temple Fortune]] and thought him elderly. [That is my father, [[parent:1|Lionel]], who is sixty-six and plays squash.]

Afterwards I asked [[professional:2|Shula]] outright, at the kiddush, with [[parent:2|Ari]] holding my coat. She went the colour of the tablecloth. [[parent:2|Ari]] thinks we should let her be. We've been married nineteen years and this is the only thing we disagree about, apart from the heating. But I keep returning to that instruction to delete. It means that somebody in that room understood perfectly well that a kind word about my son was a problem, since a delightful child has a case and a difficult one merely has difficult parents. They left it in because they were careless. If they hadn't been careless I'd know nothing.
