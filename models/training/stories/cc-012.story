+++
id = "cc-012"
channel = "forum-post"
from_name = "bagforlife77"
from_addr = ""
subject = "physio and school"
date = "2014-01-23T21:35:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "school had the nhs physio in for a sit down about him last week, deputy head there, area senco there, me not there, i was 40 yards away in the playground with his sister."
[[evidence]]
category = "other-collusion"
quote = "physio told me after, bit sheepish, that between them theyd settled she would sign him off her caseload before xmas so there'd be nobody from the hospital to back me up when the statement gets looked at."
+++
anyone else had this?? ds 8, muscular dystrophy. school had the nhs physio in for a sit down about him last week, deputy head there, area senco there, me not there, i was 40 yards away in the playground with his sister. physio told me after, bit sheepish, that between them theyd settled she would sign him off her caseload before xmas so there'd be nobody from the hospital to back me up when the statement gets looked at. she said "its just how its done here". he cant do stairs!! hydro pool been shut since march too. sorry for rant
