# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Français
results-subject = { $organisation } : ce que les réponses ont donné ({ $round })
results-title = Ce que les réponses ont donné
results-thanks = Merci à toutes les personnes qui ont répondu.
results-to-all =
    Ce message va à toutes les personnes de la liste du personnel, qu'elles aient répondu ou non : personne ne peut
    vérifier qui l'a fait.
results-to-all-pulse =
    Ce message va à toutes les personnes des équipes interrogées, qu'elles aient répondu ou non : personne ne peut
    vérifier qui l'a fait.
results-turnout = Personnes invitées chez { $organisation } : { $invited }. Réponses : { $answered }.
results-scale = Sur l'échelle de { $min } à { $max } ; plus haut, c'est mieux.
results-value = { $place } : { $value }
results-column-round = Enquête
results-column-value = Moyenne
results-hidden = { $unit } n'est pas montrée seule. La première unité au-dessus qui est montrée est { $place }.
results-nothing = Aucun chiffre ne peut être montré pour cette enquête.
results-fell = En baisse depuis { $since }, de { $then } à { $now }.
results-rose = En hausse depuis { $since }, de { $then } à { $now }.
results-likely-fell = De { $then } à { $now } depuis { $since } : très probablement une baisse de { $least } ou plus.
results-likely-rose = De { $then } à { $now } depuis { $since } : très probablement une hausse de { $least } ou plus.
results-by-chance = De { $then } à { $now } depuis { $since } : pas plus que les variations d'unités de cette taille.
results-coarsened =
    Montré par pas plus larges, car peu de personnes sont arrivées ou parties, ou n'ont répondu qu'une fois.
results-heard = Ce qui a été entendu, et ce qui sera fait
results-silent = La direction de { $place } n'a pas encore écrit.
results-meeting = Pour votre prochaine réunion
results-question = Qu'est-ce qui nous aiderait à dire quand quelque chose ne va pas ?
results-same =
    Tout le monde dans { $unit } a cette même page, en ayant répondu ou non, et la transmettre ne dit à personne si
    vous l'avez fait. Ses chiffres sont des moyennes de { $k } personnes ou plus. Ce que les responsables écrivent
    leur appartient.
results-again = Personne ne peut revoir vos réponses, pas même vous.
results-button = Voir la page entière
results-link =
    Le lien est le même pour tout le monde dans { $unit }. Le transmettre ne dit à personne si vous avez répondu.
