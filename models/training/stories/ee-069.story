+++
id = "ee-069"
channel = "email"
from_name = "Dawn Ackroyd"
from_addr = "dawn.ackroyd@example.com"
subject = "what they posted"
date = "2013-05-08T20:27:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was a full set of papers out of the SEN office at Calderdale, with our lass's school report, the doctor's, and a page about her periods of all things, and it'd come through her letterbox because they'd got the house number right and the street wrong."
[[evidence]]
category = "discussed-without-consent"
quote = "They were from a get-together at the hospital in January between the paediatric lot and her form tutor and somebody called a locality lead, all about her weight and whether her dad and me were feeding her right, and it's headed \"parents not to be invited at this stage\"."
+++
Hello there,

I'm a childminder in Halifax and I've a stepdaughter of fourteen who's lived with me and her dad since she were six. I do her forms because he can't spell for toffee.

There's a woman at church who I'd say good morning to and that's about it. Week before Easter she comes up after the service with her face on and hands me a jiffy bag. It was a full set of papers out of the SEN office at Calderdale, with our lass's school report, the doctor's, and a page about her periods of all things, and it'd come through her letterbox because they'd got the house number right and the street wrong. Not recorded. Not even sealed proper.

Well I sat down with it. I'd have had most of it anyway so it was no surprise, apart from some typed notes. They were from a get-together at the hospital in January between the paediatric lot and her form tutor and somebody called a locality lead, all about her weight and whether her dad and me were feeding her right, and it's headed "parents not to be invited at this stage". I felt sick. We'd have gone. We'd have told them about her thyroid, which her own GP found in March and it's on tablets now and sorted.

I did ring up. I got sorry from one and "this line is for professionals" from another.

You can have this but no names, and don't say Halifax, say West Yorkshire.

Dawn
