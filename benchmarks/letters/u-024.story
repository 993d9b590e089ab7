+++
id = "u-024"
channel = "email"
from_name = "Cici Wong"
from_addr = "cici.wingsze@example.com"
subject = "EP report of [[child:1|Hayden]] - deleted numbers"
date = "2023-02-09T10:40:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "we are instructed to not put hours or ratio in advice any more"
[[evidence]]
category = "reports-circulated-unseen"
quote = "The class teacher had already read it and so did the after-school club."
+++
Dear Campaign team,

We arrived from Hong Kong in 2021 under BNO visa. Please excuse if I use wrong terms. My elder son is [[child:1|Lau Cheuk Hei]], in school he uses [[child:1|Hayden]]. He is nine and has ASD and dyspraxia. He attends [[school:1|Malden Willows Junior School]] in [[place:1|New Malden]]. His brother [[child:2|Cheuk Yin]] ([[child:2|Jayden]]) has no difficulty, which is how we knew.

In our area the SEN is run for [[council:1|Kingston]] by a company, [[org:1|Achieving for Children]]. The psychologist of [[org:1|AfC]], Ms [[professional:1|Philippa Garside]], came on [[date:1|17 November 2022]]. She was kind and she told my husband [[parent:1|Ka Ming]] clearly, "he needs an adult one to one in literacy, and OT every week". We wrote it down with the time, because in Hong Kong one always writes down.

The report said only "would benefit from access to adult support". I telephoned her. She was silent and then said we are instructed to not put hours or ratio in advice any more, it came from the manager, and she can be in trouble if she does. I asked who is the manager. She said [[professional:2|Neil]], no surname.

The second matter. We received this report on [[date:2|12/01/2023]]. The class teacher had already read it and so did the after-school club. The club leader, Miss [[professional:3|Bo Ashdown]], said to me at the gate "don't worry Mrs [[child:1|Hayden]], we know about the toileting now". In front of the other Hong Kong mothers. It is difficult to explain what this is in our culture. My mother in law has not been told of the diagnosis even.

I attach nothing because I am not certain what is lawful to attach. The OT from [[health:1|Your Healthcare]], Mr [[professional:4|Olusola Banjo]], did write numbers, and we hear he has now left.

Please do not use our English or Chinese names. You can reach me by WeChat ([[contact:1|cici_ws_kt3]]) or this email.

%% signature
Best regards,

Cici
黃詠詩 Wong Wing Sze
