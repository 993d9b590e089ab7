+++
id = "ja-005"
channel = "email"
from_name = "Sioned Rees-Bowen"
from_addr = "sioned.rb@example.net"
subject = "Re: your experiences"
date = "2019-11-21T19:02:00+00:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She explained that her team leader had instructed all of them that no hours were ever to be put on paper for the authority."
[[evidence]]
category = "report-change-requested"
quote = "It was the SEN officer, Gethin Lloyd, who had asked the team leader to take out the Welsh because, he said, there was no such person to provide it."
+++
Annwyl ffrindiau,

I am sorry for my English, I write better in Welsh, but I think you will understand me. We farm outside [[place:1|Llandovery]]. [[parent:1|Emrys]] and I have two boys, [[child:1|Guto]] who is thirteen and [[child:2|Deian]] who is eight. [[child:2|Deian]] has not spoken outside the house since he was four.

The speech therapist, [[professional:1|Nerys Pugh]] from [[health:1|Hywel Dda]], has been coming to [[school:1|Ysgol Dolau Brân]] since January and she is excellent. She sat with [[child:2|Deian]] in the wool shed because that is where he talks. Afterwards she told us that she would advise four hours a month, through the medium of Welsh. That was what she told us.

But the advice that came from [[council:1|Carmarthenshire]] with the draft statement said "regular input" and it said English. So I phoned [[professional:1|Nerys]] and there was a silence. She explained that her team leader had instructed all of them that no hours were ever to be put on paper for the authority. About the Welsh she knew nothing. It was the SEN officer, [[professional:2|Gethin Lloyd]], who had asked the team leader to take out the Welsh because, he said, there was no such person to provide it. There is such a person. It is [[professional:1|Nerys]]!

I asked Mr [[professional:2|Lloyd]] for a meeting at the offices in [[place:2|Carmarthen]]. He was polite. He said [[child:2|Dei]] would "pick it up". The headteacher, Mrs [[professional:3|Eleri Voyle]], wrote to support us and she has not been answered since [[date:1|2 October]].

[[child:1|Guto]] does all the talking for his brother now. It is not fair on either one.

Please keep our names out, everybody here knows everybody's sheep.

%% signature
Cofion cynnes,
Sioned
Fferm Cwm-y-Glyn

%% quoted
On Wed, 20 Nov 2019 at 11:31, The Campaign <stories@example.org> wrote:
> Thank you for your message. Please tell us what happened in your own
> words. You may write in Welsh if you prefer.

