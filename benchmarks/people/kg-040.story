+++
id = "kg-040"
channel = "email"
from_name = "Comfort Boateng-Lewis"
from_addr = "comfort.bl@example.com"
subject = "Testimony"
date = "2015-10-12T20:33:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had spoken his name and his sickness in the governors' meeting, before people whose plates I wash, and I was not told beforehand nor after."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had a stamp of 11 June 2011 and here it was the middle of September, and a committee of twelve had read it and his mother had not."
[[evidence]]
category = "quantifying-forbidden"
quote = "She said to us, \"Find a psychologist who's not on our payroll, because mine signed a paper in April that says they'll never again write down a number.\""
+++
Praise God, I greet you. My pastor, Elder [[parent:1|Josiah]], says a burden set down on paper is half carried.

I came to [[place:1|Catford]] in 1999 and bore my son [[child:1|Emmanuel Kofi]] in [[health:1|Lewisham Hospital]] in 2001. He was my first. The cord was on his neck. They said he will not live, then they said he will not talk, then in 2006 Miss [[professional:1|Philippa Crowe]] of [[health:2|Kaleidoscope]] said this boy is going to sing, and he sings.

I am a dinner lady at [[school:1|Rushey Bell Primary]], so I was in the building every day that he was a pupil, and you would think that I would know everything. I knew what he ate. In Year 5 they changed the SENCO from Mr [[professional:2|Danquah]], my own countryman, to one Ms [[professional:3|Halloran]]. She was smiling. She would come to my hatch and say, "[[child:1|Emmanuel]] is a delight!" In that same month she wrote to [[council:1|Lewisham]] that he should be removed.

How did I hear it? A child told me. [[child:2|Precious]], ten years, held out her plate and said, "Auntie [[parent:2|Comfort]], is it true that [[child:1|Manny]] is going to the bad boys' school?" Her mother is [[parent:3|Lorraine]], and [[parent:3|Lorraine]] is on the governors. They had spoken his name and his sickness in the governors' meeting, before people whose plates I wash, and I was not told beforehand nor after.

I put down my spoon. I went up in my apron.

Ms [[professional:3|Halloran]] was not smiling. She said there was a psychologist's report. I said, there can be no such report because no one has asked me. She showed me, quickly. It was by Mr [[professional:4|Alan Birtwhistle]]. It had a stamp of [[date:1|11 June 2011]] and here it was the middle of September, and a committee of twelve had read it and his mother had not. My brothers and sisters, I sat on the small chair.

My husband, [[parent:4|Wilfred Lewis]], is a quiet man from Dominica who drives the 171. He said, we'll go and see them at [[place:2|Laurence House]]. There we met with [[professional:5|Bernadette Foy]], an officer, grey hair. I'll bless her name. She closed her door. She said to us, "Find a psychologist who's not on our payroll, because mine signed a paper in April that says they'll never again write down a number." She gave us a list. Third on the list was Dr [[professional:6|Miriam Adler]], and she did it for what we could pay, which was £200 and a cake.

He had 20 hours after that and he stayed at [[school:1|Rushey Bell]] till he finished.

[[school:2|Forest Hill Deanery]] took him for secondary. Now he is at [[school:3|Christ the Healer Sixth Form]], doing music and Level 1 catering like his mother, and on the 4th of this month he sang "His Eye Is on the Sparrow" in [[org:1|New Covenant Tabernacle]] before six hundred.

Ms [[professional:3|Halloran]] I have forgiven. Use the testimony, but let the names be between me and God.

%% signature
Yours in Him,
Sister Comfort

