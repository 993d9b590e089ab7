+++
id = "kh-024"
channel = "email"
from_name = "Thi Mai Pham"
from_addr = "mai.pham@example.net"
subject = "Personal papers sent to the wrong family"
date = "2021-03-22T10:10:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = "2021-09-30"
[[evidence]]
category = "insecure-handling"
quote = "She had Bao Long's plan on her table, with our immigration history, because the two envelopes were exchanged."
+++
Dear Madam or Sir,

My English is from school and from customers at our nail shop, I hope you can understand.

The boy in this story is named [[child:1|Bao Long]], at school they say [[child:1|Bailey]], which he likes. In January [[council:1|Southwark]] sent him the final EHC plan. I opened the envelope and the plan was of a different boy, [[child:2|Marcus]], with his photograph and his mother's telephone. I called her. She had [[child:1|Bao Long]]'s plan on her table, with our immigration history, because the two envelopes were exchanged.

Her name is [[parent:1|Yvette]] and now we are friends, so one good thing. Together we went to see Mr [[professional:1|Falconer]]. He told us that it was [[professional:2|Grace]] in the post room. [[professional:2|Grace]] told [[parent:1|Yvette]] that it was Mr [[professional:1|Falconer]] who put them in. My brother [[parent:2|Duc]] says nobody will ever know.

On [[date:1|9 February 2021]] we complained and no letter has come. Please do not publish before [[date:2|30 September 2021]], there will be an ombudsman decision, and no names.

Thank you so much.

%% signature
Mai

