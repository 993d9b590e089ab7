+++
id = "q-021"
channel = "email"
from_name = "Jean Catchpole"
from_addr = "jean.catchpole@example.com"
subject = "Am I allowed to ask? (foster carer, [[place:1|Diss]])"
date = "2024-02-02T15:33:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello dears,

My neighbour [[parent:1|Olive]] gave me your leaflet. I've fostered for [[council:1|Norfolk]] since 1991, forty-four children and a good few hamsters, and I've a question and not a complaint.

I have a little maid with me now, I'll say [[child:1|Pearl]], she's seven. Her EHCP review is on Tuesday [[date:1|27th February]]. Am I the sort of person who can ask for her records? I've had two answers. Her social worker, [[professional:1|Kwame]], says no, it's for them as hold parental responsibility, and that sounds right to me. My link worker at [[org:1|Waveney Fostering]] says I could if her mum wrote me a note, and her mum would, we get along. I haven't asked for anything yet so nobody's turned me down.

The other part is, if [[professional:1|Kwame]] did get them and there was something wrong in there, say they'd put her down at the wrong school, how would you go about getting that put right? My last boy, years ago, they had his birthday wrong, but that was mended the same afternoon.

I'm at [[place:2|3 Pump Lane]], [[postcode:1|IP22 4ZZ]], or there's the telephone, [[contact:1|01632 960417]], let it ring because of my hip. I've no computer of my own, this is the library's.

%% signature
With good wishes
Jean Catchpole
