+++
id = "aa-029"
channel = "email"
from_name = "Marguerite Dubois-Hall"
from_addr = "marguerite.dubois.hall@example.com"
subject = "the report I am not to have"
date = "2017-06-26T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "In April the principal of his college says to me how impressed they all were by it, she has discussed it with her teams, the transport has it, the respite house has it; I smile like an imbecile because I am still waiting for mine."
[[evidence]]
category = "access-denied"
quote = "The county answers that the document \"was produced for professionals and it would not be appropriate to supply it to the family\"."
+++
Dear madam,

I am French, I am married here, and I believed that in England one is at least polite.

My son is deafblind. He has seventeen years. In March comes a specialist from the sensory charity, paid by the county, who passes with him two full days. She tells me at the door, you will see, it is very positive.

I do not see. In April the principal of his college says to me how impressed they all were by it, she has discussed it with her teams, the transport has it, the respite house has it; I smile like an imbecile because I am still waiting for mine.

So I write. The county answers that the document "was produced for professionals and it would not be appropriate to supply it to the family". I write again, I say I am the one who puts his hand upon the kettle so he learns it is hot. They answer that they have nothing to add to their previous letter. The specialist herself is not permitted either, she is desolate.

He signs in my palm, very fast. He has invented a sign for the county, which I shall not describe to you.

I ask what there is in it that I cannot know. If it is positive, why hide it? And if it isn't, then all the more.

I authorise you to cite me, without name.
