# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = One moment
waiting-what-promised-round =
    What was promised for this round is being fetched and checked. Nothing about you is sent.
waiting-if-stays-please = If this stays, please open your link in a current browser.
waiting-something-way = Something is in the way
waiting-pages-program-did =
    <b>This page's program did not arrive, or was changed on the way.</b> Your browser runs it only as it was made. So
    nothing was sent, and your link is as good as before.
waiting-filter-network-addition =
    A filter in the network, or an addition to your browser, can do that. Please open your link in another browser or
    another network, for example on your phone. If this stays, tell whoever sent it to you.
used-link-used-device = Your link was used on this device
used-answers-were-sent = Your answers were sent from here, and a link works once. There is nothing more to do.
used-pass-fetched-from =
    Your pass was fetched from here, and a link works once. If you have answered since, there is nothing more to do.
    If not, answer with your pass below.
used-remembered-device-alone =
    This is remembered on this device alone. Nobody was asked, and the server was not told that you opened your link
    again.
used-forget-device-open = Forget it on this device, and open the link
promise-statements-about-two = { $items ->
    [one] { $items } statement, about two minutes, until { $last-day }
   *[other] { $items } statements, about two minutes, until { $last-day }
}
promise-round-works-council =
    In this round <b>the works council receives every single answer sheet</b>, without a name.
promise-leaders-hr-see = Leaders and HR see <b>averages of { $k } or more people</b>, never one person's ratings.
promise-everybody-sees = Everybody here can see <b>averages of { $k } or more people</b>, never one person's ratings.
promise-steward-reads-comments = A steward reads comments first.
promise-yours-count-people =
    Your answers count in <b>{ $circle }</b> ({ $invited } people), up to <b>{ $top }</b> ({ $top-invited }).
promise-yours-count-people-2 = Your answers count in <b>{ $circle }</b> ({ $invited } people).
promise-team-shown-with =
    Your team is shown with others: in <b>{ $circle }</b> ({ $invited } people), up to <b>{ $top }</b>
    ({ $top-invited }).
promise-team-shown-with-2 = Your team is shown with others: in <b>{ $circle }</b> ({ $invited } people).
promise-stand-guard-while =
    <b>{ $guardians }</b> stand guard: while one is honest, nobody who only watches the server can tell which answers
    are yours.
promise-they-travel-sealed =
    Answers travel sealed, without your name. Whoever runs and watches the server could link them to you; what helps
    stands below.
promise-start = Start
promise-what-came-last = What came of the last answers
promise-written-by-leader =
    Written by the leader of each unit, for everybody in it. It is not part of what is promised below.
promise-from-hr = From HR
promise-hrs-own-words = HR's own words, the same for everybody. They were fixed when the round opened.
promise-answer-two-visits = Answer in two visits
promise-today-page-fetches =
    Today this page fetches a pass for you: it says that somebody of your group may answer, and not who. You answer
    with it at another time, from home for example.
promise-good-against-whoever =
    That is good against whoever watches the server's clock. When we measured it, such a watcher linked 98 of 100
    people to their answers in one visit, and no more than by guessing when the answers came at an independent time.
promise-fetch-my-pass = Fetch my pass, answer later
promise-how-works-what = How this works, and what it does not protect against
promise-start-sends-nothing =
    Start sends nothing. Nothing is collected for you until you send at the end, or fetch your pass for later.
promise-pass-here-already = Your pass is here already. Start sends nothing: nothing is sent until you send at the end.
promise-until-when = Until when
promise-until-end-midnight = Until the end of <b>{ $closes }</b> (midnight, { $zone }).
promise-devices-clock = On this device's clock that is { $here }.
promise-where-answers-appear = Where your answers appear
promise-they-are-counted =
    They are counted in <b>{ $circle }</b> ({ $invited } people invited) and, above it, in <b>{ $above }</b>. Never on
    their own.
promise-they-are-counted-2 = They are counted in <b>{ $circle }</b> ({ $invited } people invited). Never on their own.
promise-team-never-shown =
    Your team is never shown on its own. Your answers are counted in <b>{ $circle }</b> ({ $invited } people invited)
    and, above it, in <b>{ $above }</b>.
promise-team-never-shown-2 =
    Your team is never shown on its own. Your answers are counted in <b>{ $circle }</b> ({ $invited } people invited).
promise-where-fewer-than =
    Where fewer than <b>{ $k }</b> people answer, nothing is shown there, and the answers count only further up. A
    unit can also stay hidden so that nobody can work out a smaller one.
promise-single-statements-have =
    Single statements have a value only where at least ten people answer. Whoever asks the same again asks no sooner
    than <b>{ $interval }</b> days after the last day: two rounds in a row would tell more of somebody who answers
    only once.
promise-few-people-joined =
    A few people joined or left this group since it was last shown. While fewer than twenty answer, what is shown
    about it is therefore in coarser steps.
promise-round-works-council-2 =
    In this round the works council gets every single answer sheet after the close, without a name, with the group it
    was counted in, so that it can count again. Comments are not handed over.
promise-who-sees-what = Who sees what
promise-leaders-hr = Leaders and HR
promise-averages-more-people =
    Averages of { $k } or more people, after the round has closed. Never a single answer, never who has answered.
promise-everybody-here = Everybody in the organisation
promise-values-own-unit =
    Within about two weeks after the results are out, by mail: the average of their own unit, or of the next one above
    it that is shown, and of the whole organisation, with what leaders heard and will do. They can pass it on.
promise-works-council = The works council
promise-proof-every-ballot = A proof of every ballot, to check the count. No answer.
promise-every-answer-sheet = Every answer sheet, without a name, and the proofs to count them again.
promise-server-until-round = The server, until the round closes
promise-invitation-used-answers =
    That your invitation was used. Your answers reach it without your name, in a box that your browser has sealed.
promise-key-boxes-lies =
    The key to the boxes lies in a folder of its own on the server, outside the databases and their backups. Whoever
    runs the server could use it.
promise-server-when-round = The server, when the round closes
promise-all-boxes-are =
    All boxes are opened at once, in random order, and counted; then the answers and the key are destroyed.
promise-you = You
promise-receipt-answers-were = A receipt that your answers were taken. No page can show them again, not even to you.
promise-protects-against = It protects against
promise-curious-colleagues-leaders =
    <b>Curious colleagues, leaders and HR.</b> They get numbers about groups, and there is nothing else to ask for: no
    screen and no export has single answers.
promise-thief-with-databases =
    <b>A thief with the databases</b>, their backups and logs; once the round has closed, with the whole disk. Stored
    answers are sealed boxes in random order. The key lies apart, and is destroyed at the close.
promise-recognising-token-signed =
    <b>Recognising your token.</b> It was signed blindly: not even its maker can tell to whom, now or with later
    computers. No name, address or time is stored with your answers.
promise-answering-twice-losing =
    <b>Answering twice, or losing your ballot unnoticed.</b> One token counts once. With your receipt you can prove
    that an accepted ballot was left out.
promise-different-promise-key =
    <b>A different promise or key for you alone.</b> This page has compared both with your invitation.
promise-does-not-protect = It does not protect against
promise-whoever-runs-server =
    <b>Whoever runs the server, watches it while it runs, and wants to know.</b> In one visit the moment you collect
    your token leads to the moment your answers arrive; and who kept a copy of the key could open their box. Two
    visits at independent times help against the first, nothing on this page against the second.
promise-whoever-tampers-guarded =
    <b>Whoever runs the server together with all guardians, or does more than watch.</b> While one guardian is honest,
    whoever watches and holds every other key can only guess: when we tried, 27 of 197 people were linked, and a guess
    finds 30. Whoever removes the others' answers, or fills your group with answers of their own, is left with yours.
    Receipts that people give to a guardian find the first; at best, asking whose links were used finds the second.
promise-page-changed-just =
    <b>A page that was changed just for you.</b> The server sends this page. It is the same file for everybody, so
    that you or your works council can save it and compare.
promise-invented-people-whoever =
    <b>Invented people.</b> Whoever fills a group with people who do not exist, or makes tokens for those who do not
    answer, learns the rest by subtraction. How many were invited is the operator's claim; the works council should
    compare it with its own list.
promise-colleagues-who-tell =
    <b>Colleagues who tell each other what they answered.</b> The fewer are left, the more is known about them.
promise-watched-device-network =
    <b>A watched device or network.</b> Your employer's network can see that this page was opened; a watched device
    shows everything. Your own phone, outside the company's network, is the better place.
promise-paper-cards =
    <b>Paper cards.</b> Some here have no address and draw a printed card. It bears no name. Whoever prints and hands
    out the cards could use one first, or note which one went to whom and, watching the server, link it.
promise-leaving-small-team =
    <b>Leaving a small team.</b> Its values before and after tell something of what the one who left had said. They
    are shown more coarsely then; that dampens it, and does not end it.
promise-size-silence-from =
    <b>The size of a silence.</b> From the totals can follow how many of a hidden team answered. What they said
    cannot.
promise-own-words-style = <b>Your own words.</b> The style of a comment can give its writer away.
promise-later-quantum-computers =
    <b>Later quantum computers.</b> Who records a sealed box today and breaks its key in some decades reads the
    answers in it. Even then the token does not say whose they were.
promise-what-computers-remember =
    <b>What computers remember by themselves.</b> Swap, disk journals, old blocks of a drive, or the log of a proxy in
    front can keep more than this service does. Whoever takes the whole machine while the round is open has the key's
    file too.
promise-what-kept = What is kept
promise-fingerprint-promise = The fingerprint of this promise
promise-these-twelve-words =
    These twelve words stand for everything promised. This page has computed them from your link. They are the same
    for everybody in this round and stand in your invitation and on the notice board too. If one of them differs, do
    not answer, and show this to your works council.
promise-pages-program = This page's program
promise-page-its-files =
    The page and its files are the same bytes for everybody, made to be read. Your browser runs a file only if it has
    the hash (SHA-256) below. The release notes of candor name the same hashes, and that of the page itself. To
    compare, fetch page and files from another network, for example with <code>curl</code>, and compute their hashes.
promise-questions-before-answer =
    Questions before you answer? <b>{ $contact }</b>, { $contact-address }. A question tells who you are, and not what
    you answer.
collected-pass-here = Your pass is here
collected-says-somebody-may =
    It says that somebody of <b>{ $circle }</b> may answer, and not who. Your link is used up.
collected-lost-pass-cannot =
    <b>A lost pass cannot be replaced</b>: nobody can find out which one was yours. So please take it with you, in one
    of two ways.
collected-as-file = As a file
collected-another-device-another =
    For another device or another network, which is best. Whoever has the file can answer in your place.
collected-save-file = Save the file
collected-please-check-candor =
    Please check that <b>candor-token</b> is among your downloads. Then this tab can forget it.
collected-i-have-file = I have the file
collected-browser = In this browser
collected-stays-device-until =
    It stays on this device until it is used. Not for shared devices, nor for private windows, which forget it.
collected-keep-browser = Keep it in this browser
collected-browser-does-not = This browser does not keep it: it was told to keep nothing. Please save the file.
collected-changed-mind = Changed your mind?
collected-answer-now = Answer now
put-away-can-close-page = You can close this page
put-away-nothing-answered-yet =
    Nothing was answered yet. Please come back before the end of <b>{ $closes }</b> (midnight, { $zone }).
put-away-open-without-link =
    Open <b>{ $page }</b> without your link, and choose the file there or the pass that this browser keeps.
put-away-choose-time-has =
    Choose a time that has nothing to do with now: tomorrow, from home. Ten minutes from now hides nothing.
statements-say-what-see = Say what you see, not what you should. You may leave any out.
statements-done = { $dealt } of { $items } done
statements-nothing-answered-yet = Nothing is answered yet
statements-least-one-statement = At least one statement needs an answer before anything can be sent.
statements-go-first-statement = Go to the first statement
statements-prefer-not-answer = Prefer not to answer
statements-own = HR's own words, in this round only. In no value of your team.
statements-if-like = If you like
statements-short-neutral-safest =
    Short and neutral is safest: facts, not stories. The way you write, or a language that few here use, can tell who
    you are. A comment is sent on its own, up to a minute after your answers, so that it does not arrive together with
    them.
statements-who-reads-comments = Who reads comments
statements-first-steward-who =
    <b>First a steward</b>, who leads no unit. The steward does not see where a comment comes from, and can black out
    words or a whole comment; everybody sees that something was blacked out.
statements-then-everybody-who =
    <b>Then everybody who gets results</b>, apart from the numbers and in random order: at the lowest unit around you
    where at least { $k-comments } people answered and at least three commented. A comment appears in one place only.
    Where there is no such unit, it is shown to nobody.
statements-names-people-organisation =
    <b>Names of people in the organisation</b>, addresses, links and telephone numbers are replaced before anybody
    reads them. That is done by a program, which can miss some.
statements-nobody-can-reply =
    <b>Nobody can reply</b>, and nobody can look up who wrote a comment: not the steward, and not after a threat. If
    you or others are in danger, please do not write it here. Tell somebody who can act now: the emergency services,
    or your organisation's own contacts, such as the works council, occupational health or a confidant.
statements-may-tell-who = <b>This may tell who you are.</b> Only this page has looked, and you decide.
statements-e-mail-address = An e-mail address:
statements-address-web = An address on the web:
statements-account-name = An account name:
statements-telephone-number-perhaps = A telephone number, perhaps:
statements-long-number = A long number:
statements-day-time-others = A day or a time that others may remember:
statements-name-perhaps = A name, perhaps:
statements-words-fit-one = Words that fit one person only:
statements-something-about-own = Something about your own life:
statements-job-role = A job or a role:
statements-something-have-said = Something that you have said to somebody before:
statements-more-than-characters = More than 400 characters: the longer a text, the easier its style is recognised.
statements-knows-some-english =
    Addresses, numbers and written dates it sees in every language of this page; other words it knows in English and
    German only, and not all. What it does not name can tell who you are, too.
statements-server-cannot-be = The server cannot be reached
statements-server-busy = The server is busy
statements-something-went-wrong = Something went wrong on the server
statements-answers-were-not =
    Your answers were not sent yet, and are still here. Keep this page open, and try again in a moment.
statements-send-answers = Send answers
statements-try-again = Try again
statements-few =
    <b>{ $dealt } of { $items } statements so far.</b> That is fine, too. Press the button again to send it as it is,
    or go on.
statements-review = Look at what you chose
statements-review-none = No answer
statements-until-send-answers = Until you send, your answers are kept in this tab only. Closing it forgets them.
unconfirmed-answers-may-not = Your answers may not have arrived
unconfirmed-they-were-sent = They were sent, but the server did not confirm them. You or the server may be offline.
unconfirmed-server-busy-has = The server is busy, and has asked several times to come back later.
unconfirmed-they-were-sent-2 = They were sent, but something went wrong on the server.
unconfirmed-they-were-their = They were on their way when this page was closed or loaded anew.
unconfirmed-sending-them-once =
    Sending them once more is safe: they are the very same, and never counted twice. Until they have arrived they wait
    on this device, sealed: nobody can read them here, but somebody may see that they are here. You can close this
    page, and open your link again before the end.
unconfirmed-send-them-again = Send them again
unconfirmed-give-up = Forget them here, unsent
done-answers-are = Your answers are in
done-thank-server-has = Thank you. The server has signed a receipt, and this page has checked it.
done-comment-follows-its =
    <b>Your comment follows on its own in { $delay } seconds</b>, so that it does not arrive together with your
    answers. Please keep this page open.
done-sending-comment-please = Sending your comment. Please keep this page open.
done-comment-too = <b>Your comment is in, too.</b>
done-comment-not-taken =
    Your comment was not taken: the round has closed meanwhile, or another comment came with the same pass. Your
    answers are in all the same.
done-comment-not-confirmed =
    Your comment was not confirmed. Your answers are in; the sealed comment waits on this device until you open the
    page again.
done-send-comment-again = Send the comment again
done-receipt = Your receipt
done-listed-can-check =
    With it you can check, after the round has closed, that your answers are among those that the guardians open, at <b>/check</b> on
    this server. It shows that somebody took part, never what was answered. Whoever finds it on your device may guess that it was you.
done-with-can-check =
    With it you can check, after the round has closed, that your answers were counted, at <b>/check</b> on this
    server. It shows that somebody took part, never what was answered. Whoever finds it on your device may guess that
    it was you.
done-save-my-receipt = Save my receipt
done-proof = A proof, for whoever wants to look their answers up
done-proof-shows =
    It finds your answers among those that were opened, and shows at which guardian they were lost if they were. Whoever has it and the opened answers can also read yours: save it only where nobody else looks.
done-save-proof = Save my proof
done-what-happens-next = What happens next
done-round-closes-end = The round closes at the end of <b>{ $closes }</b> (midnight, { $zone }).
done-answers-are-then =
    The answers are then opened and counted once, and destroyed. What is kept are numbers about groups.
done-reminder-may-reach =
    A reminder may reach you all the same. It goes to everybody, because nobody can look up who has answered.
done-device = On this device
done-device-remembers-link =
    This device remembers that your link was used, and says so when it is opened here again. It remembers nothing of
    what you answered.
done-forgotten = Forgotten.
done-forget-too = Forget that, too
done-page-cannot-show =
    This page cannot show your answers again, and your link cannot be used again. You can close it. On a shared
    device, please do.
missing-no-invitation-open = No invitation is open here
missing-please-open-link =
    Please open the link in your invitation mail. This page forgets it when it is closed. If you have just sent your
    answers: they are in, and there is nothing more to do.
not-found-link-not-complete = The link is not complete
not-found-names-group-does =
    It names a group that does not exist in this round. Please open it again from your invitation. This page has
    stopped.
cut-end-link-missing = The end of the link is missing
cut-some-mail-programs =
    Some mail programs cut long links, or break them over two lines. Please copy the whole of it from your invitation,
    up to the last character, into the address bar. If that does not help, HR can send you a new link. Nothing was
    sent.
changed-link-changed-its = The link was changed on its way
changed-not-as-sent =
    It is not as it was sent to you: a letter is missing or was exchanged, as some mail programs and filters do.
    Please open it again from your invitation, or copy the whole of it into the address bar. If that does not help, HR
    can send you a new link. Nothing was sent.
unsure-link-does-not = This link does not fit this round
unsure-perhaps-part-lost =
    Perhaps a part of it was lost on the way: its last four signs, by which this page would see that, are not there.
    Please open it again from your newest invitation, or copy the whole of it into the address bar.
unsure-if-stays-please =
    If this stays, please show it, and the twelve words in your invitation, to your works council. Nothing was sent.
program-part-page-missing = A part of this page is missing
program-some-its-program =
    <b>Some of its program did not arrive, or was changed on the way.</b> Your browser runs it only as it was made.
    Nothing was sent, and your link is as good as before.
insecure-answering-not-possible = Answering is not possible here
insecure-connection-server-not =
    The connection to this server is not encrypted, or this browser is too old. Others on the network could then read
    or change this page, so your browser rightly refuses to make anonymous answers on it.
insecure-please-open-link =
    Please open your link in a current browser. If the address does not begin with <b>https://</b>, tell whoever runs
    this survey. Nothing was sent.
disagree-please-do-not = Please do not answer
disagree-page-invitation-disagree =
    <b>This page and your invitation disagree about what was promised.</b> Your link has arrived as it was sent; so
    this is a mistake of the service, or somebody has changed what was promised.
disagree-page-has-stopped =
    This page has stopped. Show it, and the twelve words in your invitation, to your works council.
unknown-form-page-older-than = This page is older than the round
unknown-form-round-promises-something =
    <b>The round promises something that this page does not know</b>, and so cannot show you: { $message }. Nothing
    was sent.
unknown-form-please-load-page = Please load the page anew. If this stays, please tell whoever runs this survey.
too-small-group-which-answers =
    <b>The group in which your answers or your comment would be counted has too few people</b>: fewer than { $k } for
    answers, or fewer than { $k-comments } for comments. That is against what was promised, and they could be told
    apart.
too-small-page-has-stopped = This page has stopped. Show it to your works council.
bad-key-answers-were-not = Your answers were not sent
bad-key-servers-key-signature =
    <b>The server's key or signature is not as promised.</b> Such a key could be used to recognise you, so this page
    stopped before it sent them.
bad-key-please-show-page = Please show this page to your works council.
closed-round-closed = This round is closed
closed-thank-coming-last =
    Thank you for coming. The last day is over, and no more answers are taken. Answers that this page never confirmed
    may be missing. The next round brings a new invitation.
cancelled-round-cancelled = This round was cancelled
cancelled-stopped-before-its =
    It was stopped before its end, and its answers are not counted. There is nothing for you to do.
restored-round-stopped-early = This round stopped early
restored-its-server-broke =
    Its server broke down and had to be set back to an earlier state. Nobody can tell any more who had used a link by
    then, so links cannot be used now. Your answers were not sent.
restored-if-had-answered =
    <b>If you had answered before</b>, your answer may be missing. If you saved a receipt, the page that checks
    receipts will say so once the round is closed. There is nothing else for you to do.
unknown-round-round-not-known = This round is not known here
unknown-round-link-names-round =
    The link names a round that this server does not have. It may be an old link; please take the one from your latest
    invitation. This page has stopped.
unknown-link-link-not-valid = This link is not valid
unknown-link-perhaps-newer-invitation =
    Perhaps a newer invitation was sent to you: only the latest one works. Perhaps a part of the link was lost on the
    way; please open it again from the mail. If that does not help, HR can send you a new link. Your answers were not
    sent.
already-used-link-already-used = This link was already used
already-used-if-have-answered =
    <b>If you have answered</b>, on this device or another: your answers are most likely in, and there is nothing more
    to do.
already-used-if-have-fetched =
    <b>If you have fetched your pass for later</b>, answer with it below. A pass that was lost cannot be given again:
    nothing that is stored says which one was yours.
already-used-if-not-somebody =
    <b>If it was not you</b>, somebody else has used your link. Please tell HR or your works council. The answers you
    chose just now were not sent.
already-answered-answer-already = An answer is already in
already-answered-other-answers-were =
    Other answers were sent with the same pass before. The first ones count; these were not taken. If you did not send
    any before, please tell HR or your works council.
offline-seem-be-offline = You seem to be offline, or the server is. Nothing was sent.
busy-please-try-again = Please try again in a minute. Nothing was sent.
internal-not-doing-please = It was not your doing. Please try again in a few minutes. Nothing was sent.
altered-server-confirmed-something = The server confirmed something else
altered-what-says-has =
    <b>What it says it has stored is not what this page sent, or its receipt is not signed with the promised key.</b>
    Your answers may be missing from the count. Please show this page to your works council.
unexpected-something-went-wrong = Something went wrong
unexpected-page-met-something =
    This page met something that it does not know. If it happens again, please show it to HR.
unexpected-what-met = What it met: { $message }
still-kept-what-collected-sealed =
    What was collected is kept in this tab, and what was sealed on this device. Please leave the tab open, and try
    again when the matter is settled.
opener-have-fetched-pass = Have you fetched your pass before?
opener-open-file-with = Open the file with your pass
opener-not-file-with =
    This is not the file with a pass. Its name begins with <b>candor-token</b>. A file that was lost or changed cannot
    be replaced.
page-sending-please-keep = Sending. Please keep this page open.
page-server-busy-trying = { $seconds ->
    [one] The server is busy. Trying again in { $seconds } second. Please keep this page open.
   *[other] The server is busy. Trying again in { $seconds } seconds. Please keep this page open.
}
statements-number = { $at } of { $items }
statements-translated =
    The statements were translated by the makers of candor, and not yet tested with native readers.
opener-answer-with-kept = Answer with the pass kept in this browser (round { $round })
promise-told-after = { $unit }, after { $round }
promise-we-heard = What we heard:
promise-we-will = What we will do:
promise-retention =
    Answers are opened, counted and deleted when the round closes, and the key that opens them is destroyed once that
    was read back, a day later at most; what is kept are the numbers that are then published, and the public record,
    which proves every ballot and shows no answer. Comments that may be shown wait in a table of their own until the
    round is published, and are kept beside the numbers then, without the names of people in the organisation; all
    other comments are deleted when the round closes. The list of who was invited is deleted when the round closes.
    Backups of the databases, in which what is deleted can still stand, as sealed as it was, live { $backup-days }
    days at most.
promise-retention-answers =
    In this round the works council also receives every single answer, without a name, so that it can count again; how
    long it keeps them is for the works council to say.
circle-small-teams = small teams of { $unit }
circle-directly = directly in { $unit }
