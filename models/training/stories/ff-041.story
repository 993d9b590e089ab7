+++
id = "ff-041"
channel = "email"
from_name = "Tomasz Wiśniewski"
from_addr = "tomasz.wisn@example.com"
subject = "about meeting in Peterborough, please read"
date = "2014-11-03T23:05:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "\"when they all sat about Oliwia in June, with the nurse and social lady and the man from the town hall, they said they don't invite you because father is not well\"."
[[evidence]]
category = "false-information"
quote = "\"Dad, Polish, drinks; home language restricted.\""
+++
Good evening,

My English is from work, so please forgive. I am father of Oliwia, 8 years, she does not speak in school. At home she speaks all day, in Polish and English both. The doctor says selective mutism and the doctor was good, first they said autism and after they said sorry, it is not, and changed the paper. For this I have no complaint.

In September I came to school to pay for dinners. The lady in office, she is kind lady, she asks me did I feel better now. I say I am not ill. She says oh, because "when they all sat about Oliwia in June, with the nurse and social lady and the man from the town hall, they said they don't invite you because father is not well". I was not ill in June. I was in the warehouse, ten minutes from this school, and my phone was in my pocket. My wife was at home also.

I asked what is this not well. It took me six weeks and a cousin who is interpreter. In the paper from this June it is one line, and I learn this line by heart. "Dad, Polish, drinks; home language restricted." I do not take alcohol since my confirmation, my own father died from it. In my house there are four hundred books. Somebody smelled, I think, the hand gel we use at work for the food.

They wait list us for therapy eleven months, this I can understand, they have not people. But this line I cannot understand.

Do not write our name. You can write that we are Polish.

Tomasz
