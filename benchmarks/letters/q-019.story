+++
id = "q-019"
channel = "email"
from_name = "Blessing Eze"
from_addr = "blessing.eze@example.net"
subject = "Re: Re: [[child:1|Miracle]]'s story - further and better particulars!"
date = "2018-02-05T08:02:00+00:00"
html = true
kind = "follow-up"
categories = ["tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They had lodged the counsellor's notebook with the Tribunal, the whole notebook, when I ticked NO on the sheet."
[[evidence]]
category = "insecure-handling"
quote = "the bundle was left in Costa at Lakeside by the presenting officer"
+++
Good morning, happy new month!

You asked me for two things. [[child:1|Miracle]] is fine, thank God, she is in her new school and she is eating.

(1) The sheet. Yes, I found it, it was in my Bible. [[date:1|6th of September, 2017]], five boxes, and I ticked YES for the school, YES for OT, YES for speech, and for counselling I ticked NO and underlined it. I will send a photograph. They had lodged the counsellor's notebook with the Tribunal, the whole notebook, when I ticked NO on the sheet. Mrs [[professional:1|Gladys Umeh]] (the counsellor, she is from [[org:1|Open Gate Tilbury]]) said she handed it to nobody at the Tribunal, she only lent it to [[professional:2|Toby]] at [[council:1|Thurrock]] because he asked nicely.

(2) You asked if it was true about the coffee shop. It is true. My church sister [[parent:1|Patience]] works there, I did not want to say before. She rang me: "[[parent:2|Blessing]], why is your daughter's name on this table?" So the bundle was left in Costa at [[place:1|Lakeside]] by the presenting officer, and [[parent:1|Patience]] kept it under the till until he came running. She had the patience of Job with him, I would not.

What I said before about the headteacher ringing other schools, please cross that out. I asked Mr [[professional:3|Amos]] to his face. It was me who had given him permission, in June, and I had forgotten. I don't want any false thing in it.

Our appeal number was [[id:1|EH883/17/00051]]. All names out as before, but tell them it was [[council:1|Thurrock Council]], I insist.

%% signature
Remain blessed,
Blessing

%% quoted
On 1 Feb 2018, at 10:11, The Campaign <stories@example.org> wrote:
> Dear Blessing, two small questions. Do you still have the consent sheet?
> And is the part about the coffee shop something you saw yourself?
