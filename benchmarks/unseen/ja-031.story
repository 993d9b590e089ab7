+++
id = "ja-031"
channel = "email"
from_name = "Dympna O'Hare"
from_addr = "dympna.ohare@example.com"
subject = "[[council:1|SELB]] and my son's speech"
date = "2010-03-22T15:36:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The Board's adviser, Mrs Irwin, had gone to the head of speech therapy to get the language class taken out of four children's reports as there were only two chairs."
[[evidence]]
category = "access-denied"
quote = "I wrote to her asking for a sight of the first report and was told that it was \"superseded\" and not available to parents."
+++
Dear friends,

I saw the notice in the parish bulletin at [[org:1|St Catherine's]], of all places. I live outside [[place:1|Newry]], in [[place:2|Mayobridge]], and have five children. It's the fourth, [[child:1|Fiachra]], that I am writing about. He is seven and his speech is that poor that his own granny, [[parent:1|Bridie]], can't make him out.

[[child:1|Fiachra]] has been at [[school:1|St Moninne's Primary]] for three years. Miss [[professional:1|Grainne Fegan]] had him in P1 and it was herself who noticed. He was seen at [[health:1|Daisy Hill]] by a therapist, [[professional:2|Lorcan Quinn]]. [[professional:2|Lorcan]] gave me exercises and said that he'd be recommending a place in the language class in [[place:3|Bessbrook]]. He even showed me the sheet with two sessions a week on it.

What came out the far end was a review in six months. I couldn't understand it. So I asked [[professional:2|Lorcan]] and he got very short with me, which wasn't like him. In the heel of the hunt it was my sister-in-law [[parent:2|Concepta]], a domestic in the hospital, who heard the talk. The Board's adviser, Mrs [[professional:3|Irwin]], had gone to the head of speech therapy to get the language class taken out of four children's reports as there were only two chairs. Four children and two chairs, like a party game.

I wrote to her asking for a sight of the first report and was told that it was "superseded" and not available to parents. I wrote again at the start of February and there's been nothing since.

The other three mothers don't know. I see one of them, [[parent:3|Attracta]], at the school gate, her wee girl [[child:2|Shannon]] is in with mine, and I don't know should I say.

Leave out every name, and the chapel too.

%% signature
God bless the work,
Dympna

