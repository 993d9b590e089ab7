+++
id = "ff-068"
channel = "email"
from_name = "Maricel Dizon"
from_addr = "maricel.dizon@example.com"
subject = "from Maricel, Aberdeen"
date = "2012-08-28T05:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "everybody was so sad that you could not come, they said you were on shift."
[[evidence]]
category = "false-information"
quote = "\"mum does not sign\". I learn BSL level 2, I have certificate, I'm the one teaching the teacher."
+++
Dear Ma'am/Sir, I'm staff nurse from Iloilo, on my break. My son JP is 7, with hearing loss. At handover one colleague told to me, your JP was in our case conference upstairs yesterday, everybody was so sad that you could not come, they said you were on shift. I was off that day! I was at home making pancit. Nobody texted me po. And the chart now is saying "mum does not sign". I learn BSL level 2, I have certificate, I'm the one teaching the teacher. Hospital wi-fi so I stop here. God bless.
Maricel
