+++
id = "q-025"
channel = "email"
from_name = "Xiaoling Chen-Davies"
from_addr = "xl.chendavies@example.co.uk"
subject = "Withdrawing - [[child:1|Leo]] / [[council:1|Trafford]] / our submission of [[date:1|4 July]]"
date = "2020-07-22T12:12:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear colleagues,

Further to my submission dated [[date:1|04/07/2020]] concerning [[child:1|Leo Chen-Davies]], I write to withdraw my consent to its use in any form, including extracts and statistics.

There is no fault on your part. [[council:1|Trafford Council]] has settled with us on terms which I am not free to describe. My husband [[parent:1|Gethin]] would like me to add that he is sorry, and that he had already drawn you a diagram.

Please delete the three attachments, the cover note and the audio file, and confirm to me (not to the address of [[org:1|Sale Moor Advocates]], who no longer act). If your rota of volunteers has seen it, I should be grateful if [[professional:1|Miriam]], with whom I spoke by telephone on [[date:2|9 July]], would also remove her notes.

I was moved by how carefully you listened.

%% signature
Yours sincerely,
Dr Xiaoling Chen-Davies

%% quoted
From: The Campaign <stories@example.org>
Sent: 05 July 2020 09:00
Subject: Received with thanks

We have your account and have stored it under a number. You can take it back whenever you like.
