# The words of the guardians' page, which stand in its one file. Each message stands once in every language, with the same values and
# marks. Mend or add a language: docs/ARCHITECTURE.md. No sentence may promise more than the English one. From "slip" on stands what can
# go wrong: guardians read it aloud to others, so it says what was found, and who is blamed only where that was found.
brand = candor for guardians
back = Back
back-to-start = Back to the beginning
save-key-file = Save the key file
your-key-file = Your key file
its-passphrase = Its passphrase

unable-title = This browser cannot do the work
unable-why = It has no cryptography for a page that is opened from a disk. Please open this file with a current Firefox, Chrome or Edge.

start-title = Guard a survey round
start-lead =
    Every ballot of the round is wrapped for you before it leaves the browser of whoever answers. Only you can take your
    wrapping off. You do it once, after the round, for all ballots together.
start-why =
    What you hand on is sorted. So whoever runs the server and watches the clock cannot tell which ballot of a group is whose, as long as
    one guardian keeps to this. You never see an answer or a name.
start-key = Before the round: make a key
start-key-how = Five minutes, paper and a pen.
start-key-go = Make a key
start-accept = Before anybody is invited: accept the promise
start-accept-how = HR sends it to you. You compare it with what you know.
start-accept-go = Read a promise
start-open = After the round: open the parcel
start-open-how = HR sends it to you. A few minutes; a minute for every few thousand people.
start-open-go = Open a parcel
start-forget = When the result is published: forget
start-forget-how = Then nobody can ever do it again.
start-forget-go = Forget a key
start-where =
    <b>Where to do this.</b> On a computer that your employer does not administer, such as your own, with this file on its disk. The page
    sends nothing: you may switch the network off.
start-from =
    Have this file from the published release of candor, never from whoever runs the survey, and compare its SHA-256 with the release
    notes.

key-title = 1. Make a key
key-what = A key is for one round. It is made by chance, here, and stays with you.
key-round = The round, as HR names it
key-name = Your name, as people know you
key-role = Your office, for example works council
key-which = Which key?
key-new = A new one
key-paper = The one on my paper, because its file is lost
key-words = The 24 words on the paper
key-passphrase = A passphrase for the key file: at least 16 characters, for example five words
key-again = The same again
key-make = Make the key

made-title = Your key is made
made-kept-twice = Without it nobody can ever open the answers of the round <b>{ $round }</b>. So it is kept twice: as a file, and on paper.
made-file = Save the key file
made-file-how = It opens with your passphrase only. Keep it on this computer or on a stick.
made-write = Write these 24 words on paper
made-write-how =
    By hand, in this order, with their numbers. They are the key itself: whoever has them needs no passphrase. Put the paper into an
    envelope, and give that to your deputy. Take no photograph. They are not shown again.
made-for-hr = Save the file for HR, and send it
made-for-hr-what = It is public, and lets browsers wrap ballots for you.
made-save-for-hr = Save the file for HR
made-next = What comes next
made-next-what = Before anybody is invited HR sends you the promise of the round. Then open this page again for step 2.
made-unsaved = Save the key file first: here it would be lost.

accept-title = 2. Accept the promise
accept-what = The promise says who is asked, who guards, and what is never shown. Nobody is invited before all guardians have accepted it.
accept-promise = The promise that HR has sent you
accept-read = Read the promise

whole-title = The promise is whole, and your key is in it
whole-place =
    You are guardian { $place } of { $guardians } of the round <b>{ $round }</b>. No number is shown of fewer than
    { $k } people, no comment of fewer than { $k-comments }. You open nothing before { $from }.
whole-who = Who guards?
whole-who-ask = Do you know them, and is it agreed that they do?
whole-you = { $place }. { $name } (you)
whole-people = Are there this many people?
whole-people-ask = Compare with a list of your own. A group that is filled up with made-up people hides nobody.
whole-group = Group
whole-invited = Invited
whole-everybody = Everybody
whole-wrong = If anything is wrong, do not accept, and say so aloud: to HR, to the other guardian, to the works council.
whole-accept = Accept this promise
whole-refuse = Do not accept

accepted-title = You have accepted the promise
accepted-save = Save the acceptance, and send it to HR
accepted-save-why = The round opens when all guardians have accepted.
accepted-save-it = Save the acceptance
accepted-again = Save your key file again
accepted-again-why = It now remembers which promise you accepted. Put it in the place of the old one.
accepted-words = Publish these twelve words in your own way
accepted-words-why =
    On your own notice board or in your own mail, not through HR: people compare them with their invitation. That is how a false promise
    is found.

open-title = 3. Open the parcel
open-first = First everything in it is checked, and nothing is opened. Then you are asked.
open-parcel = The parcel that HR has sent you
open-receipts = Receipts that people gave you, if any: then it is seen whether they were left out
open-check = Check the parcel

working-title = Working
working-checking = Everything in the parcel is being checked
working-opening = Your layer is being taken off
working-done = Done so far: { $done } of { $total }
working-not-yet = Done so far:
working-leave =
    You can leave this page open and do something else. If it is closed, or the computer sleeps, nothing is lost: open the same parcel
    again, and the same comes out.
working-stop = Stop

checked-title = Everything in the parcel is as it must be
checked-entries = { $entries ->
    [one] It holds <b>{ $entries }</b> entry. It is in the signed list, was made by somebody with a link of its group, and no group has more
        entries than links that were used, or people who were invited.
   *[other] It holds <b>{ $entries }</b> entries. Each is in the signed list, was made by somebody with a link of its group, and no group has
        more entries than links that were used, or people who were invited.
}
checked-no-receipts = No receipts were given to you.
checked-receipts = { $receipts ->
    [one] The receipt that was given to you is in the list.
   *[other] The receipts that were given to you ({ $receipts }) are all in the list.
}
checked-again = You have opened exactly this before. The same will come out.
checked-before = Was a list of this round opened before?
checked-before-why =
    Your key file cannot know: no promise was accepted with it, so it may have been made from paper. If you or your
    deputy have opened this round before, type the twelve words that were published then. If nobody has, type <b>none</b>.
checked-before-words = The twelve words, or none
checked-none = none
checked-save = Save your key file again
checked-save-why = It now remembers this list. Your key opens this one and never another. Put the file in the place of the old one.
checked-off = Take your layer off
checked-off-what = All ballots are opened one layer, and sorted. You will see no answer.
checked-take-off = Take my layer off
checked-not-now = Not now

opened-title = Your layer is off
opened-many =
    Ballots that go on, sorted: <b>{ $answers }</b> with answers and <b>{ $comments }</b> with comments. Groups of too few people were
    put together with others, or left out.
opened-odd =
    Ballots that did not open or were there twice: <b>{ $odd }</b>. An honest page makes none of these: they are named in
    your attestation. Tell the other guardian and the works council.
opened-save = Save the parcel, and give it back to HR
opened-to-next = It goes on to the guardian after you.
opened-to-count = You are the last: then the answers are counted.
opened-save-it = Save the parcel
opened-attestation = Save your attestation, and keep it
opened-attestation-why = Whoever audits the round asks you for it, and not the server.
opened-save-attestation = Save the attestation
opened-words = Publish these twelve words of the list in your own way
opened-words-why = People who look their receipt up compare them: that is how a second list is found.
opened-later = When the result is published, come back for step 4.

forget-title = 4. Forget
forget-why =
    When the result is published the key is needed no more. One guardian who forgets is enough: nobody can open these ballots from a kept
    copy then.
forget-it = Forget this round

forgotten-title = This browser has forgotten the round
forgotten-left = What is left is for your hands, for a page cannot delete files:
forgotten-file = Delete the key file of the round <b>{ $round }</b>, every copy, and empty the bin.
forgotten-paper = Ask your deputy for the envelope, and tear the paper up.
forgotten-keep = Keep your attestation.

stop-title = Stop: something is not right
stop-accepted = <b>Nothing was accepted.</b> That is what this page is for: an honest mistake and an attempt to single somebody out look the same here.
stop-opened = <b>Nothing was opened.</b> That is what this page is for: an honest mistake and an attempt to single somebody out look the same here.
stop-handed-on = <b>Nothing was handed on.</b> That is what this page is for: an honest mistake and an attempt to single somebody out look the same here.
stop-what-now =
    Read the sentence above to the other guardian and to HR, and ask what happened. A file that was cut on its way can be sent again. Do not go
    on before you understand it.

slip-unknown = The page met something that it does not expect. The browser says: { $error }
slip-worker = This browser cannot do the work here: { $error }
slip-file-missing = A file is missing: choose one for every field.
slip-names = Round, name and office are needed: they will stand in the promise.
slip-differ = The two passphrases differ. Type them again.
slip-words-many = { $found ->
    [one] There is { $found } word: expected 24.
   *[other] There are { $found } words: expected 24.
}
slip-word-strange = Word { $place } (“{ $word }”) is not on the list of words: look at the paper again.
slip-words-order = These 24 words do not belong together: two may be in each other's place, or one is misread.
slip-round-name = The round's name has only the letters a to z, digits and hyphens, for example 2026-q3. Ask HR.
slip-passphrase-short = { $found ->
    [one] The passphrase has { $found } character: expected at least { $least }, for example five words.
   *[other] The passphrase has { $found } characters: expected at least { $least }, for example five words.
}
slip-no-key-file = This is not a guardian's key file. It is called candor-guardian-, then the round's name.
slip-key-file-damaged = The key file is damaged.
slip-passphrase-wrong = This is not the passphrase of this key file. Nothing was changed: try again.
slip-no-promise = This is not a promise. It is called promise.json, or comes in a mail from HR.
slip-promise-round = This promise is of the round { $theirs }: your key is for { $yours }.
slip-no-receipt = { $file } is not a receipt. Take it out, or choose the right file.
slip-no-parcel = This file is not a parcel of candor's.
slip-parcel-cut = The parcel is not whole: its part “{ $part }” was cut. Ask for it again.
slip-parcel-long = The parcel is longer than its first line says. Ask for it again.
slip-parcel-part = The parcel has no part “{ $part }”. Is it one that a guardian has given back?
slip-parcel-round = This parcel is of the round { $theirs }: your key is for { $yours }.
slip-early = Nothing is opened before { $from }: by this computer's clock it is { $now }.
slip-receipt-strange = The receipt { $receipt } is not one of this round. Go on without it, and tell whoever gave it to you.
slip-save-first = Save your key file first: it must remember this list before anything is opened.
slip-notice-empty = Answer the question about the notice first.
slip-notice-other =
    These are not the words of this list: another list was opened before, or a word is misread. Nothing was opened.

key-none = No key follows from this seed.
twofold = Your key file and this browser remember different things about this round. Say so aloud: somebody has a second key file.
accepted-another = You have accepted another promise of this round.
opened-another =
    Your key has opened another list or pile of this round, and opens no second one: whoever could choose between two would
    learn who was in the difference.

promise-unread = The promise's first page cannot be read.
promise-groups-unread = The list of groups in the promise cannot be read.
promise-tree-unread = The organisation in the promise cannot be read.
promise-form = The promise has the form { $form }: this page reads form 4.
promise-strange = The promise has a part “{ $part }” that this page does not know.
promise-unguarded = The promise of this round names no guardians.
promise-other-statements = The promise was changed: its statements are other ones.
promise-other-tree = The promise was changed: its organisation is another one.
promise-other-groups = The promise was changed: its groups are other ones.
promise-too-few = By this promise numbers could be shown of fewer than five people.
promise-unit-twice = The organisation in the promise has a unit twice.
promise-tops = The organisation in the promise has not exactly one top.
promise-torn = The organisation in the promise is torn.
promise-guardians = The promise has no guardian, or more than two.
promise-keys-same = Two keys of guardians in the promise are the same, or one is no key.
promise-inner-keys = The keys for the inner tokens in the promise cannot be read, or are the same.
promise-unwraps = By this promise ballots are unwrapped before the round is over, or over 30 days after it.
promise-group-homeless = A group in the promise belongs to no unit.
promise-group-comments = The promise has groups for comments of their own.
promise-group-few = { $group }: fewer than { $k } people are invited.
promise-group-sum = { $group }: its people do not add up.
promise-groups-same = Two groups in the promise have one name or one key.
promise-without-you = Your key is not in this promise: do not accept it, and say so aloud.

parcel-promise-round = The promise in the parcel is of another round: your key is for { $yours }.
parcel-promise-other = The promise in the parcel is not the one that you accepted.
list-unsigned = The list of entries is not signed by the key in the promise.
list-unread = The list of entries cannot be read.
list-other = The list of entries is for another promise.
entry-no-group = The entry { $entry } is of no group in the promise.
entry-no-token = The entry { $entry } has no token of its group.
entry-unsigned = The entry { $entry } is not signed.
entries-cut = The entries in the parcel were cut. Ask for it again.
entry-twice = An entry is there twice.
entries-other = The entries are not those of the list. Missing: { $missing }. Not on it: { $more }.
entries-same-key = Two entries have the same one-time key.
entries-same-ballot = Two entries hold the same wrapped ballot.
group-key = The key of { $group } in the promise cannot be read.
used-other = The list of used links is not for the groups of this promise.
used-too-many =
    { $group }, entries: { $entries }, used links: { $links }, invited people: { $invited }. Expected no more of one than of the next. Somebody
    has filled this group up.
receipt-dropped = The receipt { $receipt } is signed, and its entry is not in the list: an entry was dropped.
pile-cut = The pile “{ $pile }” in the parcel was cut. Ask for it again.
pile-unsorted = The pile “{ $pile }” in the parcel is not sorted, or has a row twice.
pile-twice = The pile “{ $pile }” has the same wrapped ballot in two groups.
before-unsigned = What was handed on is not signed by { $name }.
before-unread = The word of the guardian before you cannot be read.
before-other = What { $name } has signed is about another list, promise or place.
before-unlike = What { $name } has signed does not follow from the entries, or is not what was handed on.
