+++
id = "ff-066"
channel = "email"
from_name = "Tendai Chikowore"
from_addr = "tendai.chikowore@example.com"
subject = "Offering help with interpreting"
date = "2021-04-14T08:08:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear campaign, I am a registered interpreter (Shona, Ndebele, some Portuguese) in Coventry and the mother of an autistic daughter whose plan, I'm glad to tell you, went through like butter. In the waiting rooms I hear many families who would never write to you in English: reports they've never been shown, meetings that they weren't told about. These are theirs to tell and I'm bound by my code, so I bring you no story. But I could translate your leaflet, without a fee, and sit with any mother who'd like to dictate. Tendai Chikowore
