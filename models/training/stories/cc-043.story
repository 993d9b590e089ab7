+++
id = "cc-043"
channel = "forum-pm"
from_name = "SteamingInStirling"
from_addr = ""
subject = "Scotland too!!"
date = "2014-09-12T23:15:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "I asked her straight and she said therapists had had a talking to at the team day: you don't put how often and you don't put who with, or it's a CSP."
[[evidence]]
category = "report-change-requested"
quote = "He told DH on the rig phone, DH nearly dropped it, that the quality improvement manager had had his assessment back off him to take out the line that says Fraser needs input \"from services other than education\", since that's the very thing that gets you a CSP."
[[evidence]]
category = "other-collusion"
quote = "There's a protocol, and the MSP's office got it for us in the end, signed by the health board's AHP lead and the council's ASN lead. It says where a CSP's being considered \"both agencies will first confer with a view to ensuring that neither records significant input\". That's a promise to each other not to help my kid on paper."
[[evidence]]
category = "school-approached"
quote = "Their head got a phone call in June from our council asking her not to \"encourage\" us, and saying if a placing request came in she might like to say she'd no therapist free. She's four therapists. She'd never heard our name before that, I hadn't given it. My registration plate, maybe??"
+++
Hiya, folk always think it's just England so here's one from up here.

Background: DS2, Fraser, 9. DX ASD + SLI (they call it DLD now). Mainstream with a language unit attached, or it was attached, they shut it in 2012 and turned it into a "hub", which is a cupboard with beanbags. DS1 is 17 and away to college. DH is offshore so three weeks on, three off, and I do a job share at the vet's.

The asks:
- CSP (co-ordinated support plan, like your statement but rarer than a sober Hogmanay)
- direct speech therapy
- a place at the language school in Edinburgh

The answers: no, no, and no.

How we got there, in bullets, because I'm raging.

- SALT at the health centre. Saw Fraser four times and said twice weekly, small group. Didn't appear in her report. I asked her straight and she said therapists had had a talking to at the team day: you don't put how often and you don't put who with, or it's a CSP. "Or it's a CSP" - like it was catching.
- Ed psych. Nice guy, cycles. He told DH on the rig phone, DH nearly dropped it, that the quality improvement manager had had his assessment back off him to take out the line that says Fraser needs input "from services other than education", since that's the very thing that gets you a CSP. He took it out. He's got a pension, he said. He put it back in for the appeal, to be fair to the guy.
- Now the pair of them together. There's a protocol, and the MSP's office got it for us in the end, signed by the health board's AHP lead and the council's ASN lead. It says where a CSP's being considered "both agencies will first confer with a view to ensuring that neither records significant input". That's a promise to each other not to help my kid on paper. It's got both logos on it, with a wee thistle.
- The language school. I'd been along in the spring on my own, told nobody, just me and a notebook. Their head got a phone call in June from our council asking her not to "encourage" us, and saying if a placing request came in she might like to say she'd no therapist free. She's four therapists. She'd never heard our name before that, I hadn't given it. My registration plate, maybe??

She told me all that on the phone and then told me how to do the placing request. She's about five foot nothing and she's my hero.

What I'm NOT complaining about. Class teacher, magic. Meetings, I've been at them all, with minutes and shortbread. Nobody's sent anything to the wrong house. When I asked for his records I got them in a fortnight, tidy, in a ring binder, and that's how I knew what to ask the MSP for. So there's decent folk in that building and I'd not want them tarred.

Tribunal's November. DH has got the week off, he's bought a tie. Fraser's found out that Edinburgh's got a castle with a cannon that goes off at one, every day, and there's no getting round it now, he's going.

Anonymise me please, change the rig to a boat.
