+++
id = "r-024"
channel = "email"
from_name = "Maricel Dizon-Hayes"
from_addr = "maricel.dh@example.com"
subject = "[[health:1|Southampton General]] and [[school:1|Itchen Ferry]]"
date = "2023-02-16T06:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they were talking about Jun-jun in the staff canteen"
[[evidence]]
category = "insecure-handling"
quote = "She sent it to \"Maricel\" at the ward, and there are four of us."
+++
Hi po, I finished night shift so sorry if not clear.

I'm a nurse at [[health:1|Southampton General]], 11 years. My husband is [[parent:2|Gareth Hayes]], my kids are [[child:1|Gareth Junior]], we call him [[child:1|Jun-jun]] or [[child:1|Jun]], and [[child:2|Althea]], and my mum's here also, [[parent:3|Ching]]. [[child:1|Jun]] is 8 with Prader-Willi. He's at [[school:1|Itchen Ferry Primary]] with Miss [[professional:1|Tolliver]].

The dietitian, [[professional:2|Bing]], is Filipina as well. I didn't worry when she took over from [[professional:3|Hester]]. But last month my friend [[parent:4|Jocelyn]], from [[org:1|Our Lady of Antipolo prayer group]], told me they were talking about [[child:1|Jun-jun]] in the staff canteen, [[professional:2|Bing]] and Miss [[professional:1|Tolliver]] and the paediatrician Dr [[professional:4|Hood]], with the school file open on the table beside the chips. I didn't know the school even came to the hospital. Nobody asked us.

Then the report came by e-mail. She sent it to "[[parent:1|Maricel]]" at the ward, and there are four of us. [[parent:5|Maricel Abad]] from theatres opened it, and [[parent:6|Maricel Uy]]. They're kind, but now they bring sugar-free biscuits to my locker.

[[professional:5|Rhys]] at [[council:1|Southampton City Council]] says it's a hospital matter. [[professional:6|Ngozi]], at the hospital, says it's a school matter. Mum says it's a matter for St Jude.

No names please, I need my job. Just say a nurse.

%% signature
Maricel
