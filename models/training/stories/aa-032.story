+++
id = "aa-032"
channel = "email"
from_name = "Dr S. Ramanathan"
from_addr = "dr.s.ramanathan@example.com"
subject = "Physiotherapy advice, Section G"
date = "2016-10-04T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She read me, in a flat voice, the bulletin she works under: \"Clinicians are reminded that stating an amount of therapy commits the Trust and is not within your gift.\""
[[evidence]]
category = "no-chance-to-correct"
quote = "I sent a table of corrections within the day and had it returned unopened with a compliment slip to say that the consultation with parents on advices \"is not offered in this area\"."
+++
Dear colleagues,

I write as a mother, though I happen to be a doctor as well, which has made the following harder rather than easier to swallow.

My daughter is five and has spinal muscular atrophy, type 3. The physiotherapy advice for her plan ran to a page and a half and contained not one numeral. I telephoned the author. She read me, in a flat voice, the bulletin she works under: "Clinicians are reminded that stating an amount of therapy commits the Trust and is not within your gift." I asked whether she would prescribe a drug without a dose. She said, "I know. I know."

There remained the factual content, which was wrong as to which leg, which brace and which year. I sent a table of corrections within the day and had it returned unopened with a compliment slip to say that the consultation with parents on advices "is not offered in this area". The wrong leg accordingly went forward.

My husband thinks that we should simply pay. We could, and the child in the next bed could not, and I find I mind about the child in the next bed.

She herself is a cheerful person who likes ladybirds. She can climb six stairs. In September it was nine. Someone might care to write that down, since it's a number.
