+++
id = "kd-013"
channel = "email"
from_name = "Agnieszka Kowalczyk"
from_addr = "aga.kowalczyk@example.com"
subject = "Letter from [[council:1|Peterborough]] + what was before and after"
date = "2015-12-04T14:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Mr Stapleford wrote to Magda asking her to take out hours and the word bilingual, and I know because she showed Tomek the email on her telephone."
[[evidence]]
category = "quantifying-forbidden"
quote = "After the chat all the therapists got a memo: from now \"no frequency, no duration, no ratio\" in any advice for a plan."
+++
Hello,

I copy to you the whole letter, typed by me because scanner is broken. Then I explain.

"Dear Mr and Mrs [[parent:1|Kowalczyk]]

RE: [[child:1|Filip Kowalczyk]], dob [[date:1|02.02.2008]], [[school:1|Nene Meadows Academy]]. Our ref [[id:1|SEN/FK/5518]]

I refer to your letter of [[date:2|6 November]] addressed to my colleague [[professional:1|Andrew Stapleford]]. I am sorry you feel that the advice of the speech and language therapist, [[professional:2|Magda Lis]], was altered. I can confirm that all advice is subject to quality assurance in order that it is consistent with local criteria. You will appreciate that therapists employed by [[health:1|Cambridgeshire and Peterborough NHS Foundation Trust]] advise on need and it is for the authority to determine provision. I consider the matter resolved.

Yours sincerely
[[professional:3|Bridget Amory]]
Statutory Assessment Lead"

So it looks normal, yes? Now what is not inside.

[[professional:2|Magda]] speaks Polish, she is from [[place:1|Bydgoszcz]] same as my husband [[parent:2|Tomek]], and she worked with [[child:1|Filip]] in two languages, it was first time somebody did this. He stammers so badly in English he bangs his forehead. In Polish only a little. She wrote in August: three sessions of 45 minutes a week, with bilingual therapist, reviewed each term. I have this version. She gave it me herself, because it is my right.

Version two is from October. It has one sentence: "access to a language rich environment". I thought, what is this, a library?

Mr [[professional:1|Stapleford]] wrote to [[professional:2|Magda]] asking her to take out hours and the word bilingual, and I know because she showed [[parent:2|Tomek]] the email on her telephone. She refused first. Then her own manager, who is called [[professional:4|Sue]], I don't know the surname, invited her for a chat. After the chat all the therapists got a memo: from now "no frequency, no duration, no ratio" in any advice for a plan. [[professional:2|Magda]] was crying when she told us. In November she went back to [[place:1|Bydgoszcz]] for good. It's their loss and also ours.

[[child:1|Filip]] asks every Tuesday where is Pani [[professional:2|Magda]].

Miss [[professional:3|Amory]] I have never met. I would like to. I would bring [[child:1|Filip]] and ask her to wait, politely, while he says his own name, and to see how long it takes, and then to tell me about local criteria.

You can use letter. About our names I must ask [[parent:2|Tomek]], he is on site in [[place:2|Corby]] till Saturday.

%% signature
Pozdrawiam / kind regards
Aga

