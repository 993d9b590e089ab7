+++
id = "s-027"
channel = "email"
from_name = "Shanice Beckford"
from_addr = "shanice.beckford@example.com"
subject = "Re: Re: [[child:1|Kymani]] - bit more"
date = "2019-11-20T12:44:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hey, sorry for going quiet. You asked me three things last time.

1) Yes, still ok to use what I sent in the summer so long as it's no names. Can you change the bit about the trombone? Everybody in [[place:1|Handsworth]] will know it's [[child:1|Kymani]].

2) The head's first name is [[professional:1|Marguerite]], not [[professional:1|Margaret]]. Surname right. The SALT was from [[health:1|Birmingham Community Healthcare]], not the [[health:2|Children's]].

3) No, no reply from [[council:1|Brum]] since. Mr [[professional:2|Lal]] has moved on and there's a new one, [[professional:3|Opeyemi]], who starts on [[date:1|2nd December]]. She rang before she'd even started, and she wants to meet with me AND my mum. I nearly fell off the chair.

[[child:1|Ky]] is doing alright. He's at [[school:1|Soho Brook]] three days now and my mum (Miss [[parent:1|Vie]] to everyone) takes him on the 74. He's asked can he write you something himself. Can he? He's twelve, he spells better than me.

If it's easier to talk I'm on [[contact:1|07700900476]] after six.

%% signature
Shan x

%% quoted
On Mon, 4 Nov 2019 at 10:15, The Campaign <stories@example.org> wrote:
> Dear Shanice, three quick questions before we go further: are you still
> content for us to use this, what is the head's name, and has the council
> written back?
