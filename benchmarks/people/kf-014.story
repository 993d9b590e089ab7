+++
id = "kf-014"
channel = "email"
from_name = "Cidália Fontes"
from_addr = "cidaliaf@example.com"
subject = "email for wrong mother"
date = "2018-04-17T14:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Inside was all the plan of another child, a girl Ruby, with the address, the medication, the name of the father and that he can not come near, and the password was written in the same email."
+++
Good afternoon,

I am Portuguese, I live in [[place:1|Thetford]] since 11 years, excuse me the mistakes.

I receive an email from [[council:1|Norfolk County Council]]. I open. It starts "Dear Miss [[parent:1|Fontaine]]". I am not [[parent:1|Fontaine]], I am [[parent:2|Fontes]]! Inside was all the plan of another child, a girl [[child:1|Ruby]], with the address, the medication, the name of the father and that he can not come near, and the password was written in the same email. I don't want to know these things. I closed quick.

Then I think: if I have hers, who has mine? Because my [[child:2|Tomás]] also waits for plan. I phone to [[professional:1|Heather]], she is the person of our case. She says no, no, impossible. After two days [[professional:1|Heather]] phones me, and now she has different voice. Yes, the plan of [[child:2|Tomás]] went to Miss [[parent:1|Fontaine]].

[[child:2|Tomás]] has ten years and goes to [[school:1|Breckland Heath Primary]]. He has anxiety very strong and he don't speak in school. Everything what he said to [[professional:2|Marta]], his psychologist in the clinic, very private, about the night when his father [[parent:3|Nuno]] left, is in this plan. Now a stranger in [[place:1|Thetford]] knows it. Maybe I see her in Lidl. Maybe our children are in the same swimming.

The chief, [[professional:3|Aldous]], wrote letter of apology for me. He wrote [[child:2|Thomas]], with H.

You can tell this without our names. And please not the name of [[child:1|Ruby]], poor girl, she has no fault.

%% signature
Cidália

