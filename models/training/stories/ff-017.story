+++
id = "ff-017"
channel = "email"
from_name = "Nicholas Garside"
from_addr = "nick.garside@example.com"
subject = "From a deputy head (and father)"
date = "2015-01-11T17:35:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "that it had come back to her with the paragraph struck through and \"please revise, not affordable, resubmit by Thurs\" beside it in a hand she knew,"
[[evidence]]
category = "quantifying-forbidden"
quote = "At their away day in September the principal had put up a slide which said NO HOURS, NO STAFFING, NO FREQUENCIES, and gone round the room asking each of them to say \"understood\"."
+++
I have spent twenty-one years on the other side of the desk, the last seven of them as deputy head with responsibility for inclusion, so that I have nodded through more statements than I care to count. It needed my own daughter for me to read one.

Phoebe is eight. She has a hearing loss and a language disorder, and lives in a different authority from the one I work in, thank God. I'll spare you the eleven-month wait, the teaching assistant who was also the caretaker's wife and also the caretaker, the Friday afternoons on which she was "timetabled" to go home. I would have described those as operational difficulties in my day job. In my day job I was a fool.

The psychologist Stockport sent was the best I have ever watched work. She spent a whole morning. Then the advice arrived, and I thought there must have been a second psychologist. "Phoebe will benefit from access to opportunities for adult support." I know that sentence. I've got that sentence on my own computer, as a template. I rang her, professional to professional, and asked what on earth she'd meant. There was one of those silences. She asked whether I was taping, which I was not. And then, more or less in one breath, she said that what I was holding was not what she'd sent in; that she'd put a teacher of the deaf three times a week and a full-time assistant, that it had come back to her with the paragraph struck through and "please revise, not affordable, resubmit by Thurs" beside it in a hand she knew, and that she had a mortgage. Was that usual, I said. It had got to be. At their away day in September the principal had put up a slide which said NO HOURS, NO STAFFING, NO FREQUENCIES, and gone round the room asking each of them to say "understood". She said "understood" again for me, in the voice.

I thanked her. I did not report her and I shall not, and nothing you print should allow anybody else to. I looked up the training day at which my own authority's principal had addressed us on "outcome-focused wording". I was there. I remember the sandwiches.

We paid for an independent report in the end. The council read it, disagreed with it openly and on paper, and lost. I have no quarrel with people who disagree on paper.

N.G.
