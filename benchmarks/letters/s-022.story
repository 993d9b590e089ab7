+++
id = "s-022"
channel = "email"
from_name = "Caz"
from_addr = "cazandthegang@example.com"
subject = "take mine down pls"
date = "2014-10-28T08:08:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
hi its [[parent:1|caz]], i sent one in about [[child:1|Levi]] and the ed psych at [[council:1|Medway]]. can u take it off plz and not use any of it. his dads solicitor found out and is saying i broke a court order, hearing is [[date:1|4th nov]] case [[id:1|ME14P00552]]. mrs [[professional:1|Abiola]] my own solicitor at [[org:1|Strood Family Law]] says delete evrything. sorry. i did mean it when i said yes xx

%% signature
caz

%% quoted
On 11 Sep 2014, at 21:02, The Campaign <stories@example.org> wrote:
> Hi Caz, thanks so much for this. Are you happy for us to use it with
> the names changed?
