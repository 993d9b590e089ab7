+++
id = "kf-017"
channel = "email"
from_name = "Ifrah Warsame"
from_addr = "ifrah.w@example.net"
subject = "What they said about us, [[place:1|Easton]]"
date = "2020-11-16T21:39:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Eleven people have been on the Zoom to talk about Abdi: school, Bristol City Council, police officer, school nurse, two doctors, and I am in my house five minutes away with my phone in my hand and nobody call me."
[[evidence]]
category = "false-information"
quote = "It is written that the mother \"lacks insight\", that we took Abdirahman out of UK for three months and that there is concerns about the sister and travel, and we have not travelled since 2011, look in the passport."
+++
Salaam and good evening,

My cousin [[parent:1|Hibaaq]] she send me your page and she say write it, so I write. I speak better than I write. I work as the carer for old people so I know what is a care plan, I'm not a stupid person.

I have five children, mashallah. This story is for number three. The name [[child:1|Abdirahman]], in the house he is [[child:1|Abdi]] or [[child:1|Boqor]] which mean king, because he must sit first. He is eleven, he has autism and he don't like noise. We living in [[place:1|Easton]], before that [[place:2|Knowle West]], before that Kenya.

When he was in [[school:1|Millpond Primary]] everything was okay because of one woman, [[professional:1|Hazel]]. Then lockdown come. [[professional:1|Hazel]] retire. He go back in September and he is scared, he run out of the gate two times. Second time a man catch him near [[place:3|Stapleton Road]], thanks God.

Next thing I get a phone from [[professional:2|Gareth]]. I said who is [[professional:2|Gareth]]? He says "I'm from the early help, I was at the meeting on Tuesday [[date:1|6 October]]." Which meeting? Eleven people have been on the Zoom to talk about [[child:1|Abdi]]: school, [[council:1|Bristol City Council]], police officer, school nurse, two doctors, and I am in my house five minutes away with my phone in my hand and nobody call me. He was surprise. He said they told him mother declined to attend. I never decline! I did not know!

I ask him please [[professional:2|Gareth]] send me the paper from this meeting. He is honest man, he sent it same day. And in this paper, I read it with [[child:2|Ikran]], my big daughter, because some words is difficult. It is written that the mother "lacks insight", that we took [[child:1|Abdirahman]] out of UK for three months and that there is concerns about the sister and travel, and we have not travelled since 2011, look in the passport. [[child:2|Ikran]] cried. She know what they mean by concerns. She is fifteen, she want to be pharmacist.

Who said it? It says "information from health". So I went to the surgery, [[health:1|Wellspring]], they said not us. Went to Dr [[professional:3|Poulter]] the children doctor at [[health:2|Southmead]], she looked and looked and told me it is not in her notes, and she will write it on paper that it's not. She did. I love this doctor.

I took that paper to the head teacher, Mr [[professional:4|Dashwood]]. He read it standing up. He told me "this doesn't change the overall picture, Mrs [[parent:2|Warsame]]". So what is the picture? I am asking you. A picture somebody paint when I'm not there.

[[parent:3|Hassan]], the brother of my husband, drive a bus with a councillor's husband and she is helping us, Cllr [[professional:5|Jama]]. She said [[council:1|Bristol]] must answer in writing before [[date:2|30 November]].

You can write this story but no name, no [[place:1|Easton]], nothing about my daughter. People talk.

%% signature
Ifrah

