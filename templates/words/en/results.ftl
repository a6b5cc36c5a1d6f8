# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = English
results-subject = { $organisation }: what came of the answers ({ $round })
results-title = What came of the answers
results-thanks = Thank you to everybody who answered.
results-to-all = This goes to everybody in the roster, whether they answered or not: nobody can look up who did.
results-to-all-pulse =
    This goes to everybody in the teams that were asked, whether they answered or not: nobody can look up who did.
results-turnout = Invited at { $organisation }: { $invited }. Answered: { $answered }.
results-scale = On the scale from { $min } to { $max }; higher is better.
results-value = { $place }: { $value }
results-column-round = Round
results-column-value = Average
results-hidden = { $unit } is not shown on its own. The next one above it that is shown is { $place }.
results-nothing = No number can be shown for this round.
results-fell = It fell from { $then } to { $now } since { $since }.
results-rose = It rose from { $then } to { $now } since { $since }.
results-likely-fell = From { $then } to { $now } since { $since }: it very likely fell by { $least } or more.
results-likely-rose = From { $then } to { $now } since { $since }: it very likely rose by { $least } or more.
results-by-chance = From { $then } to { $now } since { $since }: no more than units of this size go up and down.
results-coarsened = Shown in wider steps, because few people joined or left, or answered only once.
results-heard = What was heard, and what will be done
results-silent = The leader of { $place } has not written yet.
results-meeting = For your next meeting
results-question = What would make it easier for us to say when something goes wrong?
results-same =
    Everybody in { $unit } has this same page, whether they answered or not, and passing it on tells nobody whether
    you did. Its numbers are averages of { $k } or more people. What leaders wrote is their own.
results-again = Nobody can see your answers again, not even you.
results-button = See the whole page
results-link = The link is the same for everybody in { $unit }. Passing it on tells nobody whether you answered.
