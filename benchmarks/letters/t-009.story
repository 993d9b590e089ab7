+++
id = "t-009"
channel = "email"
from_name = "Hodan"
from_addr = "hodan.w@example.com"
subject = "they asked the mosque about my daughter"
date = "2016-11-30T14:30:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She asked in front of eleven women. She had papers with Ikran's photograph on."
[[evidence]]
category = "false-information"
quote = "asked was it true I did not believe in autism"
+++
Salaam and good afternoon.

I have five children. Only [[child:1|Ikran]] needs extra help. She is seven and she does not speak, but she sings. Her sisters [[child:2|Ayan]] and [[child:3|Hibo]] understand everything she wants, and my small boy [[child:4|Zaki]] copies her.

In [[place:1|Burngreave]] everybody knows everybody. So you can think how I felt when [[parent:2|Fadumo]], who sells cloth at the market, told me that a lady had come to [[org:1|Spital Hill Women's Circle]] and asked was it true I did not believe in autism. She asked in front of eleven women. She had papers with [[child:1|Ikran]]'s photograph on.

That lady is [[professional:1|Joanne]]. She works for [[council:1|Sheffield]]. She told them she was "building a picture". I had met [[professional:1|Joanne]] one time, at [[school:1|Firshill Rise]], for ten minutes, and I said I pray for my daughter. That is all. I pray for all of them, also for [[professional:1|Joanne]] now.

I believe in autism! It was me who took [[child:1|Ikran]] to [[health:1|Ryegate]], two buses, when she was two years old. Dr [[professional:2|Venkatesan]] wrote the diagnosis and gave me a leaflet and I have read it until it tore.

My husband [[parent:3|Cabdi]] drives nights and he says, do not make noise, they will look at us more. My sister in [[place:2|Leicester]] says make noise. [[parent:4|Sahra]] was always the brave one.

So I make a small noise, to you. Please tell me who has the papers with her photograph.
