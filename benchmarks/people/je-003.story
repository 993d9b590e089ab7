+++
id = "je-003"
channel = "email"
from_name = "Nasreen Akhtar"
from_addr = "nasreen.akhtar@example.org"
subject = "Please read - [[child:1|Zayan]], wrong details on EHCP ([[place:2|Bradford]])"
date = "2019-05-15T13:20:00+01:00"
html = true
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "false-information"
quote = "It stated that he was born at twenty-six weeks, that his father is in prison and that English is not spoken at home, and every one of those things belongs to some other child."
+++
Dear all,

As-salaamu alaikum and good afternoon. My brother [[parent:1|Imran]] says I should put it down in order, so:

1. [[child:1|Zayan]] (DOB [[date:1|22/08/2012]]) has a learning disability and epilepsy. He attends [[school:1|Toller Beck Primary]]. My elder boy [[child:2|Haroon]] is in Year 9 at [[school:2|Chellow Edge Academy]] and interprets for the whole street.

2. His seizures are managed at [[health:1|Bradford Royal Infirmary]], where [[professional:1|Bernadette]] rings me every month, changes his doses with the consultant's blessing and once talked me through a big one over the telephone until the ambulance reached [[place:1|Heaton]].

3. In January the plan came through in final. It stated that he was born at twenty-six weeks, that his father is in prison and that English is not spoken at home, and every one of those things belongs to some other child. [[parent:2|Tariq]] has never had so much as a parking ticket. He drives the 620 and was sat beside me when I opened it. My mother in law asked him to read it out and he said he couldn't.

4. I rang [[professional:2|Lyndsey]], whose name is at the bottom of the letter. She'd gone on leave. I was passed to [[professional:3|Vikram]], who was covering her cases, and he agreed within a minute that two files had been mixed up. "That's the other [[child:3|Z]]," he said. I don't know who the other [[child:3|Z]] is but I now know quite a lot about his dad.

5. [[council:1|Bradford Council]] said a corrected version would come by [[date:2|1 March]]. What came was the same paper with the prison crossed out in biro.

6. Meanwhile [[professional:4|Denise]], who buckles him into the taxi each morning and sits by him with the rescue medicine on her lap, had been sent the first version as part of her briefing. She asked me very kindly if I needed help with visits.

We have a hearing about Section F, so I'd ask you to hold this until that's finished. After that, use it, with none of our names.

JazakAllah khair

%% signature
Nasreen Akhtar
(mum to two)

%% quoted
On Tue, 14 May 2019 at 09:02, Stories <stories@example.org> wrote:
> Thank you for your message. Could you tell us a bit more about
> what was wrong in the plan, and what the authority did about it?

