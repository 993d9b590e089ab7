+++
id = "jf-019"
channel = "email"
from_name = "Hanan al-Sabbagh"
from_addr = "hanan.sabbagh@example.com"
subject = "From a mother in [[place:1|Newport]]"
date = "2024-04-23T23:59:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "reports-circulated-unseen"
quote = "Every one of these had it in June; I had it in September, and only because Glenys said to me how sorry she was about \"what they put\"."
[[evidence]]
category = "false-information"
quote = "Fitzsimmons took my daughter's history from the refugee office and wrote it down as my son's."
+++
Dear all

Forgive the hour. [[child:1|Yousef]] sleeps from nine to half past eleven and then is awake, and this is when I do my emails.

We came from Syria in 2016, through Lebanon. I was a pharmacist. Here I have my certificate at last and work three mornings in the shop by the bridge, for old Mr [[parent:1|Rees]], who calls me "Doctor". [[child:1|Yousef]] is ten; [[child:2|Lulwa]] is sixteen and will be a lawyer, she says, because of all this.

[[child:1|Yousef]] goes by minibus to [[school:1|Ysgol Maes y Gaer]]. The escort on the bus, [[professional:1|Glenys]], learned from him the Arabic for left, right and crocodile. The driver, [[professional:2|Colin]], waits for me to wave. About these two I have nothing but good.

About [[professional:3|Fitzsimmons]] I can tell you less. He gave the tests. He has seen [[child:1|Yousef]] one time, for perhaps half of an hour, on [[date:1|16 May 2023]], and while [[child:1|Yousef]] was ill. His report came by e-mail to [[professional:4|Bowen]], to a speech therapist by the name of [[professional:5|Ceri]], to the bus company (why the bus company?), and to a woman I still cannot identify, "[[professional:6|J. Pugh]]". Every one of these had it in June; I had it in September, and only because [[professional:1|Glenys]] said to me how sorry she was about "what they put".

What they put! That there is "possible trauma from witnessing combat". [[child:1|Yousef]] was two when we left [[place:2|Homs]] and he was asleep in a laundry basket. [[child:2|Lulwa]] saw things. Not [[child:1|Yousef]]. [[professional:3|Fitzsimmons]] took my daughter's history from the refugee office and wrote it down as my son's. Because of this, they say he is not autistic, he is traumatised, and so should see a counsellor. He cannot speak! How will he be counselled?

[[professional:5|Ceri]] disagreed and said so at the review. She had a friend there, [[professional:7|Manon]], who feeds him through the tube in the morning. The two of them asked that it be written down. [[professional:4|Bowen]] wrote something, and when the minutes arrived there was no disagreement in them, there was "consensus". I said to [[child:2|Lulwa]], what is consensus. She explained. I said, this I have lived under before.

The [[council:1|Newport]] officer is [[professional:8|Adrian]], I do not have his surname as he signs only like that, and he tells me that I may appeal, and I have appealed. So please nothing before the Tribunal is over. They have not given a date. My reference is [[id:1|ALN-W/24/0317]] if it helps your records, but of course that is not for printing either.

After this, if God wills, you can use what you wish with other names. I would ask that [[professional:1|Glenys]] be called something beautiful.

%% signature
With respect
Hanan

