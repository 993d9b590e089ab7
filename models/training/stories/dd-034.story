+++
id = "dd-034"
channel = "email"
from_name = "Tomasz Wilk"
from_addr = "tomasz.wilk@example.com"
subject = "about hospital school and judge"
date = "2022-01-16T18:30:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2022-02-28"
[[evidence]]
category = "other-collusion"
quote = "Council's education officer came every second Monday to the ward, to the bed meeting, and with the hospital manager they made deal: hospital doesn't write anything which costs for education, and education finds quickly the home tutor so that the bed is free."
[[evidence]]
category = "tribunal-disclosure"
quote = "This diary, the copy, was sent to the Tribunal with papers of council. Zuzia didn't permit it, we didn't permit."
+++
Dear Sir, Madam,

My daughter Zuzia is 15 and she was seven months in hospital with anorexia, now home thanks God, 46 kilo. We ask for special small school. Council says normal school with "phased return". So, Tribunal.

I am chef and I am not complaining of hospital, they saved her. But look please what was at the end.

Before they discharged her the consultant said to us, I write for you that big school is impossible. My wife cried from relief. Then comes the discharge paper and it's written "no medical barrier to mainstream". I went to him after my shift, with my whites on. He was honest. Council's education officer came every second Monday to the ward, to the bed meeting, and with the hospital manager they made deal: hospital doesn't write anything which costs for education, and education finds quickly the home tutor so that the bed is free. He said, Mr Wilk, it's like this with everybody.

Second. In hospital the girls write diary of food and feelings, it's for the dietitian. This diary, the copy, was sent to the Tribunal with papers of council. Zuzia didn't permit it, we didn't permit. The judge has it. My wife found it by looking for another page. In this diary she wrote about me, that I smell of food and she can't hug me. I don't mind that she wrote it. I mind that I read it.

You can use it but without names, without the city. And not before end of February, the 28th, because on 24th is the hearing.

With respect,
Tomasz Wilk
