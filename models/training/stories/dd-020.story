+++
id = "dd-020"
channel = "email"
from_name = "Gareth Pym"
from_addr = "g.pym@example.com"
subject = "Complaint - loss of records and other matters"
date = "2014-06-01T09:00:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "subject-access-failure", "tribunal-disclosure"]
consent = "named"
hold_until = "2014-09-01"
[[evidence]]
category = "insecure-handling"
quote = "In February 2013 the whole of his file, the original, was taken home by an officer to read at the weekend. She left it on the train to Weymouth."
[[evidence]]
category = "false-information"
quote = "It has him born in Germany, which he was not, \"excluded for violence\" from a school he never attended, and with a father suffering from PTSD. I have never had so much as a bad night."
[[evidence]]
category = "subject-access-failure"
quote = "I was sent, in the twenty-third week, nineteen pages of my own letters. The officers' e-mails about us were left out, and I know there are some as two of them had been forwarded to me by mistake with \"see below re the Sergeant-Major\"."
[[evidence]]
category = "tribunal-disclosure"
quote = "The counsellor's records were in the county's evidence to the Tribunal. The boy had signed nothing and nor had we."
+++
Sir/Madam,

1. I served twenty-two years in the Royal Engineers. I mention this only because we moved eight times, and my son Harry's papers moved with us, and never once in eight moves was a sheet of paper lost by the Army.

2. Harry is 15. He has Asperger's and is deaf in the left ear. We settled in Wiltshire in 2012 and he came under the county.

3. In February 2013 the whole of his file, the original, was taken home by an officer to read at the weekend. She left it on the train to Weymouth. It held eleven years of reports, our bank details for the mileage and my wife's medical. We heard of this in July. It was put to us as good news, in that they were going to give him a nice new one.

4. The nice new one was made up from memory. I choose the words with care. It has him born in Germany, which he was not, "excluded for violence" from a school he never attended, and with a father suffering from PTSD. I have never had so much as a bad night. I assume that they've read a lot about soldiers.

5. I asked to see where this came from. My formal request was made on 9 September 2013 with the fee. I was sent, in the twenty-third week, nineteen pages of my own letters. The officers' e-mails about us were left out, and I know there are some as two of them had been forwarded to me by mistake with "see below re the Sergeant-Major". I was a Warrant Officer. But let that pass.

6. In March we appealed. Harry had by then been seeing a counsellor at the Army welfare office for a year, following the death of his friend. This was nothing to do with school and the county were never told of it by us. The counsellor's records were in the county's evidence to the Tribunal. The boy had signed nothing and nor had we. I learned of it from the index, in the corridor, with my tie on. The welfare office say that somebody rang up sounding official.

7. To the credit of the judge he would not look at them. To the credit of my son, he asked the county's man if he would like to be asked about his own friends who had died. It went quiet.

8. I have no complaint about the school, who have been first class, nor the EP, who has never set down a word that we hadn't seen first.

9. You have my leave to use this with my name, rank and number if you like. Not before 1 September, as he has his place at the college confirmed that day and I don't want anybody to have second thoughts.

Yours faithfully,

G. Pym
WO2 (Retd)
