# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = One moment
starting-pages-program-did =
    <b>This page's program did not arrive, or was changed on the way.</b> Your browser runs it only as it was made.
starting-filter-network-addition =
    A filter in the network, or an addition to your browser, can do that. Please open this page in another browser or
    another network. Your receipt stays good.
waiting-public-record-being = The public record is being fetched and checked. Your receipt is not sent.
receipt-were-my-answers = Were my answers counted?
receipt-choose-receipt-saved = Choose the receipt that you saved after answering.
receipt-receipt-file = Receipt file
receipt-browser-fetches-public =
    Your browser fetches the public record of the round, all of it, and looks for your answers in it. The receipt
    stays on your device: nobody learns which ones you looked for.
receipt-receipt-shows-somebody =
    A receipt shows that somebody took part. It never shows what was answered, and neither does the record.
receipt-pages-program = This page's program
receipt-page-its-files =
    The page and its files are the same bytes for everybody, and made to be read. Your browser runs a file only if it
    has the hash (SHA-256) below. The release notes of candor name the same hashes, and that of the page itself. The
    command <code>candor audit</code> checks the record without this page.
counted-answers-were-counted = Your answers were counted
counted-one-signed-record = It is one of <b>{ $ballots }</b> in the signed record of the round <b>{ $round }</b>.
counted-what-promised-receipt =
    What was promised, the receipt and the record fit together, and are signed with the promised key.
counted-check-another-receipt = Check another receipt
entered-entry-on-list = Your entry is on the list
entered-one-signed-list =
    It is one of <b>{ $ballots }</b> on the signed list of the round <b>{ $round }</b>. The guardians open exactly these.
entered-twelve-words-list =
    These twelve words stand for the list. Each guardian publishes them in their own way. If theirs are others, please show both to your works council.
proved-opened-in-unit =
    They are among those that were opened in the group <b>{ $unit }</b> of the round <b>{ $round }</b>.
lost-guardian-signed =
    <b>{ $guardian } has signed that your answers did not open, or were there twice.</b> Your proof shows that they open.
lost-please-show =
    Please show your proof and the record, which you can save here, to your works council. Whoever has both can also find your answers: give the proof to nobody you do not trust.
gone-answers-not-opened = Your answers are not among those that were opened
gone-too-few-or-taken =
    Either too few people of your group took part, or somebody has taken your answers out. The guardians can look in what they keep; the command <code>candor receipt</code> looks for them there.
invalid-answers-were-counted = Your answers were counted as invalid
invalid-stands-signed-record =
    It stands in the signed record of the round <b>{ $round }</b>, among those that held no valid answer when they
    were opened.
invalid-who-spoiled-cannot =
    Who spoiled it cannot be proved: it may have been the page, the browser, or whoever opened it. If you answered on
    the page as it is, please show this to your works council.
invalid-save-record = Save the record
missing-answers-are-missing = Your answers are missing
missing-receipt-proves-answers =
    <b>This receipt proves that answers which were taken were left out.</b> The server signed that it took them, and
    signed a record of the round <b>{ $round }</b> without them.
missing-please-show-both =
    Please show both to your works council: the receipt file, and the record, which you can save here.
missing-number-receipt = The number in the receipt:
not-closed-round-not-closed = The round is not closed yet
not-closed-receipt-genuine-record =
    The receipt is genuine. The record comes after the end of <b>{ $closes }</b> (midnight, { $zone }).
not-closed-devices-clock = On this device's clock that is { $here }.
not-closed-please-keep-file = Please keep the file, and come back then.
cancelled-round-cancelled = This round was cancelled
cancelled-stopped-before-its =
    It was stopped before its end, and its answers are not counted. There is no record of it.
unknown-form-page-older-than = This page is older than the round
unknown-form-round-promises-something =
    The round promises something that this page does not know: { $message }. Your receipt stays good; please load the
    page anew, and tell whoever runs this survey if this stays.
unknown-form-choose-file-again = Choose the file again
no-receipt-not-receipt = This is not a receipt
no-receipt-receipts-name-begins =
    A receipt's name begins with <b>candor-receipt</b>. The file with a pass is something else.
no-receipt-choose-another-file = Choose another file
unknown-round-round-not-known = This round is not known here
unknown-round-receipt-names-round =
    The receipt names the round <b>{ $round }</b>, which this server does not have. Perhaps it is from another server.
    If it is from this one, please show this page and the receipt to your works council.
disagree-not-receipt-round = This is not a receipt of this round
disagree-receipt-server-disagree =
    <b>The receipt and this server disagree about what was promised in the round { $round }.</b> The receipt may be
    from another server, or somebody has changed what was promised.
disagree-if-answered-here = If you answered here, please show this page and the receipt to your works council.
not-genuine-not-signed-with =
    It is not signed with the key that was promised for the round <b>{ $round }</b>. It was changed, or made up: it
    proves nothing.
not-signed-record-not-as = The record is not as promised
not-signed-what-server-calls =
    <b>What the server calls its record is not signed with the promised key.</b> It proves nothing about your answers.
    Please show this page and the receipt to your works council.
insecure-checking-not-possible = Checking is not possible here
insecure-connection-server-not =
    The connection to this server is not encrypted, or this browser is too old. Please open this page in a current
    browser, at an address that begins with <b>https://</b>.
offline-server-cannot-be = The server cannot be reached
offline-seem-be-offline = You seem to be offline, or the server is. Your receipt stays good.
offline-try-again = Try again
busy-server-busy = The server is busy
busy-please-try-again = Please try again in a minute. Your receipt stays good.
unexpected-something-went-wrong = Something went wrong
unexpected-page-met-something =
    This page met something that it does not know. Your receipt stays good; please try again later.
unexpected-what-met = What it met: { $message }
page-server-busy-trying = { $seconds ->
    [one] The server is busy. Trying again in { $seconds } second.
   *[other] The server is busy. Trying again in { $seconds } seconds.
}
