+++
id = "kc-035"
channel = "email"
from_name = "william church"
from_addr = "wchurch54@example.net"
subject = "from [[place:1|stoke]], for the attention of"
date = "2010-09-15T20:20:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the office had read it, the head had read it, the lad that comes to do the music had read it and quoted it at jordan over a drum kit."
[[evidence]]
category = "false-information"
quote = "she never abandoned him she sends money every fortnight and rings him of a sunday, and in the report it says no contact since infancy"
+++
evening all

[[parent:1|bill church]] here. i'm [[parent:1|bill]] to the pottery, [[parent:1|will]] to the wife and [[parent:1|billy]] to my mum who's ninety. typing with one finger since the stroke so there'll be no capitals and not a lot of stops

our grandson [[child:1|jordan]], he's with us. his mum [[parent:2|ruby]] is out in jordan as it goes, the country, cooks on the cruise ships out of [[place:2|aqaba]], don't ask. he's eleven come may, got the dyslexia and the dyspraxia and the other one

the school is [[school:1|penkhull spode juniors]]. his teacher is a mr [[professional:1|potter]]. a potter in [[place:1|stoke]], well. he's been as good as gold. it were [[professional:1|potter]] as told me the report from the council's psychology lady, [[professional:2|april summers]], was in the office and had been since before the summer. the office had read it, the head had read it, the lad that comes to do the music had read it and quoted it at [[child:1|jordan]] over a drum kit. i hadn't

so i walked up there with my stick. the head is [[professional:3|cross]], she was in no mood. i wasn't cross till i saw her face. she says it'll come in the post mr [[parent:1|church]]. i says i've been in that church over the road for every funeral in this family and i've never been kept at the door like this

it came that april, i mean the april after. and it's got that [[parent:2|ruby]] "abandoned" him. she never abandoned him she sends money every fortnight and rings him of a sunday, and in the report it says no contact since infancy. i want that out. i wrote [[council:1|stoke council]] four letters in pen, a young lady called [[professional:4|gay page]] wrote back one page

the wife, [[parent:3|iris]], says you'll want to know does it matter. ask [[child:1|jordan]]. he's read it. he can't read much but he read that. he says grandad what's infancy

keep us out of it by name please. you can have [[parent:2|ruby]]'s bank slips if you want proof, red ink and all

%% signature
bill

