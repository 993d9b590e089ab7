+++
id = "kb-018"
channel = "email"
from_name = "Rivka Gluck"
from_addr = "r.gluck@example.net"
subject = "[[child:1|Yossi G.]] / [[council:1|Hackney Learning Trust]]"
date = "2016-02-25T10:06:00+00:00"
html = true
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Ms Wroe's answer was that her observation had been \"quality assured\" and it would go forward without amendment or comment from the family."
+++
To whom it may concern,

I write on behalf of my sister-in-law [[parent:1|Chaya Sorah]], who does not use the internet. Her son [[child:1|Yosef Chaim]] ([[child:1|Yossi]]), aged nine, has Down syndrome with a hearing loss, and learns at [[school:1|Talmud Torah Ohr Shimon]] in [[place:1|Stamford Hill]].

On [[date:1|3 December]] a Ms [[professional:1|Candida Wroe]] came from [[council:1|Hackney]] to observe. She stayed for twenty minutes. Her written note states that "English is not spoken in the home" and that "mother declined hearing aids on religious grounds". English is spoken. The hearing aids were fitted at [[health:1|Homerton]] in 2011 and he wears them every day, save on the Sabbath, when he also wears them. My brother [[parent:2|Mordechai]] asked Rabbi [[professional:2|Feldheim]], the principal, to write and correct this, and he did.

Ms [[professional:1|Wroe]]'s answer was that her observation had been "quality assured" and it would go forward without amendment or comment from the family.

If a reply is possible, the telephone is [[contact:1|01632 960 770]], not between candle lighting on Friday and nightfall on Saturday, or a letter to [[place:2|4b Osbaldeston Terrace]], [[postcode:1|N16 7QX]].

%% signature
Respectfully
(Mrs) R. Gluck

