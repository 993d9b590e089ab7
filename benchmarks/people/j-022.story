+++
id = "j-022"
channel = "email"
from_name = "Kofi Antwi-Boasiako"
from_addr = "kofi.ab@example.com"
subject = "report altered, [[council:1|Milton Keynes]]"
date = "2016-01-08T06:58:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said the complex needs officer, one Rupert Vane, had returned the report to her with the hoist struck out and asked her to reissue it \"in line with what the setting has\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked for the chance to write my own comment at the foot of it, as I believe one may, and Vane said that the comment period had begun and ended while it was with him."
+++
Dear Sir/Madam,

Happy New Year to you. I drive the 5.40 to [[place:1|Euston]] so you get me before the passengers do.

The child in question is not my blood, he's my late sister's, and he calls me Wofa, which is uncle. [[child:1|Nana Yaw]] is his name; at [[school:1|Loughton Brook School]] they decided on [[child:1|Nathan]]. I've no quarrel with that, he answers to both. He's seven and his legs don't obey him.

Ms [[professional:1|Hetherington]], occupational therapist at [[health:1|Eaglestone]], measured every door in my flat and in the school, including the toilets, and told me "Mr [[parent:1|Antwi]], this boy needs a hoist in both places and two people trained on it". She put it in her report. I saw her screen.

The one I was given in the end says "adult assistance with transfers as available".

I went to see her. I was in uniform and she thought that I'd come about the trains. She said the complex needs officer, one [[professional:2|Rupert Vane]], had returned the report to her with the hoist struck out and asked her to reissue it "in line with what the setting has". She had refused. Then someone more senior did not refuse.

I asked for the chance to write my own comment at the foot of it, as I believe one may, and [[professional:2|Vane]] said that the comment period had begun and ended while it was with him.

On [[date:1|2 December]] [[child:1|Nana Yaw]] fell in that toilet. Four stitches. The helper on her own was [[professional:3|Joyce]], sixty-three years old, and I don't blame [[professional:3|Joyce]].

Leave out the railway and the name he is called at home. The rest you may use.

%% signature
Yours,
Kofi

