+++
id = "gg-052"
channel = "email"
from_name = "Christine Oldfield"
from_addr = "christine.oldfield@example.com"
subject = "What Nottinghamshire think they know about us"
date = "2014-05-14T22:29:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "They'd all had the report since half term, the tutor, the bursar, the minibus man and the college nurse, and the woman was sure I must have had it as well, since it said \"cc parents\" at the foot, though it hadn't come to us and it didn't for another five weeks."
[[evidence]]
category = "false-information"
quote = "Page four's about a boy who set light to a shed and a wheelie bin at thirteen and was \"known to the police\", and it isn't him, it never happened, he was at his nan's in Mansfield learning to crochet."
[[evidence]]
category = "subject-access-failure"
quote = "From County Hall, after eight months and two visits from me in my whites, I've got a bundle that goes up to the week before the report was sent and takes up again the week after it was corrected, as though that month hadn't been held."
+++
Dear team,

I hope you don't mind a long one. I've been a lunchtime cook for twenty-two years and I'm used to feeding people what they're given, so it has taken a lot to make me send something back.

Our son Daniel is 16. He's got autism and a stammer and he's extremely polite. The year before last he was to have a transition assessment for college. A psychologist saw him for it, someone we'd not had before, and asked us in to her office for an hour. She was courteous. She told us her report would be with us "in the normal way".

We waited for the normal way. In the meantime, in February, Daniel had his college interview. The tutor was nice to him but was sitting a long way back, he said, "about as far as you'd sit from a dog". Then the tutor asked him about fires.

Daniel's never had anything to do with fires. He doesn't even like candles. He came home and asked me if he'd done something that he had forgotten.

I rang the college. They were in no doubt. They'd all had the report since half term, the tutor, the bursar, the minibus man and the college nurse, and the woman was sure I must have had it as well, since it said "cc parents" at the foot, though it hadn't come to us and it didn't for another five weeks.

When it did I read it standing at the oven. It's nine pages and eight of them are Daniel to the life. Page four's about a boy who set light to a shed and a wheelie bin at thirteen and was "known to the police", and it isn't him, it never happened, he was at his nan's in Mansfield learning to crochet.

I'll say what was done about it as I want to be fair. I telephoned the psychologist and she was distraught. She'd had two boys' notes in the one folder. She rewrote page four that night, she sent it round to everyone with a letter to say that she'd made an error, and she came to our house with her husband to say sorry to Daniel. So I've no complaint of her not listening. He made her a cup of tea and he told her not to worry. He meant it.

But I can't sleep if I don't know who else has page four. I think that's natural. So I asked, officially, in the proper form. The health service's bit came, and it's complete as far as I can tell, with a list of contents. College gave me theirs in an afternoon. From County Hall, after eight months and two visits from me in my whites, I've got a bundle that goes up to the week before the report was sent and takes up again the week after it was corrected, as though that month hadn't been held. When I pointed it out they said it was everything they had been able to find "in the time". I said take longer. They said the request was closed.

He's at college now, he's doing catering, would you believe. They've kept him off the hobs. They say that it's the same for all first years. It may be.

Please leave out our names and don't say crochet, his friends don't know.

With kind regards,
Christine Oldfield
