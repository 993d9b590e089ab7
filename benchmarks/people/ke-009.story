+++
id = "ke-009"
channel = "email"
from_name = "Tamsin Rowe"
from_addr = "tamsin.rowe@example.co.uk"
subject = "[[child:1|Jago]]'s tribunal - please don't use until after [[date:1|26th April]]"
date = "2018-01-31T23:20:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = "2018-04-26"
[[evidence]]
category = "school-approached"
quote = "Kitto from the SEN office had emailed them at the end of term, telling them we'd changed our minds and would they please not hold a place as they'd not be funded for one."
[[evidence]]
category = "other-collusion"
quote = "She told me her lead and Kitto have a monthly call to go down the list of families heading for appeal and agree how strong the reports should be."
+++
Hi all

Right. Deep breath. Hearing is [[date:1|26 April]] so please keep this under your hat till then, after that do as you like as long as it's anonymous.

[[child:1|Jago]] is 12. Last summer [[council:1|Cornwall]] decided that he'd go to the local comp, [[school:1|Trevanion]], and that was that. We wanted [[school:2|Penhale House]], near [[place:1|Liskeard]], because they do the whole day around sensory stuff and because my best mate's lad [[child:2|Denzil]] went there and stopped being sick before school.

So in July I phone [[school:2|Penhale]] to ask about taster days and I get [[professional:1|Lowenna]], who does admissions, and there's this pause. She says, "I thought your family had withdrawn." We hadn't so much as applied. Turns out somebody had beaten me to it. [[professional:2|Kitto]] from the SEN office had emailed them at the end of term, telling them we'd changed our minds and would they please not hold a place as they'd not be funded for one. [[professional:1|Lowenna]] forwarded it to me there and then, bless her. It's dated [[date:2|19/7/17]], the day before we even had our meeting about where he should go!!

At that meeting, by the way, [[professional:2|Kitto]] sat across from [[parent:1|Phil]] and me and asked in a caring voice whether we'd had any thoughts about schools. [[parent:1|Phil]] doesn't lose his temper as a rule. He fixes boats. He'd been up since four.

I asked for the rest of it. What came back in the autumn was a bundle with the OT's first version in (the OT's [[professional:3|Annabel Spargo]], lovely, [[health:1|Treliske]]) and her second. The first says [[child:1|Jago]] "requires" a small setting. The second says he "may benefit from quiet areas". [[professional:3|Annabel]] wouldn't talk on the phone. She met me in the café at [[place:2|Trago Mills]], like spies. She told me her lead and [[professional:2|Kitto]] have a monthly call to go down the list of families heading for appeal and agree how strong the reports should be. She's going to say it to the judge if she's asked, she says. Brave.

What it's done to [[child:1|Jago]]: he has been out of school since [[date:3|4th September]]. Granny [[parent:2|Pat]] has him Mondays and Tuesdays, I've gone part time at [[org:1|Pengelly's Nurseries]], and there is a tutor, [[professional:4|Wilf]], for six hours a week who mostly does Warhammer with him, and honestly [[professional:4|Wilf]] is the only adult he's spoken to in months outside of us. [[child:3|Morwenna]] is 8 and has taken to bringing him a certificate every Friday for something. Last week's was for Going Outside.

There's more, but that's the guts of it.

%% signature
Tamsin x

%% quoted
On 29 January 2018 at 18:04, Campaign Team <stories@example.org> wrote:
> Hi Tamsin,
> Thanks for your tweet. Could you tell us a bit about what happened?

