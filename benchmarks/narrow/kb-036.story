+++
id = "kb-036"
channel = "email"
from_name = "Sabiha Choudhury"
from_addr = "sabi.choudhury@example.com"
subject = "please help, [[council:1|Oldham]], my brother [[child:1|Tanvir]]"
date = "2020-11-16T19:44:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It says could you confirm no capacity for T Choudhury, we would prefer to keep him mainstream for cost, parents are not aware we're in touch."
[[evidence]]
category = "subject-access-failure"
quote = "They had redacted my brother's own seizures from my brother's own file, and when I questioned it they said it was \"third party health data\"."
+++
Hello. I'm writing for my parents because their English isn't great, I'm 19 and I'm the one who does the letters. My little brother [[child:1|Tanvir]], we say [[child:1|Tanu]], is 11 and he has global delay and epilepsy. He started in September at [[school:1|Coldhurst Park Academy]] because [[school:2|Werneth Bridge]], the special school we picked, was "full".

Except it was not full!! My friend [[parent:1|Aleena]] does her placement there for uni and she says there's two empty pegs in the class. So mum, that's [[parent:2|Rahela]], told me to phone. I spoke with the deputy, Mr [[professional:1|Brierley]], and he was proper nice about it until I said our surname. Then he went quiet and goes "I think that's one for the authority love".

I looked in the file that Abba asked for (it took them five months). And there's this email from [[professional:2|Joanne Tattersall]] at [[council:1|Oldham]] to him. It says could you confirm no capacity for [[child:1|T Choudhury]], we would prefer to keep him mainstream for cost, parents are not aware we're in touch. I read it out to my dad in Sylheti. There isn't a nice way to say "for cost" in any language tbh.

Also in there, a page from the neurologist, Dr [[professional:3|Whitelegg]] at [[health:1|Royal Manchester Children's]]. All blanked out apart from the date. They had redacted my brother's own seizures from my brother's own file, and when I questioned it they said it was "third party health data".

[[child:1|Tanu]]'s had nine fits at that school since September. His TA, [[professional:4|Kaz]], films them so the doctor can see and then cries. She isn't trained. She learned it off YouTube.

[[professional:1|Brierley]] has since rung my mum, direct, without an interpreter, asking her if we'd "gone legal". She said yes to be polite. She says yes to everyone. Now apparently it's minuted that we've a solicitor. We've got me and a printer with no cyan.

My dad drives nights and my mum has stopped sleeping as well so there's always someone up in our house, that's one thing. [[child:2|Nafisa]], my sister, who's doing her GCSEs, does hers in the bath with a cushion as it's the only lock.

You can put it on the website but please not our names or the school he's in now. They've been horrible enough without a reason.

%% signature
Sabiha

