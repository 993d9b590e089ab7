+++
id = "e-019"
channel = "email"
from_name = "Harpreet Bhamber"
from_addr = "harpreet.bhamber@example.com"
subject = "For the collection: we were steered"
date = "2020-02-23T17:17:00+00:00"
html = true
kind = "story"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He said, word for word, \"I know we asked you to say you're full for the Bhamber boy, but could you put it on headed paper?\""
[[evidence]]
category = "other-collusion"
quote = "When I asked Dr Rule she told me she and Julian \"have a standing arrangement to line up the wording\" before anything goes to a family, as it stops people picking holes."
+++
Hello all

I'm an accountant, so forgive the footings and cross-references. I was also born in this town and went through its schools, and it never crossed my mind that they would work against me.

Our daughter's called [[child:1|Simran]], and my nephew, who we're bringing up since my brother [[parent:1|Jasdeep]] passed away, is [[child:2|Arjan]]. [[child:2|Arjan]] is the one this is about. He came to us aged five with global delay, PICA, and a single phrase, which was "where car". He's nine now. He has hundreds of phrases and most of them are still about cars.

He goes, or went, to [[school:1|Jubilee Ditch Primary]], at the [[place:1|Cippenham]] end of [[place:2|Slough]]. The SENCO there, [[professional:1|Fran Holloway]], told us flat out in Y2 that she couldn't meet his needs, and would say so in writing. She did. We got a plan out of it. [[school:2|Arbour Vale Grange]] was the obvious place. We'd been twice, and the head there, Dr [[professional:2|Ikram Shah]], had sat on the floor with [[child:2|Arjan]] and done forty minutes on Subaru.

On [[date:1|16/09/19]] I rang [[council:1|Slough Borough Council]] to find out why nothing was moving. I was put through to someone I hadn't asked for, [[professional:3|Julian]], who plainly thought I was from [[school:2|Arbour Vale]]. I've quite a flat voice on the phone. He said, word for word, "I know we asked you to say you're full for the [[child:2|Bhamber]] boy, but could you put it on headed paper?" I said I'd see what I could do. Then I sat in the car at [[place:3|Burnham]] station until two trains had gone.

My husband, [[parent:2|Gurdip]], wanted to go round there. I wanted the headed paper. It came three weeks later, enclosed with the refusal, signed by the deputy, a Mr [[professional:4|Stannard]], in Dr [[professional:2|Shah]]'s absence. [[professional:2|Ikram Shah]] had been off sick with his back the whole of September. When he returned he rang me himself. They'd had four spaces.

Next. The community paediatrician's letter (Dr [[professional:5|Bethan Rule]], [[health:1|Wexham Park]]) had recommended in August "a specialist setting without delay". I've a photograph of it on her screen because she turned it round for me to see. By October's version it said "continued support within a familiar setting". When I asked Dr [[professional:5|Rule]] she told me she and [[professional:3|Julian]] "have a standing arrangement to line up the wording" before anything goes to a family, as it stops people picking holes. She wasn't ashamed. She seemed to think I'd be reassured, one professional to another.

For completeness:
1. [[professional:1|Fran]] has been told not to contact us.
2. [[professional:3|Julian]]'s other name is [[professional:3|Frayne]], he now works for [[council:2|Windsor and Maidenhead]].
3. [[child:2|Arjan]] has been at home since [[date:2|4 Nov]]. My mother-in-law, [[parent:3|Biji]] to everyone, feeds him parathas and lets him wash the Audi.
4. [[child:1|Simran]] has asked me if she can be autistic too so she can stay off.

I'd like you to use this with nothing in it that would lead back. The gurdwara and the firm, [[org:1|Lakhani Pope]], both have long ears.

%% signature
Regards
Harpreet Bhamber FCCA

