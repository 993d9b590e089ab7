+++
id = "gg-021"
channel = "email"
from_name = "Bev Tolley"
from_addr = "bevtolley@example.com"
subject = "Kieran's move to secondary"
date = "2014-11-30T20:09:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "By accident, I think by accident, she'd left the whole chain underneath, and there's Phil on the 14th: \"can you take out small, it ties our hands, something about peers would be good, before it gets to J please\"."
[[evidence]]
category = "school-approached"
quote = "It had all been laid out for him in a phone call in November, that we'd had the police round, how many placements could \"go over\" because of one boy, and would he do everyone a favour and be full."
[[evidence]]
category = "discussed-without-consent"
quote = "The answer was in the minutes of something called Inclusion Huddle, every other Monday, item 4 always \"KT family\", going back to Year 4, apologies none, parents not listed because parents hadn't been told there was a huddle."
+++
Hi,

You did say any length! I've got a glass of wine and both of them are asleep so here goes. Dudley, boy of 11, autistic, very bright, very anxious. This is a year ago.

SEPTEMBER. Annual review, Year 6. I'm there, Kieran's there for the first ten minutes with his poster. All good. Autism outreach write it up and say he needs a small school. She emails it me that night, is this what we said, yes it is.

OCTOBER. I look at four schools. Two of them with our officer Phil, who was fine to me then. Phil knew I liked the third.

NOVEMBER half term. Phil asks me for a "catch up". Have I thought about the big academy? I say I've thought about it and I'd rather eat my own foot. He laughs.

NOVEMBER 19th. Outreach lady emails again with the review report, "final version attached". I nearly didn't open it. Small school's gone. Now it's "a setting with a range of peers". I ring her. She says oh I tidied it a bit. I've known her for five years and she's never tidied anything, you should see the car. By accident, I think by accident, she'd left the whole chain underneath, and there's Phil on the 14th: "can you take out small, it ties our hands, something about peers would be good, before it gets to J please". I've read it out at parties.

DECEMBER. Letter from the third school. They regret. They had seemed so keen. They'd had him for a day and he'd fixed the teacher's printer.

JANUARY. I went to the open evening anyway for my younger one, who doesn't have anything, he's just a pain. The head there remembered me and came straight over as if he'd been wanting to. He talked about the weather and then he said "I hope you know we didn't go looking for that information". I said what information. He said, "I shouldn't think you'd have wanted it passed on, and I shouldn't think you knew." It had all been laid out for him in a phone call in November, that we'd had the police round, how many placements could "go over" because of one boy, and would he do everyone a favour and be full.

The police. Once, when Kieran rang 999 to ask how it works.

FEBRUARY. I asked school how Phil could have known about the 999 thing. The only person who knew that was the family support worker who came about my mum's death. The answer was in the minutes of something called Inclusion Huddle, every other Monday, item 4 always "KT family", going back to Year 4, apologies none, parents not listed because parents hadn't been told there was a huddle. I wasn't refused those minutes by the way. I asked and the secretary ran them off for me there and then, bless her, she thought I'd already seen them.

So that's it. He's at the big academy. It's not gone well but it's not gone as badly as I said it would, I have to give them that. He has lunch in a cupboard with a boy called Ethan and they're building something.

Take the names off it. Phil moved to Sandwell. I'm not bothered about Phil.

Bev x
