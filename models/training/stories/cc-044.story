+++
id = "cc-044"
channel = "email"
from_name = "Tomasz and Ewa Bielak"
from_addr = "bielak.family@example.com"
subject = "CAMHS 2 years"
date = "2019-12-09T18:18:00+00:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Good evening,

Our daughter is 13. From age 11 she doesn't eat with other people, she doesn't go to school, she washes her hands until they have blood. The doctor sent her to CAMHS in winter 2017. They sent her back because she's "school problem". School sent her back because she's "health problem". Like this four times. Now it's two years.

We've all letters in one folder. We were at each meeting, and in each meeting people agreed with us. A lady cried. Then nothing comes.

Local authority refused to make the assessment, because there's "no evidence of educational need". Of course there's no evidence, she's not in education. We wrote this. Tribunal is in February. The hospital wanted to give her records to the tribunal and they asked us with a form, so we signed yes, use them. They were very correct with us.

My husband sits with her at night. I work in the morning, he works in the afternoon, so we meet at the door. The small brother has begun to wash hands too.

We don't say anybody is bad. We say there's a wall and there's a second wall and our child is in the middle. If it helps you, please tell it, without our name.
