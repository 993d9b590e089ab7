+++
id = "cc-011"
channel = "email"
from_name = "Elin Haf Prydderch"
from_addr = "elin.prydderch@example.com"
subject = "Adroddiad / report"
date = "2022-05-30T13:26:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said she'd been reminded by her line manager that frequency \"isn't for therapists to commit to\", and that she'd had the sentence taken off her."
[[evidence]]
category = "report-change-requested"
quote = "Also that the ALN team at the council had asked her to look again at whether \"verbal dyspraxia\" needed to be named at all, and couldn't \"speech sound difficulties\" do."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The head had it, the cluster co-ordinator had it, the educational psychologist was quoting from it to the class teacher, on a day when we still hadn't had so much as a phone call to say it was done."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked where I should send the things we'd like put differently. There's no stage for that, I was told, the parents' stage comes in the IDP meeting. In the IDP meeting I was told that the report was finished and was not on the table."
+++
Annwyl gyfeillion,

I'll write in English as my son's whole file is in English, that being another complaint for another day.

Gwion is six and has verbal dyspraxia. The speech therapist came to us at home and she was wonderful, he said "buwch" for her. She told us what she'd be putting: three times a week, half an hour, one to one.

The written thing, when it came, said "regular input". I rang. She said she'd been reminded by her line manager that frequency "isn't for therapists to commit to", and that she'd had the sentence taken off her. Also that the ALN team at the council had asked her to look again at whether "verbal dyspraxia" needed to be named at all, and couldn't "speech sound difficulties" do. She said that with a great sigh.

By then it was everywhere. The head had it, the cluster co-ordinator had it, the educational psychologist was quoting from it to the class teacher, on a day when we still hadn't had so much as a phone call to say it was done.

I asked where I should send the things we'd like put differently. There's no stage for that, I was told, the parents' stage comes in the IDP meeting. In the IDP meeting I was told that the report was finished and was not on the table.

He has had four sessions since. Diolch for reading this.

Elin
