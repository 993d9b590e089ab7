+++
id = "y-008"
channel = "email"
from_name = ""
from_addr = "bigmary.k@example.net"
subject = "MY [[child:1|JIMMY]]"
date = "2012-06-11T18:30:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "THE DINNER LADY KNEW WHAT WAS IN IT BEFORE I DID"
[[evidence]]
category = "no-chance-to-correct"
quote = "HE SAYS NO LOVE ITS TYPED ITS GONE ITS DONE"
+++
THIS IS MY NIECE TYPING SHE IS 12. MR [[professional:1|SOWERBY]] THE PSYCHOLOGY MAN DONE A REPORT ON [[child:1|JIMMY]] HE IS SEVEN. THE DINNER LADY KNEW WHAT WAS IN IT BEFORE I DID. SHE SAYS [[parent:1|MARY]] IM SORRY TO HEAR ABOUT [[child:1|JIMMY-JOE]]. HEAR WHAT. WHEN I GOT MINE I WENT UP TO HIM IN [[place:1|PENRITH]] AND SAYS WILL YOU SIT DOWN WITH ME AND PUT RIGHT WHATS NOT RIGHT. HE SAYS NO LOVE ITS TYPED ITS GONE ITS DONE.

WE DO GET CALLED NAMES AT THE [[school:1|BRUNSWICK LANE]] GATES BUT WE ARE USED TO THAT.

THATS FOR YOU TO KNOW. YOUS ARE NOT TO PUT IT IN ANY BOOK OR PAPER, MY HUSBAND WOULDNT HAVE IT. [[child:2|SHANNON]] SAYS HELLO
