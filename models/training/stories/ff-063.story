+++
id = "ff-063"
channel = "email"
from_name = "Dr S. Ratnasingam"
from_addr = "ratnasingam.s@example.com"
subject = "A colleague's confidence"
date = "2017-10-30T21:30:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"profound\" put a child into a different band and might I not, on reflection, feel that \"moderate\" met the case just as well."
[[evidence]]
category = "discussed-without-consent"
quote = "Abirami had been gone through at some kind of monthly table between the borough and the hospital's managers, by name and with her scores, and it was plain to my friend from the way they spoke that my wife and I had no notion that such a table existed."
+++
Dear Sir or Madam,

I have been a general practitioner in Harrow for nineteen years and have written, I suppose, some two thousand letters to the education department on behalf of other people's children. It is a curious sensation to become the subject of one.

Our younger daughter Abirami has a profound language disorder. It took too long to be recognised; the fault there was partly mine, a father sees what he wishes to see. The consultant who diagnosed her trained with me. We met at a retirement dinner in May and she took me aside, by the coats, since it had been troubling her. She is not a dramatic person. What she said was that she had had an agreeable young woman from the borough on the line, who wondered about the adjective, because "profound" put a child into a different band and might I not, on reflection, feel that "moderate" met the case just as well. She had declined. It was the third such call that year, she said, though about my daughter only the first.

She was embarrassed, too, about how she had come to be on the line. Abirami had been gone through at some kind of monthly table between the borough and the hospital's managers, by name and with her scores, and it was plain to my friend from the way they spoke that my wife and I had no notion that such a table existed. We had not.

The rest of our history is unremarkable. A first school which called her wilful; a second which lost its only therapist and advertised, in vain, for five terms; a letter from the transport office informing us that she could walk four miles beside a dual carriageway. My wife and I wrote, were answered, and wrote again. One does.

I do not say that the outcome was affected. We have the placement, after the customary appeal. But I now reread my own old letters and ask myself whose calls I took, and what I changed for the sake of peace.

Not my name, please, and nothing which could lead to hers.

Yours faithfully,
S. Ratnasingam
