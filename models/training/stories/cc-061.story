+++
id = "cc-061"
channel = "email"
from_name = "Helen Marchbanks"
from_addr = "helen.marchbanks@example.com"
subject = "Formal complaint (copy for your records)"
date = "2015-08-31T12:00:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information", "no-chance-to-correct", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Your own leaflet promises it in forty calendar days. It was released to me on day one hundred and thirty-eight, and your covering index lists 412 items, of which I was given 260. Nothing explains what the others are, or why they were kept back."
[[evidence]]
category = "false-information"
quote = "It says that F has been \"seen working in a shop in the precinct on days when reported too ill for school\". The girl in the shop is her cousin Beth. They look alike, they're eighteen months apart and Beth doesn't use crutches."
[[evidence]]
category = "no-chance-to-correct"
quote = "Your officer wrote that the form is \"a contemporaneous record of what was reported\", that it's not the practice to let families add to such records, and that my comments had been read but wouldn't be attached."
[[evidence]]
category = "access-denied"
quote = "When the Authority refused F's post-16 placement I asked for the panel's reasons, on the telephone, then by letter, and then in person at your reception desk. On the last occasion a gentleman came down and told me that panel members had been assured their remarks would stay in the room."
+++
I enclose below, for your records, the text of the complaint I've sent today to the Chief Executive. I've removed his name. You may remove mine.

Dear Chief Executive,

My daughter F, aged sixteen, has a diagnosis of Ehlers-Danlos syndrome, with postural tachycardia, and has been unable to attend school full time since Year 9. I have previously written to you concerning (i) the failure to provide home tuition for two terms, (ii) the cancellation, on the morning, of her transition review, and (iii) the charge made to us for an invigilator. You upheld (i) and (iii). I was grateful. This letter concerns other matters.

1. On 12 January I asked, using the form on your website, for the whole of F's education and social care record. Your own leaflet promises it in forty calendar days. It was released to me on day one hundred and thirty-eight, and your covering index lists 412 items, of which I was given 260. Nothing explains what the others are, or why they were kept back.

2. The part I was given includes a "concern form" filled in by a member of the school's attendance staff. It says that F has been "seen working in a shop in the precinct on days when reported too ill for school". The girl in the shop is her cousin Beth. They look alike, they're eighteen months apart and Beth doesn't use crutches. This form was the ground on which two penalty notices were issued and on which a social worker called at our house while F was in hospital.

3. I asked for this to be put right. I supplied a statement from the shop's owner, a photograph of Beth, and the hospital's dates. Your officer wrote that the form is "a contemporaneous record of what was reported", that it's not the practice to let families add to such records, and that my comments had been read but wouldn't be attached. I ask you to consider what a sixteen-year-old applying for college next year is supposed to do about a record which is contemporaneous and untrue.

4. When the Authority refused F's post-16 placement I asked for the panel's reasons, on the telephone, then by letter, and then in person at your reception desk. On the last occasion a gentleman came down and told me that panel members had been assured their remarks would stay in the room. I didn't ask for remarks. I asked why.

For the avoidance of doubt I make no complaint of the following, about which I've nothing but praise: F's form tutor; the hospital school; the educational psychologist, who saw us twice, sent us her draft, took in four of our five comments, and told us frankly why not the fifth; and the young man on your switchboard.

I'm told by friends that in other places therapists are leaned on to change their advice. I've seen no sign of that here and I don't allege it.

I ask for: the remaining 152 items; removal of the form; the reasons; and the repayment of £120.

Yours sincerely,
Helen Marchbanks

(To you, not him: she got her GCSEs, six of them, lying down.)
