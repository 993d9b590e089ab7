+++
id = "jb-002"
channel = "email"
from_name = "Desmond Gayle"
from_addr = "d.gayle43@example.com"
subject = "My grandson's good name"
date = "2014-05-19T16:08:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I learned of it from the dinner lady, who said to me over the gate, \"They had Ky in the little room with a lady all morning and then they all sat down about him, the social worker and all.\""
[[evidence]]
category = "false-information"
quote = "\"Kyrone was removed from the grandfather's care in 2011 following concerns about physical chastisement.\""
[[evidence]]
category = "no-chance-to-correct"
quote = "It seems it cannot be crossed out."
+++
Dear friends,

I am seventy-one years of age, a retired bus fitter, born in [[place:1|Spanish Town]] and forty-eight years in [[place:2|Wolverhampton]]. A lady at my church, Sister [[parent:1|Merlene]], typed your address on a piece of card and told me to stop grumbling to her and grumble to you.

I have the care of my grandson under a Special Guardianship Order. His full name is [[child:1|Kyrone Gayle-Bassett]]; his late grandmother, my wife [[parent:2|Icilda]], could not be doing with that and called him [[child:1|Ky]] from the first day, and [[child:1|Ky]] he has remained. He is nine. He does not speak much but he can take a gearbox to pieces, on the kitchen table if you let him.

At [[school:1|Penn Hollow Primary]] he had a teacher by the name of [[professional:1|Bright]], a young man, very well suited to his name, and for two years we had not one complaint. Then Mr [[professional:1|Bright]] went to [[place:3|Telford]] to be nearer his mother and the place changed. In January the head, Mrs [[professional:2|Cadwallader]], asked the council's psychologist to come in. I was not told. I learned of it from the dinner lady, who said to me over the gate, "They had [[child:1|Ky]] in the little room with a lady all morning and then they all sat down about him, the social worker and all." I have the Order. It has a seal on it. Nobody in that little room had thought to ask the one person who has the Order.

The psychologist is [[professional:3|Felicity Dunn-Harries]]. I make no complaint about her manners, she came to the house afterwards and drank my ginger tea without making a face. But she had written her report by then, and it had in it the following, which I copy with my own hand: "[[child:1|Kyrone]] was removed from the grandfather's care in 2011 following concerns about physical chastisement." Sir or Madam, in 2011 [[child:1|Kyrone]] was removed from nobody. He came TO me in 2011. He came on the [[date:1|3rd of October]], with a carrier bag and one shoe. The person he was removed from is a person I will not name, as I love her still.

I asked where it had come from. Miss [[professional:3|Dunn-Harries]] said the social worker. The social worker, one [[professional:4|Gareth Pugh]], said it was the old file. The old file, according to [[council:1|Wolverhampton City Council]], is in an archive at [[place:4|Bilston]] and the man with the key has been off since Easter.

I said then, very well, cross it out. It seems it cannot be crossed out. It may only be "annotated". So there is now a line at the bottom of page four which reads "Mr [[parent:3|Gayle]] disputes this". I disputed with Enoch Powell's supporters outside [[place:5|Queen Square]] when I was twenty-five years old and nobody needed to annotate that.

The consequence is what I wish you to print. In March the boy fell from the climbing frame, and at [[health:1|New Cross]] the doctor, after looking at the screen, asked me to wait outside while she spoke to him alone. He will not speak to strangers. I sat on a plastic chair for an hour and ten minutes with the whole corridor looking at me, and through the door I could hear him saying "Grandad, Grandad", which is one of perhaps thirty words that he has.

My daughter [[parent:4|Paulette]] in [[place:6|Birmingham]] has written to Councillor [[professional:5|Jaswant Bains]]. Our pastor, the Reverend [[parent:5|Hylton]], has written also. I am a patient man. You may print my name, I have never been ashamed of it. I would only ask that you call the boy something else.

%% signature
Yours faithfully,
Desmond A. Gayle (Mr)

