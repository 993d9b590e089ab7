+++
id = "ee-072"
channel = "email"
from_name = "Shazia Mahmood"
from_addr = "shaz.mahmood@example.com"
subject = "Timeline as promised (long sorry!)"
date = "2017-01-30T23:17:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "It comes out there's been a gathering of about nine people every half term since Christmas, paediatrics, police liaison, school, early help, and our lad has been on the list for three of them, and she said it's not something families are told about because they find it upsetting."
[[evidence]]
category = "false-information"
quote = "According to the notes we were \"planning travel to Pakistan for an extended period\" and there were \"concerns re family engagement with hearing aids\". I've been to Pakistan once, in 2003, for my nana's funeral, and that boy sleeps in his aid."
[[evidence]]
category = "school-approached"
quote = "Oldham had phoned round four of them in July asking would they have him, and each one had been told the family were fully on board, when the family was sat at home thinking he was stopping where he was."
+++
Hi,

You said a timeline is best so here goes. We're in Oldham, I work at the Asda, hubby drives nights. Our son is 12, autism and a hearing loss in the left ear. I've got four kids so forgive me if dates are a bit out.

Sept 2015 - starts Y7. Good start. Keyworker brilliant.

Nov 2015 - falls apart. Two fixed terms. One was for throwing a chair, fair enough, he did throw it.

Jan 2016 - CAMHS discharge him without seeing him. Complained, they said sorry, they put him back on. Fine.

March 2016 - annual review. I was there, hubby was there, interpreter came for my mother in law. All done nice. Everyone sent their reports three weeks before. No complaints.

May 2016 - I ring up about the amended plan. Caseworker says it's waiting on "the multi agency". I say what's that. She goes very quiet. It comes out there's been a gathering of about nine people every half term since Christmas, paediatrics, police liaison, school, early help, and our lad has been on the list for three of them, and she said it's not something families are told about because they find it upsetting. You don't say.

June 2016 - asked for the notes, got the notes, took them two days. I will give them that. I read them in the car park. According to the notes we were "planning travel to Pakistan for an extended period" and there were "concerns re family engagement with hearing aids". I've been to Pakistan once, in 2003, for my nana's funeral, and that boy sleeps in his aid. I've asked for it to be struck out and they've said it's a record of what was said in the room so it is accurate that it was said.

July 2016 - plan comes naming the same school. We don't agree but we've not appealed yet.

Sept 2016 - lad's been on a part time table since. Two hours a day. Don't start me.

Oct 2016 - hubby's passenger, you couldn't make it up, is a dinner lady at a special school over Rochdale way. Chatting. She says oh we had a deaf lad with autism from your end put to us last summer and our head said we're full. Hubby rings the school, dead polite. The head says yes. Oldham had phoned round four of them in July asking would they have him, and each one had been told the family were fully on board, when the family was sat at home thinking he was stopping where he was. So four schools have already said no to a child nobody has asked us about moving.

Nov 2016 - asked the LA about it. They said informal soundings aren't consultation.

Dec 2016 - hearing aid lost at school. Not found. New one took nine weeks. Nobody's fault but nobody's job either.

That's where we're at. I'm happy for it to go in if you change things, don't put Asda.

Thanks for doing this, it's a weight off writing it down
Shazia
