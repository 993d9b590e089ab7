+++
id = "v-029"
channel = "email"
from_name = "Cheung Wing Sze"
from_addr = "wingsze.cheung@example.com"
subject = "Re: Re: your message received - more detail of [[child:1|Jayden]] / [[child:1|Ho Yin]]"
date = "2019-08-30T00:36:00+01:00"
html = false
kind = "follow-up"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Now is 5 month, only receive 3 page, and 2 of the page is black"
+++
Hi, thanks for fast reply. You ask me 4 thing. I answer below.

1) Name. Yes same boy. Chinese name is [[child:1|Lau Ho Yin]], English name [[child:1|Jayden Lau]]. School write [[child:1|Jaden]] and one time [[child:1|Yin Lau]]. In clinic computer he is [[child:1|Ho Lau]]. So I think they have 4 file!!

2) Date I ask for the data: [[date:1|21 March 2019]], by email to [[contact:1|foi@trafford.example.org]]. Ref number is [[id:1|SAR 19-0226]]. Now is 5 month, only receive 3 page, and 2 of the page is black. My husband [[parent:1|Raymond]] hold up to lamp but can not see.

3) The lady in council. Sorry last time I spell wrong. Not Mrs [[professional:1|Wormsley]], is Mrs [[professional:1|Walmsley]]. First name [[professional:1|Janet]].

4) Hospital. I said [[health:1|Wythenshawe]] but is wrong, that one is for my mother-in-law. For [[child:1|Jayden]] is [[health:2|Trafford General]], Dr [[professional:2|Sood]].

One more: last week school ([[school:1|Urmston Meadow]], we call [[school:1|UMPS]]) say they did send 40 page to [[council:1|Trafford]] on [[date:2|May 2nd]]. So where is 40 page?

My auntie [[parent:2|Mei]] in [[place:1|Sale]] also has same problem with her grandson [[child:2|Marcus]], she can write you too, but she only write Chinese.
%% signature
Best Regards,
Wing Sze (Winnie)
%% quoted
From: Stories <stories@example.org>
Sent: 28 August 2019 11:12
To: Cheung Wing Sze
Subject: Re: your message received

Thank you Winnie. Could you tell us four things...
