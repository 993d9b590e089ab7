+++
id = "kg-023"
channel = "email"
from_name = "Ailsa Renwick"
from_addr = "ailsa.renwick@example.co.uk"
subject = "Please remove my letter about [[child:1|Finlay]]"
date = "2021-06-14T13:20:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
In March I sent you our history with [[council:1|Renfrewshire]] and [[school:1|Gallowhill Glen Primary]]. I would like it withdrawn, please, along with the attachments from the [[health:1|Royal Alexandra]] and anything that mentions Dr [[professional:1|Donnachie]] or Mr [[professional:2|Iqbal]]. [[child:1|Finlay]]'s dad and I are in mediation and [[parent:1|Stuart]]'s lawyer, at [[org:1|Carswell Muir]], has suggested it could be used. Nothing's wrong and you've all been grand. [[child:1|Fin]] himself is fine, on Primary 6 maths.

Could you confirm to this address and not the [[contact:1|ailsa_paisley@example.org]] one, which [[parent:1|Stuart]] can open.

%% signature
Ailsa R

