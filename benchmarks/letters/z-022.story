+++
id = "z-022"
channel = "email"
from_name = "Ravi & Claire Sodhi-Marsh"
from_addr = "sodhimarsh@example.org"
subject = "Re: Re: [[child:1|Jasmin]] - two bits of news"
date = "2017-10-05T20:20:00+01:00"
html = true
kind = "follow-up"
categories = ["subject-access-failure", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "day 40 was in July, it's October, and the score is still nil"
[[evidence]]
category = "report-change-requested"
quote = "asking whether he'd \"consider\" dropping the hearing impairment base from his conclusions"
+++
Evening both,

You wanted to hear if anything moved.

Records request to [[council:1|Suffolk]]: day 40 was in July, it's October, and the score is still nil. Not a page. Not even the "we value your enquiry" one.

More interesting: [[professional:1|Tunde Bakare]] (audiology, retired on [[date:1|29 Sept]], hence the chattiness) popped round with [[child:1|Jasmin]]'s old moulds and told [[parent:1|Ravi]] that the county's SEN lead had emailed him back in 2016, asking whether he'd "consider" dropping the hearing impairment base from his conclusions. He considered it for about a second.

Same terms as last time: fine to use, different names.

%% signature
Claire (and Ravi)

%% quoted
On 1 Oct 2017, at 08:12, The Campaign <stories@example.org> wrote:
> Hello Claire and Ravi, any news since the summer? Did the records arrive?
