+++
id = "x-031"
channel = "email"
from_name = "Luciana Sivapalan"
from_addr = "luciana.sivapalan@example.net"
subject = "Transcript of call with [[council:1|Brent]] [[date:1|9 March]] - panel decision for [[child:1|Kavin]]"
date = "2017-03-19T17:58:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "tribunal-disclosure", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "No, the panel notes are not for parents."
[[evidence]]
category = "tribunal-disclosure"
quote = "It went in with our response, yes. I don't think we need your consent for that."
[[evidence]]
category = "quantifying-forbidden"
quote = "Therapists are asked not to put numbers. That's a policy."
+++
Hello,

English is my third language so my husband [[parent:2|Ramesh]] has checked this. We have [[child:1|Kavin]] (6, autism, verbal dyspraxia), [[child:2|Maya]] (11) and his half brother [[child:3|Tiago]] (17), who is mine from [[place:1|Recife]]. We live in [[place:2|Kingsbury]].

The panel at [[council:1|Brent]] refused speech therapy in [[child:1|Kavin]]'s plan. Appeal [[id:1|EH304/17/00022]]. I telephoned on [[date:1|9 March]] to ask why. I told the man at the start that I would record since I do not write fast, and he said fine. [[child:2|Maya]] has typed it for me.

[10.42, [[contact:1|020 7946 0388]]]

HIM: SEN team, [[professional:1|Marlon]] speaking.
ME: Good morning, I'm calling about my son, [[child:1|Kavin Sivapalan]], date of birth [[date:2|02/05/2010]].
HIM: Is that with a C?
ME: With K. [[child:1|K, A, V, I, N]].
HIM: I have a [[child:4|Kevin Sivapalan]]?
ME: No, it's not [[child:4|Kevin]]. 
HIM: Hang on. UPN ending [[id:2|7019]]?
ME: I don't know it. His NHS number is [[id:3|999 412 6087]].
HIM: Okay got him. What is it you're after?
ME: I want the notes of the panel. The reason why there's no speech therapy.
HIM: No, the panel notes are not for parents. You've had the letter.
ME: The letter says "on balance". I want to know what was on the balance.
HIM: [laughs] I hear you. I can't give you that. Ms [[professional:2|Achampong]] would have to authorise and she won't.
ME: The therapist, [[professional:3|Bronagh]], told us that she thinks he needs two hours. It isn't in her report.
HIM: No, it wouldn't be. Therapists are asked not to put numbers. That's a policy.
ME: Where's it written?
HIM: I don't think it's written. 
ME: And a letter from [[health:1|Northwick Park]], from the clinic of Dr [[professional:4|Zielinski]], about me. About when I was ill after [[child:1|Kavin]] was born. My solicitor says it's in the Tribunal papers. I never gave it to you.
HIM: Page? 
ME: [[professional:5|Joy]] told me page 88.
HIM: 88... yeah. It went in with our response, yes. I don't think we need your consent for that. 
ME: It's about my mind. It's nothing about his speech.
HIM: I'd take it up with whoever's acting for you. Is that [[professional:5|Joy Mensah-Clarke]]? 
ME: Yes, at [[org:1|Kenton Fielding]].
HIM: She's good. You didn't hear that from me. Anything else today?

[10.51, end]

So that is nine minutes. Page 88 is my discharge summary from 2010 with the ward on it. I do not know who gave it to [[council:1|LB Brent]]. My GP, [[health:2|Roe Green Surgery]], says not them. [[professional:5|Joy]] has written to the council and to Mr [[professional:6|Desmond Prince]], their lawyer, at [[place:3|Engineers Way]] asking to have it taken out. He answered on [[date:3|15.03.2017]] that it is "relevant to the home context".

My mother-in-law [[parent:3|Selvi]] did not know about my illness. Now she is asking why we have long faces. [[child:3|Tiago]] knows because he was ten and he remembers. I had not told [[child:2|Maya]], and I gave her this to type, because I forgot that it was in it. That was not a joy.

You can use it with other names please, also for the man on the phone, I do not want that he loses his job. I have the sound file also. Ask me at [[contact:2|luciana.sivapalan@example.net]] and not at the old Hotmail.

%% signature
Atenciosamente / Regards
Luciana
