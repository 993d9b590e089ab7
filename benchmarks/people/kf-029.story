+++
id = "kf-029"
channel = "email"
from_name = "M Ashraf"
from_addr = "m.ashraf.taxi@example.co.uk"
subject = "Complaint my son [[child:1|Bilal]]"
date = "2010-10-19T21:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "He was saying to the phone, listen Judith, you need to write you cannot meet need, we want him in Castle Hill, and this Judith I find after is head of Spen Beck."
+++
Respected madam

I am father of [[child:1|Bilal]], my son is 11 year and he have the muscle and chest problem from birth time. I drive taxi in [[place:1|Dewsbury]]. My english is from the passengers so please you forgive.

There is a man [[professional:1|Armitage]] in [[council:1|Kirklees]]. He write to me very nice letter, he say we are deciding for big school of [[child:1|Bilal]], you tell us your choice. I write my choice [[school:1|Spen Beck High]] because near to house and have lift. My wife [[parent:1|Nasreen]] she choose also the same.

One day I take fare from station. He sit in back, talking talking on mobile. I hear "[[child:1|Bilal Ashraf]]". I look in mirror. He don't know me. He was saying to the phone, listen [[professional:2|Judith]], you need to write you cannot meet need, we want him in [[school:2|Castle Hill]], and this [[professional:2|Judith]] I find after is head of [[school:1|Spen Beck]].

I stop the taxi. I say sir, [[child:1|Bilal]] is my son. He become red like tomato. He give me ten pound and say keep the change, the fare was four pound twenty.

After this, letter came, school cannot meet need. I told to [[professional:3|Hussain]], he is councillor for us, and to doctor [[professional:4|Sugden]] at [[health:1|Pinderfields]]. Doctor was very shock. Councillor say we need proof, I say what proof, my ears are proof, and I still have his ten pound.

Do not put my name or my badge number, I have four children and licence come from same [[council:1|Kirklees]].

%% signature
Thanks and regards
Mohammed Ashraf

