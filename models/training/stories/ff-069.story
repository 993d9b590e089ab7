+++
id = "ff-069"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodanw@example.com"
subject = "papers of my son Bristol"
date = "2021-06-17T12:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "it came in her e-mail from the council with the plan of her own daughter, two children in one attachment, and she had not wanted to read but she cannot un-read."
[[evidence]]
category = "false-information"
quote = "they wrote that I refuse the medicine because of my religion and give him holy water in place."
+++
Dear people who help,

I am Hodan, mother of five children, the third one is Liban and he is 9 and he has epilepsy and learning problem. I am in Bristol since 2003. I clean in the university and I study at night for health care assistant.

In our community when you have a sick child people talk. So I tell nobody outside. In March a lady who I see in the mosque, she is not from my family, she said sister I pray for Liban and for his fits, and for what he does with his trousers. I was like stone. I asked from where. She said it came in her e-mail from the council with the plan of her own daughter, two children in one attachment, and she had not wanted to read but she cannot un-read. I believe her, her face was ashamed more than mine. The council lady said it was a "human error", and are we not all human, and she sent me the same plan again so that I could see what the other mother saw.

So then I read it well, I took two evenings with dictionary. Most is correct. But on the page for family they wrote that I refuse the medicine because of my religion and give him holy water in place. I never refuse one tablet! I have the alarm on my telephone for 7 and for 7. Once I asked the nurse if the capsule has pork in it, and she looked and it has not, and we laughed. That is all the religion there was.

The school is good, I want to say this also. They called me to every meeting and they gave me a chair near to the door because I'm always coming from work. One time they sent him home because of a fit and they didn't have to, and the head she said sorry. For this I don't write to anybody.

Also he waits for the special bike since one year and half but I know there is no money.

Please call me another name. Not Fatima, everyone uses Fatima.

Hodan
