+++
id = "gg-011"
channel = "email"
from_name = "Fiona Carruthers"
from_addr = "fiona.carruthers@example.com"
subject = "Dumfries and Galloway, our tribunal and after"
date = "2019-11-03T20:53:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Production 14 for the council was the red book, photocopied, Ailsa's pages as well, with wee numbered arrows on the bits where one of us had written that we'd be lost without him at home."
[[evidence]]
category = "insecure-handling"
quote = "It had been sent, it seems, by the ordinary internal mail to an office in Dumfries that was closed in 2017, and the janitor put what came for it in the recycling on a Friday."
[[evidence]]
category = "discussed-without-consent"
quote = "I asked the guidance teacher as gently as I could, and she told me that it had been shared at the locality team's review, she'd thought by us, because the man said that he was speaking with the family's blessing."
+++
Hello there

We were at the Additional Support Needs Tribunal in the spring about our boy Struan, who's 15 and has a brain injury from a quad bike. I'd like to tell you about a book.

When he was in the rehab ward the psychologist had us all keep a diary. It was Struan, and me, and his dad, and his wee sister Ailsa, who was nine. Just an ordinary red notebook. You wrote what you liked in it and she read it, and that was therapy. She said on the first page in her own hand that it was ours and it'd not go in the notes. When we came home she asked to hang on to it for a bit, to help her to write her letter. We said aye, of course.

Five years on there's a dispute over whether he should go to a residential place. We asked for the hearing, so we can't complain there was one. We'd expected the school's reports and the OT's, and the OT's we had helped to write near enough.

Production 14 for the council was the red book, photocopied, Ailsa's pages as well, with wee numbered arrows on the bits where one of us had written that we'd be lost without him at home. You could read what Ailsa had put about the quad bike. She'd been driving it. It wasn't her fault, she was nine, but that's the first time her dad and I had known that she thought it was.

The psychologist was horror-struck. She hadn't been asked. She had given it to the records department to be posted back to us, she said, and they had said they'd see to it.

So then I wanted it back. Not the copy, the book. It had been sent, it seems, by the ordinary internal mail to an office in Dumfries that was closed in 2017, and the janitor put what came for it in the recycling on a Friday. They'd the copy to use against us, and no book to give us. I got a very decent letter from the chief executive. She'd written it herself, you could tell, it had a crossing out.

We won, by the way. He's in Ayrshire, he's home every second weekend, and he's learning to weld.

There's only one more bit, and it's a question really. Ailsa is fourteen now. In August she came in from school and went to her room. It was two days before she'd tell me. Her guidance teacher had taken her aside and told her she was there if ever she wanted to talk about "the guilt". I'd told no one. Her dad had told no one. The tribunal's private, that's the law. I asked the guidance teacher as gently as I could, and she told me that it had been shared at the locality team's review, she'd thought by us, because the man said that he was speaking with the family's blessing. What man? A man in a fleece.

She meant it kindly and I think Ailsa might talk to her yet. But she was fourteen, and it was hers.

Please change the quad bike to something else. Don't use the names.

Fiona
