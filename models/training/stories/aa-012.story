+++
id = "aa-012"
channel = "email"
from_name = "Ifeoma"
from_addr = "ifeoma@example.com"
subject = "It was not written down"
date = "2016-12-01T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She put down her pen and said, \"Mummy, I am not permitted to answer that on paper; my manager has told us that if one number goes in a report there will be a disciplinary.\""
[[evidence]]
category = "other-collusion"
quote = "She told me that her department and the sensory service have an understanding between them that hearing children's families shall not be pointed to the radio aids until the new financial year, so that none of them will ask both offices at once."
+++
Please, I am writing concerning my twins. They are seven and both of them do not hear well. In my country I was a teacher, so I know when a teacher is hiding behind her eyes.

The advisory teacher for the deaf came to my house. I asked, how many times each week shall my daughters see you? She put down her pen and said, "Mummy, I am not permitted to answer that on paper; my manager has told us that if one number goes in a report there will be a disciplinary." So in the report it is "regular". What is regular? The moon is regular.

Then I went to audiology for the new moulds. The lady there was very kind and very tired. She told me that her department and the sensory service have an understanding between them that hearing children's families shall not be pointed to the radio aids until the new financial year, so that none of them will ask both offices at once. She said it like someone speaking of the weather.

My girls sit at the front, they lip-read, they come home and sleep at five o'clock with their shoes on. I have told the school about the sleeping. They said that many children are tired.

I am not a person who quarrels. I pray, and I keep copies. I thank you for taking the time to read this one.
