+++
id = "kh-012"
channel = "email"
from_name = "Mrs Valerie Ogden"
from_addr = "valogden@example.com"
subject = "What the psychologist was not permitted to say"
date = "2010-11-08T11:26:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Miss Ainsworth put her cup down and told us she had been instructed, by a Mr Prendergast at the Town Hall, that psychologists in Wigan must never put a figure on anything."
+++
Dear Sir or Madam

My grandson [[child:1|Liam]] lives with my husband [[parent:1|Derek]] and me under a residence order. He attends [[school:1|St Aldhelm's R.C. Primary School]], [[place:1|Leigh]], and was assessed this autumn by Miss [[professional:1|Ainsworth]].

She is a pleasant person, newly qualified I should think. After she had finished I gave her a cup of tea and asked how many hours of help he ought to have. Miss [[professional:1|Ainsworth]] put her cup down and told us she had been instructed, by a Mr [[professional:2|Prendergast]] at the Town Hall, that psychologists in [[council:1|Wigan]] must never put a figure on anything. I asked her whether she had a figure in her mind. She said she had, and that she would lose her post for saying it.

[[parent:1|Derek]] was forty years in the pit and he says he has never heard the like. The class teacher, Sister [[professional:3|Bernadette]], told us she would have said fifteen.

I do not know whether you can do anything.

Yours faithfully

%% signature
V. Ogden (Mrs)

