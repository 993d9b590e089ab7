+++
id = "jf-039"
channel = "email"
from_name = "Zhou Min"
from_addr = "minzhou@example.net"
subject = "Re: [[child:1|Anqi]] and [[council:1|Leeds]]"
date = "2022-11-15T18:07:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear [[professional:3|Joan]],

Sorry for slow reply. You ask what happened after. [[professional:1|Prosser]] came on [[date:1|1 November]] and we had two hours, with tea. [[professional:2|Khadija]] sat next to me and turned the English into plainer English. [[professional:1|Prosser]] agreed that the words "mother does not engage" shall be deleted from everything, also from what [[council:1|Leeds]] gave to [[health:1|St James's]]. My husband [[parent:1|Guohua]] made her sign it in the restaurant, on our own headed paper, between the prawn crackers and the lychees.

One thing is not solved. The other mother, [[parent:2|Gaynor]], has still the copy they posted to her. She says she burnt it. I think she is honest.

[[child:1|Anqi]] starts violin. We stay in [[place:1|Leeds]], we thought of [[place:2|Sheffield]] but now no need.

%% signature
Warm wishes
Min

%% quoted
On Sun, 16 Oct 2022 at 11:30, Joan at the campaign <joan@example.org> wrote:
> Do let us know how it went with Ms Prosser. And how is Anqi?

