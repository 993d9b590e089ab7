+++
id = "z-004"
channel = "email"
from_name = ""
from_addr = "quietly.writing@example.org"
subject = "From the other side of the desk"
date = "2022-10-30T06:12:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "we were not to give hours, frequency or staff ratios in any advice, and that anyone who did would be \"supported to reflect\""
[[evidence]]
category = "report-change-requested"
quote = "could I see my way to taking the word \"severe\" out of the summary and putting \"some\""
[[evidence]]
category = "other-collusion"
quote = "the two services had agreed between them that no new sensory integration would be recommended for anybody until April"
+++
Dear whoever reads this,

I'm an occupational therapist. I have been one for twenty-three years and I was proud of it for about nineteen. I work for [[health:1|Shropshire Community Health]]. It's six in the morning, the dog is the only other person up, and I'd like to tell somebody.

When I trained in [[place:1|Derby]] we were taught that a recommendation nobody can count is a wish. My first supervisor, [[professional:1|Wilf Ormerod]], used to strike through "as needed" in red and write "needed by whom?" in the margin. I've thought of [[professional:1|Wilf]] a lot lately.

In the spring of 2021 we got a new service lead. At her second team meeting she said we were not to give hours, frequency or staff ratios in any advice, and that anyone who did would be "supported to reflect". Somebody asked if that was lawful. She said it was commissioning. The slide went up and came down and was not in the notes afterwards. I looked.

I'll give you one child and I'll call her only what I call her in my own diary, [[child:1|M]]. [[child:1|M]] was seven and could not hold a spoon. I wrote that. I didn't write any hours, I'm a coward like the rest, but I did write that her difficulties were severe, because they were. A fortnight later I had a phone call from the plan writer at the council, a pleasant young man by the name of [[professional:2|Ollie]]. He had my report open. He wondered, could I see my way to taking the word "severe" out of the summary and putting "some". It would "sit better with the banding". I said I'd think about it. I'm ashamed of that. I did not change it, in the end, but I did say I'd think about it.

And the third thing. Last November my lead came back from a lunch with her opposite number in SEND at [[council:1|Shropshire Council]] and told us, as if it was the weather, that the two services had agreed between them that no new sensory integration would be recommended for anybody until April, because there was an overspend on both sides. Not for anybody. They hadn't looked at a single child. They had looked at a spreadsheet, over sandwiches, and then eleven clinicians went out and found, by remarkable chance, that no child in the county needed it.

I should say what I have not seen. I've never seen anyone lose a file on purpose. I have never been asked to keep a report from a family; mine go to the parents first, always have, and they ring me if I've got the dog's name wrong and I put it right. Our waiting list is eighty weeks, which is wicked, but it isn't a secret.

Please don't publish this or quote from it. There are eleven of us and my lead can count. I am telling you so that you'll know which doors to knock at, and because [[professional:1|Wilf]]'s dead and I can't tell him.

%% signature
An OT
