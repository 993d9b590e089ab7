+++
id = "jb-047"
channel = "email"
from_name = "Harriet Goymer"
from_addr = "harriet.goymer@example.com"
subject = "Half a sentence"
date = "2022-05-30T10:10:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "The answer, from her not-very-happy secretary, Mo, was that the commissioners wouldn't pay for the report unless it was silent as to hours, and Dr Faircloth had chosen to be silent where one could see it."
+++
Morning,

My mother says that I ought to tell you about the half sentence. ([[parent:1|Jean]], she emailed you about the petition. Terrible speller.)

[[child:1|Tabitha]] is thirteen. [[child:1|Tabby]]'s got cerebral palsy and talks via a device called Gerald. Gerald has a Scottish accent, by choice. We're [[council:1|Suffolk]], she goes to [[school:1|Deben Warren]] outside [[place:1|Woodbridge]], a bit over half an hour in a taxi with [[professional:1|Trevor]], whom she adores and insults.

Gerald needs updating and so does she, so there was to be an AAC review. Dr [[professional:2|Lucinda Faircloth]] came up from the specialist centre in [[place:2|Cambridge]]. She spent a whole day. As she left, coat on, she said "She should have three hours a week with a proper communication therapist. I'm going to say that as loudly as I'm let."

She was let as far as the comma. I give you the report, page six: "[[child:1|Tabitha]] requires regular input from a specialist communication therapist,". Then a full inch of nothing, then the date.

I wrote to ask where the other half was. The answer, from her not-very-happy secretary, [[professional:3|Mo]], was that the commissioners wouldn't pay for the report unless it was silent as to hours, and Dr [[professional:2|Faircloth]] had chosen to be silent where one could see it.

I want to send that woman flowers. I rang [[professional:4|Adrian Catchpole]] at [[council:1|Suffolk County Council]], he said it was "a formatting issue".

Gerald, asked for a comment, said something in Scottish which I can't repeat.

Fine to use without names, though [[child:1|Tabby]] wonders whether Gerald could keep his.

%% signature
Best,
Harriet

Dr Harriet Goymer | Soil Science | (she/her)
I work flexibly: no need to reply outside your own hours

