+++
id = "y-025"
channel = "email"
from_name = "Tyrone Gayle-Morrison"
from_addr = "t.gaylemorrison@example.net"
subject = "I was one of your children"
date = "2022-08-14T15:44:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I wrote in October. It got to me in July, in two halves, and the second half began at page 61."
[[evidence]]
category = "insecure-handling"
quote = "everything between Year 3 and Year 6 went in a skip when they cleared Margaret Street"
[[evidence]]
category = "false-information"
quote = "\"Mother known to police.\" Mum was known to police because she cleaned the station."
+++
Good afternoon,

Most people who write to you have got a child. I was the child. I'm twenty-nine, I drive the number 11 (the whole circle, two and a half hours, look it up), and I've got a little one of my own coming in November. That's what started it. The midwife asked about learning difficulties in the family. I said I'd had a statement. She asked what for and I realised I couldn't tell her.

So I asked [[council:1|Birmingham]] for my file. You're entitled, it's your own life. They have a month to do it in, two more if they say it's complicated, and nobody said that it was complicated; nobody said anything. I wrote in October. It got to me in July, in two halves, and the second half began at page 61. The first half finished at page 38. I've asked where the twenty-two pages are and a very pleasant lady named [[professional:1|Lorna]] says that the numbering is "indicative".

Then there's the hole. I was at three primaries, [[school:1|Clifton Vale]], [[school:2|St Thomas More]], and a unit I only remember as the [[school:3|Bungalow]], and it's those years I wanted, since that's when it all went wrong. [[professional:1|Lorna]] asked around for me. A bloke who'd worked there told her everything between Year 3 and Year 6 went in a skip when they cleared [[place:1|Margaret Street]]. Not shredded. A skip, on the road, with a cabinet on top to stop it blowing about. I was eight years old in that skip.

What they did keep is the good stuff. "[[child:1|Tyrone]] presents as older than his years." I was six, I was tall, I was black. "Mother known to police." Mum was known to police because she cleaned the station. [[place:2|Steelhouse Lane]], five mornings a week, for fourteen years, and the sergeant came to her funeral. Somebody wrote that down wrong, or heard it how they wanted to hear it, and then it's copied into every single review after that, seven times, I counted, in seven different people's handwriting. One of them, a Dr [[professional:2|Aldous Finch]], underlined it.

My mum's name was [[parent:2|Marcia Gayle]]. She never saw that file. She thought they didn't like her hair.

I was bullied as well, and I was moved about, and the taxi used to forget me, but I gather you're not collecting that, and I've had my cry about it.

Use my real name. Use hers. She'd have had her church hat on for it. I asked my sister [[parent:3|Shanice]] and she says the same. My number's [[contact:1|07700 900 871]] but not when I'm driving.

%% signature
Tyrone Gayle-Morrison
