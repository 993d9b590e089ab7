+++
id = "kg-005"
channel = "email"
from_name = "Loveday Trewhella"
from_addr = "loveday.t@example.co.uk"
subject = "[[child:1|Jago]] - please keep until after our hearing"
date = "2017-03-02T15:47:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "There in the middle, pages 88 to 97, were my own counselling notes from Lantern Bereavement in Camborne, from the winter after Piran, sent in to the Tribunal as evidence that I was \"over-invested\", and not one person had asked could they use them."
+++
It has taken me since Christmas to be able to write this without shaking. We are a farming family outside [[place:1|St Just]], on a lane with grass up the middle, and I have never been a person for complaints.

[[child:1|Jago]] was seven weeks early at [[health:1|Treliske]]. His twin, [[child:2|Piran]], lived four days. I put that in because it was put in for us, over and over, by people we had never met. He has cerebral palsy, right side, and a visual impairment, and he is the sunniest soul; he is twelve.

From Reception to Year 6 he was at [[school:1|Kenidjack Community Primary]], forty-one children, head teacher [[professional:1|Demelza Rowe]], TA my own cousin [[parent:1|Morwenna]] for three of the years. Physio came from [[health:2|West Cornwall Hospital]] each half term in the shape of [[professional:2|Colin]], until he didn't. There was a visual impairment teacher, [[professional:3|Hilary Bunt]], whom we would have adopted. I don't believe we saw [[council:1|Cornwall]] at all in those years, except in an envelope at annual review.

Secondary transfer is where it turned. We looked at [[school:2|Chy Gwyn Academy]] in [[place:2|Penzance]] (stairs) and [[school:3|Tregenna Moor School]], [[place:3|Hayle]] (no stairs, forty minutes). [[professional:1|Demelza]], [[professional:3|Hilary]] and the new physio, [[professional:4|Bartosz]], all wrote for [[school:3|Tregenna]]. The case officer, [[professional:5|Simon Daw]], wrote for [[school:2|Chy Gwyn]].

When the bundle came I read it in the milking parlour because that's where the signal is. There in the middle, pages 88 to 97, were my own counselling notes from [[org:1|Lantern Bereavement]] in [[place:4|Camborne]], from the winter after [[child:2|Piran]], sent in to the Tribunal as evidence that I was "over-invested", and not one person had asked could they use them.

I telephoned Mr [[professional:5|Daw]]. A Miss [[professional:6|Angove]] rang back. She said they'd been on the health file, and the health file had been shared "in the usual way" by Dr [[professional:7|Lutyens]], the community paediatrician. So that's twelve years of her writing to the council over our heads, I should think.

My husband [[parent:2|Denzil]] went up to [[place:5|Truro]], to [[place:6|County Hall]] as he still calls it, in his overalls, and sat there until somebody came. It was the deputy head of SEN, [[professional:8|Paul Sidebottom]], and he was decent, and embarrassed, and said it could not be undone.

Hearing is fixed for [[date:1|27th April]], ref [[id:1|EH908/16/00417]]. Use it afterwards with other names. I'd like [[child:2|Piran]] left as he is, if you could. It's the only place he'd be in print.

%% signature
With thanks
Loveday

