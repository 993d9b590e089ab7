+++
id = "ff-075"
channel = "email"
from_name = "Dr Zsófia Halmos"
from_addr = "zsofia.halmos@example.com"
subject = "A case study from Oxfordshire"
date = "2019-10-06T18:25:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "quantifying-forbidden", "false-information", "no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I was informed that there's a record of the reasons and that it belongs to the panel; and, when I requested that the panel let me have it, that the panel has no address."
[[evidence]]
category = "quantifying-forbidden"
quote = "They'd been instructed by their manager that any report which has a numeral in it, other than the date of birth, will be sent home with its author."
[[evidence]]
category = "false-information"
quote = "\"Father deported 2014.\" He is professor of organ in Graz, he went by aeroplane, with a contract, and he comes at Christmas."
[[evidence]]
category = "no-chance-to-correct"
quote = "It had been, the letter said, from five o'clock on a Friday until nine on the Monday following, and the report was posted to me on the Monday."
+++
Dear Editors,

I teach comparative law, which means that I am paid to find other people's procedures interesting. I offer you mine, without charge. You may use my name; my daughter's is Lili and she has chosen herself to be called "L." because it's more mysterious.

1. In Hungary, where I was schooled, the state lied to you as a matter of policy, and you knew. In Oxfordshire nobody lies. It is only that the true thing is kept in a different building. In March L. was refused a placement by the panel. I asked, since I do so for a living, for the ratio. I was informed that there's a record of the reasons and that it belongs to the panel; and, when I requested that the panel let me have it, that the panel has no address. I had the letter framed.

2. The speech and language report is three pages. It contains the word "regular" fourteen times. I invited the author to lunch; we know one another slightly, our girls do ballet. I asked what is regular, as Easter is regular and so is the Number 5 bus. She put down the fork. It's not mine, she told me. They'd been instructed by their manager that any report which has a numeral in it, other than the date of birth, will be sent home with its author. She had tried once writing "the number of fingers on a hand". It was sent home.

3. On the facts. The report says, in its background section, the following about L.'s father: "Father deported 2014." He is professor of organ in Graz, he went by aeroplane, with a contract, and he comes at Christmas. I imagine that I said "departed".

4. On the remedy. I should have liked to say that it was "departed". I'd asked at the first appointment whether there was a stage for that, and had been given to understand that there was. There was. It had been, the letter said, from five o'clock on a Friday until nine on the Monday following, and the report was posted to me on the Monday.

5. I don't complain of the waiting list, the taxi, the teacher who said "your people are so musical", the diagnosis which was wrong (dyslexia) and then righted. Those are weather.

What interests the comparative lawyer is that not one of these persons had done anything that he or she would describe as wrong.

Yours truly,
Zsófia Halmos
