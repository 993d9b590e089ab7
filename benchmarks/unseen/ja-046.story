+++
id = "ja-046"
channel = "email"
from_name = "Heather Elliott"
from_addr = "heather.elliott@example.net"
subject = "[[child:1|Jonathan]] - [[council:1|Western Board]]"
date = "2013-04-19T10:33:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "quantifying-forbidden", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Miss Gormley said the advice had been \"withdrawn for revision\" and that I was not entitled to see a document that no longer existed."
[[evidence]]
category = "quantifying-forbidden"
quote = "Mr Clements met me after church, at the Lisnaskea Mart end of the car park, and he said they'd all been forbidden to write \"full-time\" since the cuts, and that he'd be in bother for telling me."
[[evidence]]
category = "false-information"
quote = "The Board wrote a report on the accident and it says that Jonathan \"absconded from his assistant\", though her hours had ended at eleven and it was ten past one."
+++
Dear Sir or Madam

I am a farmer's wife from outside [[place:1|Lisnaskea]], a mother of three boys, and chair of nothing. My eldest, [[child:2|Alistair]], is at agricultural college. The youngest, [[child:3|Samuel]], is in P4. [[child:1|Jonathan]] comes in the middle: he is thirteen and he has cerebral palsy down his left side, epilepsy, and a great love of tractors.

He was at [[school:1|Sillees Valley Primary]] and got on grand, thanks to an assistant by the name of [[professional:1|Edna Noble]]. In the summer of 2011 he was to move up. We'd put down for [[school:2|Portora Road High]], where his brother had been. His review was held on [[date:1|12 May 2011]] and the psychologist, Mr [[professional:2|Clements]], said in my hearing, in [[professional:1|Edna]]'s hearing, and in the hearing of the principal, Mrs [[professional:3|Dane]], that he would go with a full-time assistant. [[parent:1|Trevor]], my husband, was at a sale, but I told him that night and we were both content.

The final statement said "some adult support". I thought that it was a mistake at the printers. I rang [[place:2|Omagh]], and then I rang again. I got a Miss [[professional:4|Teresa Gormley]] on the fifth go. She told me that the Board's officers had considered all the advice. I asked if I might see what Mr [[professional:2|Clements]] wrote. Miss [[professional:4|Gormley]] said the advice had been "withdrawn for revision" and that I was not entitled to see a document that no longer existed.

You'd wonder how a thing can be withdrawn if it was considered.

Mr [[professional:2|Clements]] met me after church, at the [[org:1|Lisnaskea Mart]] end of the car park, and he said they'd all been forbidden to write "full-time" since the cuts, and that he'd be in bother for telling me. He's a good man. He has sang at two of our funerals. I wouldn't want any harm to come to him by this.

So [[child:1|Jonathan]] started at [[school:2|Portora Road]] with a girl for two hours in the morning. In November he had a seizure on the back stairs with nobody by him. He lay there, the nurse thought, for ten or twelve minutes. It was a first year that found him, wee [[child:4|Caolan McManus]], who took off his own blazer and put it under his head. [[child:1|Jonathan]]'s hip was broken.

He was in the [[health:1|Erne]] for a fortnight and then in [[health:2|Musgrave Park]]. [[child:4|Caolan]]'s mother, [[parent:2|Briege]], came up with buns. We had never been in one another's houses before, for all that there's only the lane between us, and now she's hardly out of mine.

The Board wrote a report on the accident and it says that [[child:1|Jonathan]] "absconded from his assistant", though her hours had ended at eleven and it was ten past one. He can't abscond. It takes him four minutes to put on a coat. I asked for it to be changed and they have sent me a form. I filled it in and they sent me another, for a different department.

Dr [[professional:5|McBrien]], our own doctor in the [[health:3|Maple Practice]], has written. The Rev. [[professional:6|Wilson Gilmore]] has written. Mr [[professional:7|Foster-Kyle]], that's the solicitor, has written twice and his bill is £340.

[[child:1|Jonathan]] has a full-time assistant now. It's [[professional:1|Edna]], she came out of her retirement. He'd rather she could drive a tractor, but she's learning.

I don't object to your using it if you take away the names, all of them, on both sides of the lane.

%% signature
Yours faithfully
Heather Elliott

