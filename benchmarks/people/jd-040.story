+++
id = "jd-040"
channel = "email"
from_name = "Dr Philippa Northcott"
from_addr = "p.northcott@example.org"
subject = "Chronology for the campaign ([[council:1|Plymouth]] and [[council:2|Devon]])"
date = "2021-06-08T15:32:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I returned the draft within the week with my corrections, and learned from Lettice that the final had been signed off by the casework manager, Gethin Hosken, on the very day on which the draft was posted."
[[evidence]]
category = "discussed-without-consent"
quote = "The panel had talked for some time about Ottilie, her adoption and the circumstances in which she had been found, on the footing that it \"may bear on the family picture\", and no one had sought leave from us or from her."
[[evidence]]
category = "false-information"
quote = "The reply, dated 22 January 2020, regretted that minutes are a record of what was said, and so the steps remain and the bus does not."
+++
Good afternoon,

I write both as a mother and as a general practitioner, and am aware that the second has made me slower than I should have been to believe the first.

Our elder child, [[child:1|Ottilie]], is sixteen and was adopted from [[place:1|Chengdu]] at three. Our younger, [[child:2|Hal]], is ours by birth and is nine. We moved across the boundary from [[place:2|Ivybridge]] to [[place:3|Plymstock]] in 2018. Two authorities, then; they blame one another with perfect manners.

[[child:2|Hal]] was given a diagnosis of autism at [[health:1|Derriford]] in February 2019, by a colleague whom I trained with, [[professional:1|Sanjeev Rao]]. He did everything properly. He wrote to me as a parent and never once mentioned the other thing.

The educational psychologist instructed by [[council:1|Plymouth City Council]] was [[professional:2|Lettice Vane]]. Her draft reached us on [[date:1|7 May 2019]]. It contained eleven mistakes of fact, of which I give the three which mattered. It had him walking at eleven months (he walked at twenty-six). It had a sister with the same diagnosis (she has none). And it quoted a "Dr [[parent:1|P. Northcott]], GP", on the subject of his sleep.

That last is me. I had said it as his mother, at the kitchen table, in slippers.

I returned the draft within the week with my corrections, and learned from [[professional:2|Lettice]] that the final had been signed off by the casework manager, [[professional:3|Gethin Hosken]], on the very day on which the draft was posted. There had been no stage at which anybody intended to read them.

I next asked for the panel minutes. A new officer, [[professional:4|Chidi]], an exceptionally pleasant young man, e-mailed them to me, and within the hour e-mailed again to say that I must delete them. I am afraid that I had read them. The panel had talked for some time about [[child:1|Ottilie]], her adoption and the circumstances in which she had been found, on the footing that it "may bear on the family picture", and no one had sought leave from us or from her. She has never told her closest friend, [[child:3|Maisie]], any of it. There were fourteen people around that table, and [[child:3|Maisie]]'s aunt was one.

We told [[child:1|Ottilie]] ourselves, because the alternative was the sixth-form common room at [[school:1|Hooe Barton]]. She asked to see the paper. Then she asked whether she could correct it.

She has done so, in green ink. "I was not found on some steps, I was found on a bus." She sent it to Mr [[professional:3|Hosken]] with a covering letter better than any of mine. The reply, dated [[date:2|22 January 2020]], regretted that minutes are a record of what was said, and so the steps remain and the bus does not.

My husband, [[parent:2|Crispin]], is of the view that we should sue. I am of the view that I have nine patients before lunch.

Should you wish to use this, may I ask that neither city, nor bus, nor profession appear?

%% signature
With good wishes,

Philippa Northcott

