+++
id = "dd-030"
channel = "email"
from_name = "Sue"
from_addr = "suebe1965@example.com"
subject = "School report to the paediatrician"
date = "2009-12-02T16:44:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "School told the hospital that Robbie \"makes friends easily and is settled\", and I've got three years of home-school books with him under the table biting his arm."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked the SENCo could I see the letter before she posted it and add a line. She said it isn't a two-way document."
+++
Hello, I'll keep it brief as I'm at work.

School told the hospital that Robbie "makes friends easily and is settled", and I've got three years of home-school books with him under the table biting his arm.

I asked the SENCo could I see the letter before she posted it and add a line. She said it isn't a two-way document.

That's where "no concerns raised by school" comes from, and that's why he was discharged.

Anon please. I'm the lollipop lady.

Sue
