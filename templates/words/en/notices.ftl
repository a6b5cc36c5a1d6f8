# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: what people wrote in { $round }
comments-opening =
    These comments were written in the round { $round } and are shown at { $unit }, here and nowhere else: at least
    { $people } people answered around their writers, and at least three commented.
comments-below = They may come from any team that belongs to it.
comments-order =
    Their order was drawn at random. The numbers of the round come in a letter of their own, and nothing connects the
    two.
comments-wrote = What people wrote
comments-reading = How to read this
comments-reply =
    No reply is possible: neither you nor the service can look up who wrote what. Please do not guess, and do not ask;
    who is asked once does not write again. Speak with everybody about what is said, not about who may have said it.
comments-voice = A comment is one voice, not a measure. Some are written in anger, and many people wrote nothing.
comments-marks = [name], [link], [address] and [number] stand where a program took something out, [redacted] where a steward did, who leads no unit and does not know where a comment comes from.
comments-danger =
    If a comment speaks of danger: nothing that is stored leads to its writer, whoever asks. Tell everybody where help
    is to be had: the emergency services, and your organisation's own contacts, such as the works council,
    occupational health or a confidant.
comments-keep = These are other people's words: please do not pass this mail on.

unanswered-subject = { $organisation }: your people have not heard from you since { $round }
unanswered-what = The results of { $round } are out, and your people have not read anything from you about them:
unanswered-two = Two sentences are enough: what you heard, and what you will do.
unanswered-until =
    The results go to everybody on { $day } at the latest; what you write by then goes with them. Where nothing was
    written, they say so.
unanswered-before =
    Your people read them before they answer again: what is never answered is not told a second time.
unanswered-desk =
    The links lead to the desk; sign in with your address. Without a password yet, choose one there.
unanswered-once =
    You are reminded of { $round } once. This mail says nothing about answers: only that nothing stands there from you.
    Who leads the units above sees the same at the desk, and reads it in the letter of the next round.

closed-subject =
    { $organisation }: the round { $round } is closed; the result goes out on { $day }, at { $time }
closed-what =
    The round { $round } of the survey at { $organisation } has closed. The answers were counted and destroyed. The
    result goes out by itself on { $day }, at { $time }: the reports to the leaders, and the files for HR.
closed-until = Until then, at the desk:
closed-stewards =
    Stewards read the comments and black out what tells who somebody is. Comments that nobody has read by then are
    left out and forgotten.
closed-council = The works council fetches the audit file. If it was not fetched by then, it is forgotten.
closed-hr = HR looks at the result, and can give the round up.
closed-earlier = If all is done earlier, HR can publish at once.

set-up-subject = Your access to candor at { $host }
set-up-what =
    You have access to candor at { $host }, where leaders, HR, stewards and the works council work with the anonymous
    survey.
set-up-choose = Choose a password here:
set-up-days = The link works once and for two days. If it is too old, open { $page } and ask for a new one there.
set-up-unknown =
    If you do not know what this is about, ignore this mail; without the link nobody can use your address.

moved-subject = The anonymous survey at { $host } now writes to another address
moved-what =
    In the list of people who are asked in the anonymous survey at { $host }, this address was replaced by another
    one.
moved-links =
    From now on links to the survey, also into a round that is open now, go to the new address only; if you lead a
    unit, so do its reports.
moved-yours = If you have a new address, there is nothing to do.
moved-tell =
    If you have not, or do not know about it, somebody else may get your link: please tell your works council and HR.
moved-nobody = Nobody is told whether you have answered.

called-hr = HR
called-steward = steward
called-council = works council
role-subject-proposed = candor at { $host }: { $address } is proposed as { $role }
role-subject-given = candor at { $host }: { $address } is now { $role }
role-subject-ended = candor at { $host }: { $address } is no longer { $role }
role-proposed = { $address } is proposed as { $role } of the anonymous survey at { $host }.
role-given = { $address } is now { $role } of the anonymous survey at { $host }.
role-ended = { $address } is no longer { $role } of the anonymous survey at { $host }.
role-who = It was done by: { $who }.
role-decide = You are { $role }, so this is for you and the others to decide. Please confirm it or decline it:
role-told = You have this mail because you are { $role }. If you did not expect it, ask the others, and look here:

guarding-what =
    The round { $round } of the survey at { $organisation } has guardians: nobody can open its answers without their
    keys, not even whoever runs the server.
guarding-key-subject = { $organisation }: the round { $round } waits for the key of { $awaited }
guarding-key-why = It is to open on { $day }, at { $time }, and cannot without them.
guarding-key-awaited = Awaited: the key of { $awaited }.
guarding-key-first =
    Make a new key for the round { $round } with the guardian's program (candor-guardian.html), on a machine that is
    not looked after by whoever runs the server; give your name as it stands above. The program comes with a release
    of candor, never from this server.
guarding-key-second =
    Send HR the file with the public key that it writes. The other file and your passphrase go to nobody.
guarding-key-third = Put the words that it shows on paper, in an envelope, with your deputy.
guarding-acceptance-subject = { $organisation }: the round { $round } waits for the acceptance of { $awaited }
guarding-acceptance-why = Its promise is made, and nobody is invited before all of them have accepted it.
guarding-acceptance-awaited = Awaited: the acceptance of { $awaited }.
guarding-acceptance-first = Fetch the promise:
guarding-acceptance-second =
    Open it with the guardian's program, on the machine where your key is. Compare the number of people in each
    group with a list of your own, and the twelve words it shows with these:
guarding-acceptance-third =
    If both fit, accept it, publish the twelve words in a way of your own, and send HR the file that the program
    writes. If anything does not fit, do not accept it, and say so aloud.
guarding-layer-subject = { $organisation }: the round { $round } waits for { $awaited }
guarding-layer-why = It is over, and nothing of it is counted before each of them has opened it in turn.
guarding-layer-awaited = Awaited: { $awaited }.
guarding-since = { $days ->
    [one] Since yesterday.
   *[other] For { $days } days now.
}
guarding-layer-first = HR sends you a file, the parcel. If it has not come, ask for it.
guarding-layer-second =
    Open it with the guardian's program, on the machine where your key is. It checks everything first; if it says
    “Stop”, read its sentence to HR and to the other guardian.
guarding-layer-third =
    Publish the twelve words it shows where you published those of the promise, and send HR the file that it writes.
guarding-you = If that is you:
guarding-keep =
    Keep the key file and the paper until the round is published: if both are lost, nobody can count the round, and
    all its answers are lost.
guarding-hr = HR hands the file in here:
guarding-layer-hr = HR fetches the parcel here, and hands in here what comes back:
guarding-late =
    It has waited for so long that the answers may never be read: HR asks the guardian's deputy for the words on
    paper. If the key is lost, HR can give the round up there by typing its name; all its answers are destroyed
    unread then.

alarm-subject = candor at { $host }: { $what }
alarm-needs = The survey at { $host } needs somebody who looks after its server.
alarm-todo = What to do: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } ballot of { $round } cannot be opened
   *[other] { $many } ballots of { $round } cannot be opened
}
alarm-unreadable-says = { $many ->
    [one] { $many } ballot of the round { $round } cannot be opened. The round is not counted, and everything is kept: its ballots, its keys, its database.
   *[other] { $many } ballots of the round { $round } cannot be opened. The round is not counted, and everything is kept: its ballots, its keys, its database.
}
alarm-unreadable-todo =
    Look for what has changed the database: a disk, a program, a restored file. If it can be put back as it was, do
    that and close the round again (candor round close { $round }). Otherwise decide together with HR and the works
    council: candor round close { $round } --give-up { $many } counts without what cannot be opened, and the number
    stands in the public record.
alarm-keys-what = the key file of { $round } cannot be used
alarm-keys-says =
    The key file of the round { $round } is missing, damaged, or not the one in its promise. Nothing was deleted,
    and without it nobody can give or open an answer.
alarm-keys-todo =
    Look at the log for the file's name. Is the key folder there, and mounted? Put the file back as it was; only if
    it is lost for good, give the round up.
alarm-trouble-what = something is not in order
alarm-trouble-says = When candor looked after itself on { $day }, something was not in order.
alarm-trouble-todo =
    Type candor check on the server: each line says what was found, and what to do. HR sees the same at
    /desk/health.
alarm-backup-what = there is no new backup
alarm-backup-says = On { $day } the last backup that was verified was older than it may be, or there was none at all.
alarm-backup-todo =
    Type candor check on the server, and look at its log for why: is the folder of backups there, mounted and not
    full? Then make one: candor backup DIR. A round still ends at its time.
alarm-clock-what = the server's clock jumped
alarm-clock-says =
    The server's clock jumped to { $day }, and nothing explains it. Until that is clear, no round is closed,
    counted, published or destroyed by the clock.
alarm-clock-todo =
    Look at the time on the server. If it is wrong, set it right: everything goes on by itself. If it is right, say
    so: candor clock accept, or on the desk. After a day in which it runs evenly it is believed.
alarm-certificate-what = the certificate ends on { $day }
alarm-certificate-says =
    The certificate that candor shows to browsers ends on { $day }. From then on nobody can answer, and nobody can
    sign in.
alarm-certificate-todo =
    Where candor orders certificates by itself (--domain), the log says why it could not renew it. Otherwise put new
    files in place of those of --tls-cert and --tls-key, and let them be read again: systemctl reload candor, or
    kill -HUP.
