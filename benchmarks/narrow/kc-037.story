+++
id = "kc-037"
channel = "email"
from_name = "ash reid"
from_addr = "ash.reid@example.org"
subject = "[[child:1|robin]]"
date = "2014-02-12T23:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "the area manager, will stark, was telling her to rewrite her assessment so it said \"within the average range\", as otherwise there would be \"an expectation\"."
[[evidence]]
category = "access-denied"
quote = "we asked for the first one and were told by stark it doesn't exist, that it was a draft and drafts aren't kept and we've no right to them"
[[evidence]]
category = "other-collusion"
quote = "the psychologist had been phoned by the same man and \"asked to be consistent\", and the paediatrician up at raigmore the same, and both had been consistent"
+++
ok so. you said just write it how you'd say it

i'm [[parent:1|ash]], [[parent:2|sandy]] is my wife, we live down a sandy track outside [[place:1|nairn]] and we've the three, [[child:1|robin]], [[child:2|wren]] and [[child:3|jay]]. [[parent:2|sandy]]'s dad kept birds. there was a robin on the sill when [[child:1|robin]] came home from [[health:1|raigmore]] and that was that, and then we were stuck with it

[[child:1|robin]] is 12, she, not he, everybody in [[council:1|highland]] writes he. tourettes, dyslexia, and a thing with her eyes called convergence something. [[school:1|auldearn strath primary]] first and now [[school:2|firthside academy]]

at the primary there was a learning support teacher, mrs [[professional:1|rose]], and she's the only one ever got [[child:1|robin]] to read a book to the end. one day she says to [[parent:2|sandy]] would you look at this, and it's an email. she'd gone grey. the area manager, [[professional:2|will stark]], was telling her to rewrite her assessment so it said "within the average range", as otherwise there would be "an expectation". she rose from her wee chair and shut the door before she'd let [[parent:2|sandy]] see it. she said i will not do it. and she didn't, and they moved her to [[place:2|grantown]]

a stark choice she called it. she's a sense of humour

the new one, miss [[professional:3|wolfe]], did it in a week. average range. there's now two reports with one date, [[date:1|8 november 2013]], one real and one not. we asked for the first one and were told by [[professional:2|stark]] it doesn't exist, that it was a draft and drafts aren't kept and we've no right to them. but i've seen it. [[parent:2|sandy]]'s seen it. mrs [[professional:1|rose]] has it in her garage behind the roses, in a bag

next the academy. nobody there had read one word on her. her guidance man is [[professional:4|forrest]], he's sound, he rang round. he says to us, off the record, the psychologist had been phoned by the same man and "asked to be consistent", and the paediatrician up at [[health:1|raigmore]] the same, and both had been consistent

so that's three of them, four if you count the jay, our [[child:3|jay]] i mean, who at six told the minister that the school were liars, in the kirk, at the top of his voice, in the quiet bit

[[child:2|wren]] is the one i worry for now. she's like a wren, goes in the hedge and doesn't come out. she's in primary 4 with the same miss [[professional:3|wolfe]]. who's afraid of the big bad wolf. me

if you use this change the birds would you. [[parent:2|sandy]] says they'd know us from the birds

%% signature
all the best
ash

