+++
id = "y-006"
channel = "forum-post"
from_name = "nanna_bev_59"
from_addr = ""
subject = "Re: Info sharing - has it happened to you? (STICKY)"
date = "2013-09-18T13:02:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "your authority rang us in February and asked would we struggle with him and the lady said it'd be a help if we would"
[[evidence]]
category = "access-denied"
quote = "panel papers are internal working documents and are not released to carers"
+++
[quote="[[contact:1|Col_the_carer]]"]Post your stories here folks, admin has said its ok[/quote]

Right then [[contact:1|Col]] you asked for it :lol: kettle on everyone

I have a special guardianship for my grandson [[child:1|Tyreece]] who is 11. FASD and attachment, so he's a little love and he's a little devil and it depends which shoes he's got on. His mum is my daughter, I won't name her, she's poorly and she's trying. For the benefit of whoever's going to say it, YES I have parental responsibility and YES its on paper, I have sent the council that paper four times.

We are in [[council:1|Bradford]]. He was coming up to secondary and I'd got my heart set on [[school:1|Thackley Grange]] which is small and has its own farm. I didn't go round it till the [[date:1|23rd of April]]. I'd not told a soul I were going, not even the school he was at ([[school:2|Wibsey Moor Primary]]), I took two buses. And I sat down with the headmistress, Mrs [[professional:1|Sunderland]], and I says his name and she says "oh". Oh what, I says. And bless her she were that embarrassed. She says [[parent:1|Beverley]], your authority rang us in February and asked would we struggle with him and the lady said it'd be a help if we would. So they'd said they would. Two months before I'd so much as looked at a prospectus!!! The lady was Ms [[professional:2|Akhtar]] from the SEN team, she'd never met him.

Next. He'd been put in for full time one to one and it went to panel in May and came back as 15 hours. Fine, happen they'd a reason. So I asked what the reason was. I asked by phone and I asked by letter (recorded) and what I got was this, I'm copying it out:

"Dear Mrs [[parent:1|Hargreaves]], thank you for your enquiry. I can advise that panel papers are internal working documents and are not released to carers. The decision is as notified."

As notified!! It were notified in one line. You'd get more off a parking ticket.

He's at [[school:3|Eccleshill Park Academy]] now which is 1,700 kids. He's been called all sorts on the bus and they've taken the escort off. I know thats not what the thread is for but I'm telling you anyway :cry:

To be fair nobody has ever lost owt of ours or sent it to the wrong house, like poor [[contact:2|sandra-in-shipley]] with her papers left on the 622. And the ed psych let me read hers first and asked if it was right. So there's good uns.

Sorry its long. [[parent:1|Bev]]

ps [[contact:1|Col]] do they want the actual letters? I've a carrier bag
