+++
id = "kf-001"
channel = "email"
from_name = "R Hepworth"
from_addr = "hepworth.royston@example.co.uk"
subject = "Our [[child:1|Callum]] - a grandad's account"
date = "2014-02-11T20:47:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had sat round a table on 14th January with Gillian, Pickersgill, a speech therapist called Anneka and somebody from social care, and talked about my grandson for an hour without so much as a note through the door to say it was happening."
[[evidence]]
category = "access-denied"
quote = "When I asked for the notes of the meeting, Mr Choudhry wrote that minutes of that kind are \"not routinely shared with extended family\"."
+++
I am seventy one and was forty year at [[place:1|Grimethorpe]] and after, so you will excuse the typing, which is one finger.

[[child:1|Callum]] came to live with me and [[parent:1|Maureen]] when he was four. His mother, [[parent:2|Kirsty]], is our youngest and she has her troubles and I will say no more on that. The lad has dyspraxia and what they call a language disorder. He is a grand lad. [[parent:1|Maureen]] calls him [[child:1|Cal]] and I call him [[child:1|Sparrow]] on account of his legs.

It was [[professional:1|Gillian]] who started all this off. She rang us at teatime and said could she have a word about "the form". What form, I said. It turned out she was from the education psychology at [[council:1|Barnsley]] and she had been in to see him at [[school:1|Ryecroft Lane Primary]] twice already, once before Christmas and once after. Nobody had asked us owt. [[professional:2|Pickersgill]], the headteacher, told me he had [[parent:2|Kirsty]]'s permission. Now [[parent:2|Kirsty]] had not seen the lad since August and the court order gives the say to us, and he has a copy of that order in his filing cabinet because I put it in his hand myself.

That is not the worst. They had sat round a table on [[date:1|14th January]] with [[professional:1|Gillian]], [[professional:2|Pickersgill]], a speech therapist called [[professional:3|Anneka]] and somebody from social care, and talked about my grandson for an hour without so much as a note through the door to say it was happening. I know because the dinner lady, [[parent:3|Jean Lockwood]], lives three doors up from us on [[place:2|Cooperative Street]] and she had set the biscuits out.

I went down. I kept my temper, [[parent:1|Maureen]] will vouch. [[professional:2|Pickersgill]] says to me it were only an informal meeting. I said in that case you will have no objection to informally telling me what were said. He said he could not, it was confidential. Confidential from who, I said. I never got an answer to that.

We wrote to [[council:1|Barnsley MBC]] on [[date:2|20/1/14]] by recorded post. We have had one letter back, from a [[professional:4|D. Choudhry]], which says our comments are noted. When I asked for the notes of the meeting, Mr [[professional:4|Choudhry]] wrote that minutes of that kind are "not routinely shared with extended family". Extended family! I wash his football kit.

The doctor at [[health:1|Barnsley Hospital]], Dr [[professional:5|Venkataraman]], has been a different kettle of fish, straight as a die. She sent us her letter first and asked was there anything she had got wrong, and there was one thing, his birthday, she had [[date:3|3rd May]] and it is [[date:4|8th May]], and she altered it same day.

You can use any of this as long as you take the lad's name off and ours. I would not want him reading it when he is grown up and thinking we had made a show of him.

%% signature
Yours faithfully,
Royston Hepworth

