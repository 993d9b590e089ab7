+++
id = "ee-014"
channel = "email"
from_name = "Yvonne Bartley"
from_addr = "yvonne.bartley@example.com"
subject = "Lewisham, my grandson"
date = "2011-09-19T20:55:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "There was a slip stapled to it, \"For information only. This advice is complete and the author is not able to enter into correspondence,\" and when I rang regardless, the girl read me the slip."
[[evidence]]
category = "access-denied"
quote = "I was informed, and I wrote this down, that \"reasons are recorded but are not for onward release\", and that the hospital's letter which they relied upon couldn't be copied to me either, as it'd been sent to them and not to me."
+++
Dear Sir or Madam,

I've brought up my grandson since my son went inside. Let me say that now so that nobody else has to say it for me. He's a good boy and he has sickle cell and a statement for his reading.

In May the psychologist saw him. She was in and out. She then telephoned me to say she had written her report and it was on its way to me, and it was, I had it two days later, first class, so I've no complaint that I wasn't shown. My complaint is what came with it. There was a slip stapled to it, "For information only. This advice is complete and the author is not able to enter into correspondence," and when I rang regardless, the girl read me the slip. I was a school cook for twenty-six years and if a child said there was a hair in the custard I didn't hand him a slip.

I then asked to see what the panel had made of it. They'd turned down the hours. I was informed, and I wrote this down, that "reasons are recorded but are not for onward release", and that the hospital's letter which they relied upon couldn't be copied to me either, as it'd been sent to them and not to me. It's about my own grandson's blood.

I'm not going to say there's anything false in the report because I couldn't swear to it. She says he's sullen. He was in pain.

You may use this if you leave us out of it.

Yours faithfully,
Mrs Y. Bartley
