+++
id = "ff-065"
channel = "email"
from_name = "Wong Mei-Ling"
from_addr = "meiling.wong@example.com"
subject = "Experience in Sutton (we came from Hong Kong)"
date = "2023-05-09T21:15:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it is recorded that he \"had no schooling prior to arrival and limited exposure to toys or books\", whereas he attended three years of kindergarten in Kowloon Tong and I brought certificates, with translation, on the first day."
[[evidence]]
category = "no-chance-to-correct"
quote = "\"oh no, it's gone final, bless you, we wouldn't normally trouble families with the wording\"."
+++
Dear Campaign Team,

I was auditor in Hong Kong and now I do book-keeping for a dental clinic. We came by BN(O) visa in 2021 with our son Hei Lok, then six. Please excuse that I write too formally, my husband says I write like a bank.

The school has been patient and I thank them. They held a meeting with us in which everything was explained, and we signed that they may speak with the doctor. We didn't get speech therapy because list is 70 weeks, I understand it is same for English families.

The difficulty is the specialist teacher's report. She observed him for one lesson. She wrote many true things. However, it is recorded that he "had no schooling prior to arrival and limited exposure to toys or books", whereas he attended three years of kindergarten in Kowloon Tong and I brought certificates, with translation, on the first day. I don't think that it's malice. Perhaps she was thinking of some other place. But from this sentence the plan decides that he is delayed from lack of stimulation, therefore no autism pathway.

In audit we have what is called management response: before you sign, the company sees it and replies. So I asked politely when is our response period. The co-ordinator was surprised by my question. She told me, very friendly, "oh no, it's gone final, bless you, we wouldn't normally trouble families with the wording". I said it would be no trouble. She said bless you again.

I should be grateful if you'd not print the names. The certificates I can show you.

Yours sincerely,
Wong Mei-Ling
