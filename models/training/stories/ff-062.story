+++
id = "ff-062"
channel = "email"
from_name = "Rebecca Thorne-Iqbal"
from_addr = "r.thorneiqbal@example.com"
subject = "Twelve points for Mr Dalgleish (copy to you)"
date = "2018-10-01T23:58:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "\"we do take out anything where staff are talking about you rather than to you\"."
[[evidence]]
category = "insecure-handling"
quote = "Idris's medication chart and the code for our key safe went, as an ordinary attachment with no password, to all 340 subscribers of the county's \"Bin Day Reminder\"."
[[evidence]]
category = "false-information"
quote = "\"Idris's father is not known.\" His father is Dr Iqbal. He's known to you, Mr Dalgleish, he did your hernia."
[[evidence]]
category = "tribunal-disclosure"
quote = "She rang me afterwards, quite distraught, to say she'd lent you her folder for the dates, and that neither she nor anyone else had been told it was going to the judge."
+++
I have been told by Nottinghamshire that my correspondence is "difficult to follow". I've numbered it.

1. Idris is nine.

2. He can't talk, and is very funny.

3. The wait for his communication aid was twenty-six months. I don't blame you, Mr Dalgleish, it was the NHS.

4. The wrong aid was then delivered and it spoke in Dutch. See 3.

5. In October 2017 I made a request for all data held. Your acknowledgment is dated 12 October. Your response is dated 19 March. I work in clinical trials; if I reported that late I'd be struck off something. As to its contents, I quote Mrs Beale of your office, who meant it to be comforting: "we do take out anything where staff are talking about you rather than to you". That's what personal data is, Mr Dalgleish.

6. She didn't take out everything. She had left in an e-mail of 8 June 2017, from the school to you, about "what we said at Monday's professionals' meeting". I don't count that among my complaints. You had asked me about it, I had said go ahead, I was in Madrid.

7. What she left in by mistake was the delivery report beneath it. Idris's medication chart and the code for our key safe went, as an ordinary attachment with no password, to all 340 subscribers of the county's "Bin Day Reminder". I subscribe to that. I had deleted it thinking it was about bins.

8. I've changed the key safe.

9. In section B of the plan: "Idris's father is not known." His father is Dr Iqbal. He's known to you, Mr Dalgleish, he did your hernia. 

10. At the appeal in July your representative produced, at page 400, notes of the marriage counselling which the above-mentioned and I undertook in 2015. I had not been aware that the parent partnership volunteer to whom I once mentioned it had been taking any. She rang me afterwards, quite distraught, to say she'd lent you her folder for the dates, and that neither she nor anyone else had been told it was going to the judge. 

11. The judge asked whether page 400 assisted her. It didn't.

12. I look forward to hearing from you within ten working days. I've put it in my diary; I have also put it in my husband's, so you might want to be nice at the follow-up.

R. Thorne-Iqbal

(Dear campaign, all yours, no names, and the hernia had better come out.)
