+++
id = "aa-006"
channel = "email"
from_name = "Piotr"
from_addr = "piotr@example.com"
subject = "my complain about council"
date = "2020-02-17T20:15:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They have one month, yes? It was seven months and then come forty page, almost all is black like night, even my own letters to them they make black."
[[evidence]]
category = "insecure-handling"
quote = "The courier leave the packet on the top of bins for all the flats, not closed good, and the neighbour from second floor bring me his doctor paper which was wet on the path."
+++
Good evening. Sorry for my english, I am from Poland, in UK fourteen years, I drive for warehouse.

My son have 9 years and Down syndrome. He is very happy boy, he love the trains. In school he don't have helper since September because she go to have baby and nobody come instead. They say budget, budget.

In last year I ask council for everything what they keep about my son, I write it by law, with copy my passport. They have one month, yes? It was seven months and then come forty page, almost all is black like night, even my own letters to them they make black. My own letters! I know what is in this letters, I wrote it.

Also when is finally come, is come how? The courier leave the packet on the top of bins for all the flats, not closed good, and the neighbour from second floor bring me his doctor paper which was wet on the path. My wife she was crying, because there is written about her pregnancy.

I telephone. The man say me sir, it was sent, so it is done. I think if I lose the packages of my work like this I have no more work.

I ask only they must repair it and say sorry. And helper for my son. Thank you for reading, you can use but no name.
