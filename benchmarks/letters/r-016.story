+++
id = "r-016"
channel = "email"
from_name = "Gülay Yıldırım"
from_addr = "gulay.y@example.com"
subject = "Re: [[child:1|Emre]] - what happened next"
date = "2021-03-03T14:02:00+00:00"
html = false
kind = "follow-up"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it says again that Emre was excluded from Downhills Park in Year 3, which never happened to him"
+++
Hello again [[professional:1|Martha]],

Thanks for your note. As you asked, an update since I wrote in the autumn.

1. [[child:1|Emre]] started at [[school:1|Lordship Rise]] on [[date:1|11 January]]. Ms [[professional:2|Demetriou]] is his form tutor and [[professional:3|Baris]] (that's [[professional:3|Barış]] with the proper letters: [[professional:3|Barış Koç]]) is his key worker. He's happy, mashallah. [[child:2|Elif]] and [[child:3|Defne]] cried more than he did.

2. [[council:1|Haringey]] sent the final plan. [[professional:4|Oluchi]], who took over from [[professional:5|Pat]], had corrected the birth weight and the bit about my ex, [[parent:2|Serkan]]. Good. But it says again that [[child:1|Emre]] was excluded from [[school:2|Downhills Park]] in Year 3, which never happened to him. That was [[child:4|Emre Yıldız]]. I've told [[professional:5|Pat]], [[professional:4|Oluchi]] and also [[professional:6|Rhiannon]] at [[health:1|North Middlesex]]. Same country, similar name, different child!

3. Mr [[professional:7|Can]] (say "[[professional:7|John]]") from [[org:1|Yol Community Centre]] will come with me to see [[professional:4|Oluchi]] at the end of the month. He asks whether you'd let him have the template letter.

4. My mum [[parent:3|Nermin]] sends you all baklava in spirit.

Still OK to use it, still no names. New mobile, the old one was in [[parent:2|Serkan]]'s name: [[contact:1|07700 900 948]].

%% signature
Gülay x

%% quoted
On Mon, 1 Mar 2021 at 10:12, Martha <martha@example.org> wrote:
> Hi Gülay, just wondering how Emre is getting on and whether Haringey ever
> sent the corrected plan? No rush.
