# The words of the desk that everybody there meets: the frame of its pages, signing in, what is next, and the pages of leaders. HR's own
# pages, and those of stewards and the works council, are in desk-hr.ftl. Each message stands once in every language, with the same
# { $values }; <b> and one <a> are marks. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the
# English one.

desk-skip = To the content
desk-nav = The desk
desk-home = Home
desk-rounds = Rounds
desk-roster = Roster
desk-schedule = Schedule
desk-guardians = Guardians
desk-mail = Mail
desk-overview = Overview
desk-comments = Comments
desk-audit-files = Audit files
desk-accounts = Accounts
desk-journal = Journal
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out in every browser
desk-health = Is everything in order?
desk-address = Mail address
desk-back = Back
# A day without its weekday: 14 September 2026.
desk-date = { $day } { $month } { $year }
# { $day } is a message of mail.ftl: Monday, 14 September 2026.
desk-moment = { $day }, at { $time }
desk-and = { $names } and { $last }
desk-and-more = { $count ->
    [one] { $names } and { $count } other
   *[other] { $names } and { $count } others
}

sign-in-title = Sign in
sign-in-lead =
    For leaders, HR, stewards and the works council. Whoever only answers needs no account: the link in the mail is
    enough.
sign-in-failed =
    <b>That did not work.</b> Address or password is wrong, or there were too many attempts: after five, this takes a
    quarter of an hour. A <a>link by mail</a> always works.
sign-in-password = Password
sign-in-button = Sign in
sign-in-no-password = I have no password, or forgot it
signed-out = You are signed out.
signed-out-everywhere = You are signed out, in every browser.

password-title = Choose a password
password-for = For { $address }. From 12 characters on; three or four words make a good one.
password-new = New password
password-again = The same again
password-keep = Keep it and sign in
password-differs = The two passwords differ: nothing was changed.
password-link-used =
    This link cannot be used (any more): it was used already, a newer one was sent, or it is older than two days.
password-new-link = Get a new link
password-on-its-way =
    If this address may sign in, a mail with a link is on its way now. The link works once, for two days.
password-nothing-arrives =
    Nothing arrives? You may ask again in ten minutes. Leaders need to stand in the roster; everybody else is invited by
    HR.
password-to-sign-in = Back to signing in
password-by-mail = You get a link by mail with which you choose a new password.
password-send = Send me the link

refused-title = This did not work
refused-home = To the desk

next-title = What is next
next-for-you = For you
next-for-others = Waiting for others
next-nothing = There is nothing for you to do now.
next-nothing-else = Nothing else needs you.
next-nobody = There is nothing here for you now: you lead no unit in the roster. If that is wrong, ask HR.
next-latest = The latest result is <a>{ $round }</a>.
next-progress = Answered
next-today = today
next-tomorrow = tomorrow
next-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
next-see-overview = See the overview
next-new-in = New in { $round }
next-answered = { $answered } of { $invited } answered.
# { $what } is a message of report.ftl: fell, very likely rose.
next-moved = { $unit } { $what }
next-moved-why =
    From { $then } in { $since } to { $now } in { $round }. { $answered } That is more than chance: listen before anything
    else.
next-stands = { $unit } stands at { $value }
next-stands-why = { $answered } The report has questions for your next meeting.
next-report = { $unit }: the report of { $round }
next-report-why = It is not shown on its own; the report is about the next level up.
next-read-report = Read the report
next-unheard = { $unit }: your people have not heard from you
next-unheard-why =
    Two sentences are enough: what you heard, and what you will do. They read them before they answer again.
next-answer-people = Answer your people
next-silent-below = { $count ->
    [one] { $units } has not heard from its leader yet
   *[other] { $units } have not heard from their leaders yet
}
next-silent-below-why = After { $round }. Offer a hand: what is never answered is not told a second time.
