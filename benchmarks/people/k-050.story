+++
id = "k-050"
channel = "email"
from_name = "Hyacinth B"
from_addr = "hyacinthb@example.co.uk"
subject = "On behalf of my grandson"
date = "2010-04-25T18:15:00+01:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Miss Ivy has never worked in a school in her life, she packed chocolate at Bournville for thirty years, and she confirmed no such thing."
[[evidence]]
category = "other-collusion"
quote = "He said it was being talked of between Mr Tranter, a lady doctor for the schools and the council that if all three of them described it as \"mild\" there would be no need for any statement."
+++
Dear Friends,

My neighbour's boy has set up this computer for me so you must pardon mistakes.

I have raised five. [[parent:1|Junior]] is the last and [[child:1|Man-Man]] is [[parent:1|Junior]]'s, and has lived with me in [[place:1|Handsworth]] since he was two weeks old. Miss [[parent:2|Ivy]] and I brought him home in a laundry basket. Wherever that child goes Miss [[parent:2|Ivy]] goes too; at her age you'd think she would rest but she says rest is for Sundays and she has prayers on Sundays. Miss [[professional:1|Kelly]] is a different matter. She's got the purple hair and sits with him for reading.

You have to understand, we say Miss to a grown woman for respect. [[council:1|Birmingham]] didn't understand it. They've written in his papers that "two school staff, Miss [[professional:1|Kelly]] and Miss [[parent:2|Ivy]], confirm that he copes well." Miss [[parent:2|Ivy]] has never worked in a school in her life, she packed chocolate at [[org:1|Bournville]] for thirty years, and she confirmed no such thing. What she did say was to Mr [[professional:2|Tranter]], at the gate. He asked "how is he?", and she said "he's coping, praise God." From that they built a house.

On a Saturday he goes to [[professional:3|Marva]], in the church hall. Black history, times tables, plantain. She used to teach in [[place:2|Mandeville]] and she doesn't play. It was [[professional:3|Marva]] who said to me straight, "[[parent:3|Hyacinth]], the boy isn't lazy, he can't see the line." So she sent us up to [[health:1|City Hospital]], and Dr [[professional:4|Obi]] there found that both eyes were moving by themselves. Nystagmus. Seven years old, and not one person in [[school:1|Soho Vale Juniors]] had noticed that his eyes don't keep still.

Now, you would think that everybody would be glad to know. Dr [[professional:4|Obi]] wrote it all out. Large print, front seat, somebody by him the full day. Then [[parent:1|Junior]] got a call from a friend of his who cleans the offices, I won't put his name. He said it was being talked of between Mr [[professional:2|Tranter]], a lady doctor for the schools and the council that if all three of them described it as "mild" there would be no need for any statement. And so they did! I've the three letters, and all have "mild", and all were written on the [[date:1|2nd of March]].

[[parent:1|Junior]] wanted to go in and shout. Miss [[parent:2|Ivy]] said no. She put on her white gloves, took [[child:1|Man-Man]] by his hand, walked in front of the governors, held up the register and asked could he read out the first name. He put his nose to it. He went along like this. "[[child:2|Aaliyah Akhtar]]," he said at last. Then he smiled, because he sits by [[child:2|Aaliyah]] and she lets him have her rubber.

Nobody said mild after that. But they've done nothing.

His right name is [[child:1|Tyrell Anthony Bailey]] and I would like you to pray for him by it. For printing, put another.

%% signature
Yours in the faith,
Mrs. H. Bailey

