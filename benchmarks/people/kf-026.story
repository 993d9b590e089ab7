+++
id = "kf-026"
channel = "email"
from_name = "Jurgita"
from_addr = "jurgita.kaz@example.com"
subject = "question + my situation"
date = "2016-11-08T20:01:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "But when report was ready she sended it direct to Lincolnshire and then she said \"sorry, no changes possible now\", and there is written Matas is girl."
+++
Hello, I am [[parent:2|Jurgita]] mother of [[child:1|Matas]] 5 years old. My town is [[place:1|Boston]]. Speech therapist [[professional:1|Helen]] was writing report and I was asking to see, she said of course. But when report was ready she sended it direct to [[council:1|Lincolnshire]] and then she said "sorry, no changes possible now", and there is written [[child:1|Matas]] is girl. All the time "she", "her". In [[school:1|Haven Bank Infants]] teacher [[professional:2|Cropley]] was laughing but I am not laughing. Now letters come for "Miss [[child:1|Matas]]". My sister [[parent:1|Rasa]] says go to newspaper

