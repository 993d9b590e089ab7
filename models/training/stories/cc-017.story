+++
id = "cc-017"
channel = "email"
from_name = "Lesley Harcourt-Bain"
from_addr = "lesley.hb@example.com"
subject = "Restraint, part-time timetable, and a great many emails"
date = "2018-11-23T19:27:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all,

I've attached nothing, as your page says not to. This is just the account.

My son Toby is ten and has autism, ADHD and sensory processing difficulties. He goes, or is supposed to go, to Windlebrook Academy, part of a trust with a Latin motto. He's been there from Reception. Up until Year 4 he was in a class with a teacher who understood him, and I'd have told you that he was a success story. I did in fact tell people that. There's a photo of him on the prospectus.

In Year 5 the school got a new head, and a behaviour policy with colours. Toby was on red by ten past nine, most days. By half term he'd had six fixed-term exclusions, each one for a day and a half so that it stayed under the number where governors have to look. After Christmas he was put on a reduced timetable of one hour, 9.15 until 10.15, "temporarily". It is November. It's still one hour.

On 6 March he was restrained, face down, by two members of staff, for eleven minutes. I know that it was eleven as they told me so. The head rang me within the half hour, I had the written record that same afternoon, and it matches what Toby said in every detail. I'm not saying that they hid it. I'm saying that they did it, to a ten-year-old of four stone who'd got under a table because the fire bell went off.

I complained to the head (not upheld), to the governors (not upheld), to the trust (partly upheld: they should've used a mat). I was at each of those hearings and had my say, at length. The trust's letter runs to nine pages and sets out its reasons very fully. I disagree with all of them.

I then asked for an EHC needs assessment, which was refused, then for mediation, at which the LA changed its mind. The EP came and spent a day. She shared her draft with me before anyone else; I asked for two small things to be changed, and they were. She'd put in the hours, twenty-five. I asked her, after reading some of the things on your site, if anyone had ever told her not to. She looked blank and said no, not here, though she'd heard of it elsewhere.

The OT was the same. The SALT was the same. I made a data request to the school in May and it arrived in three weeks, and the only thing that surprised me in it was how many staff had written, privately, to say they were sorry for him.

So the plan was written, it's a good plan, and it was finalised on 14 August. And it names Windlebrook. That's because there's nowhere else. There are forty-one children in this county waiting for a place at the one school. The LA consulted eleven, with my agreement, from a list that we drew up together. Eleven said full. They showed me all the letters.

And the twenty-five hours can't be recruited to. They've advertised three times. At £9.18 an hour.

I have been to the ombudsman about the one hour. I've been to the DfE about the restraint. I've got a solicitor for the disability discrimination claim, legal aid, and she's excellent. My husband has moved out, not because of this, but not not because of it.

It'd be almost easier if someone had lied. I keep on looking for the liar. There are simply a lot of people, all telling me the truth, quite kindly, and my child's in the house for twenty-three hours a day drawing fire bells.

I don't know if there's a place for that in your collection.

Lesley
