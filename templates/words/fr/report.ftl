# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name } : { $happened }
report-fell = en baisse
report-rose = en hausse
report-likely-fell = très probablement en baisse
report-likely-rose = très probablement en hausse
report-stands = se situe à { $value }
report-likely-fell-by = très probablement une baisse de { $least } ou plus
report-likely-rose-by = très probablement une hausse de { $least } ou plus
report-by-chance = varie comme le font les unités de cette taille
report-between = { $then } dans { $since } à { $now } dans { $round }
report-between-least = { $then } dans { $since } à { $now } dans { $round }, de { $least } ou plus
report-from = De { $between }.
report-band = { $low } à { $high }
report-of = { $answered } sur { $invited }
report-of-invited = sur { $invited }
report-word-answered = réponses
report-only-bound = seulement une limite
report-quote = « { $statement } »
report-opposite = Le contraire de : { $statement }
report-result = { $value } sur { $max } dans { $round } (réponses : { $answered } sur { $invited })
report-nothing = rien ne peut être montré dans { $round }
report-subject = { $name } : { $result }
report-subject-hidden = { $own } : pas montré seul ; { $name } : { $result }
report-subject-moved = { $name }, { $happened } : { $between } (réponses : { $answered } sur { $invited })
report-opening = Voici ce qui est ressorti pour { $name } dans { $round }, sur la possibilité de parler sans crainte.
report-opening-pulse =
    Voici ce qui est ressorti pour { $name } dans { $round }, une enquête brève après un incident, sur la façon dont
    il a été traité.
report-opening-moved = { $name } : { $happened }, de { $between }.
report-hidden-together =
    { $own } n'est pas montré seul dans { $round }, pour qu'aucun chiffre ne porte sur moins de { $k } personnes : ses
    réponses sont comptées avec celles d'autres petites équipes de { $place }.
report-hidden-above =
    { $own } n'est pas montré seul dans { $round }, pour qu'aucun chiffre ne porte sur moins de { $k } personnes : ses
    réponses sont comptées dans { $place }.
report-hidden-nowhere =
    { $own } n'est pas montré dans { $round } : moins de { $k } personnes ont répondu, et si peu autour d'elles
    qu'elles ne sont dans aucun chiffre.
report-hidden-absent = { $own } ne faisait pas partie de l'organisation dans { $round }.
report-next-up = Ce rapport porte sur { $name }, le niveau au-dessus.
report-gap-above =
    pas montré seul, pour qu'aucun chiffre ne porte sur moins de { $k } personnes, compté dans { $place }
report-gap-together =
    pas montré seul, pour qu'aucun chiffre ne porte sur moins de { $k } personnes, compté avec d'autres petites
    équipes de { $place }
report-gap-nowhere = pas montré : moins de { $k } ont répondu, et trop peu autour
report-gap-absent = ne faisait pas partie de l'organisation dans cette enquête
report-line-new =
    Une nouvelle ligne commence dans { $round } : { $name } ne faisait pas partie de l'organisation dans l'enquête
    d'avant.
report-line-moved = Une nouvelle ligne commence dans { $round } : { $name } est passé de { $from } à { $to }.
report-line-renamed = Une nouvelle ligne commence dans { $round } : { $name } s'appelait { $from } avant.
report-line-regrouped =
    Une nouvelle ligne commence dans { $round } : { $name } a été recomposé : plus de 30 % de ses personnes sont
    d'autres qu'avant.
report-stands-band =
    { $value } sur l'échelle de { $min } à { $max }. La bande à 95 % va de { $band }. Réponses : { $answered } sur
    { $invited }.
report-stands-bound =
    { $value } sur l'échelle de { $min } à { $max }. Si près du bout de l'échelle, seule cette limite est montrée.
    Réponses : { $answered } sur { $invited }.
report-few = C'est moins de 60 % : ceux qui n'ont pas répondu le voient peut-être autrement.
report-whole = { $name } dans son ensemble : { $value }.
report-moved-pulse =
    Une enquête brève après un incident se fait une fois, sur un incident. Elle n'est comparée à rien.
report-moved-nothing = Il n'y a pas de chiffre à comparer pour cette enquête.
report-moved-new-line = Ses valeurs ne sont pas comparées avec celles d'avant.
report-moved-first = C'est la première enquête qui peut être montrée : il n'y a encore rien à comparer.
report-moved-bound =
    De { $between }. Pour l'une des deux, si près du bout de l'échelle, seule une limite est montrée, et d'une limite
    on ne peut déduire aucun changement.
report-moved-too-few =
    De { $between }. On ne peut pas dire ici si c'est plus que le hasard : les unités sont trop peu nombreuses et trop
    petites pour cela.
report-moved-early =
    De { $between }. On ne peut pas encore dire si c'est plus que le hasard : ici, un changement peut être dit à
    partir de la quatrième enquête.
report-since =
    De { $between } : { $what }. La meilleure estimation du changement est { $estimate } (intervalle à 95 % :
    { $range }).
report-since-chance =
    De { $between } : { $what }. Le changement peut être n'importe quoi de { $range } (meilleure estimation
    { $estimate }).
report-step =
    À la dernière étape seule, de { $between } : { $what } (meilleure estimation { $estimate }, intervalle à 95 % :
    { $range }).
report-step-chance =
    La dernière étape seule, de { $between } : { $what }, n'importe quoi de { $range } (meilleure estimation
    { $estimate }).
report-below-moved = { $name }, de { $between } : { $what }.
report-change = { $what } depuis { $since } : { $estimate } ({ $range })
report-change-few = ne peut pas se dire pour des unités si peu nombreuses et si petites
report-change-early = peut se dire à partir de la quatrième enquête
report-change-bound = seule une limite est imprimée
report-below-more = Autres unités qui ont changé : { $more } ; la vue d'ensemble sur le bureau les montre toutes.
report-together =
    Comptés ensemble, pour qu'aucun chiffre ne porte sur moins de { $k } personnes : { $names }. Leur valeur est
    { $value } (réponses : { $answered } sur { $invited }).
report-and-more = et { $more } autres
report-counted-above =
    Moins de { $k } réponses des plus petites équipes de { $name } ne sont comptées que dans { $place }.
report-unreadable =
    Réponses ou commentaires qui ne pouvaient plus être ouverts et ont été abandonnés : { $count }. Ils ne sont dans
    aucun chiffre.
report-unread = Les commentaires ont été laissés de côté, car aucun lecteur désigné ne les avait lus à temps.
report-unfetched =
    Le comité d'entreprise n'avait pas retiré à temps le fichier de contrôle de cette enquête ; plus personne ne peut
    vérifier le décompte.
report-reading =
    Chaque valeur est la moyenne de { $items } affirmations sur l'échelle de { $min } à { $max } ; plus haut est
    toujours plus sûr. La bande à 95 % porte sur cette enquête et ce groupe : ce que tous ses membres auraient dit s'y
    trouve dans 95 cas sur 100. Elle ne dit rien d'autres personnes ni d'un autre jour. Aucun chiffre de cette enquête
    ne porte sur moins de { $k } personnes, et près des bouts de l'échelle seule une limite est montrée (≤ ou ≥).
report-reading-change =
    Un changement est établi à partir de toutes les unités et de toutes les enquêtes ensemble : en baisse ou en hausse
    signifie qu'un changement de { $least } ou plus a au moins 95 chances sur 100. La meilleure estimation est le plus
    souvent plus petite que la différence des valeurs imprimées, car une part de toute différence est due au hasard.
report-reading-change-likely =
    Un changement est établi à partir de toutes les unités et de toutes les enquêtes ensemble : en baisse ou en hausse
    signifie qu'un changement de { $least } ou plus a au moins 95 chances sur 100 ; très probablement, qu'il en a au
    moins { $chances }. La meilleure estimation est le plus souvent plus petite que la différence des valeurs
    imprimées, car une part de toute différence est due au hasard.
report-coarsened =
    peu de personnes sont arrivées ou parties, ou n'ont répondu qu'une fois : montré par pas plus larges
report-pulse = enquête brève après un incident
report-pulse-line = { $round } : enquête brève après un incident, non comparée
report-why-both = la plus basse ici, et plus basse qu'ailleurs
report-why-lowest = la plus basse ici
report-why-lower = plus basse ici qu'ailleurs
report-caveat = Avec moins de 12 réponses, leur ordre tient surtout au hasard.
report-said = { $value } (bande à 95 % : { $band }), réponses : { $answered } sur { $invited }
report-said-bound = { $value }, réponses : { $answered } sur { $invited }
report-of-round = { $round } : { $said }
report-begins = (une nouvelle ligne)
report-caution-1 =
    Ne cherchez pas à deviner qui a dit quoi, et ne demandez à personne ce qu'il a répondu. Qui veut le dire le dira,
    si c'est sans danger.
report-caution-2 =
    N'expliquez pas les chiffres pour les écarter, et ne vous défendez pas. Remerciez tous ceux qui ont répondu, et
    écoutez d'abord.
report-caution-3 =
    Ne classez pas les équipes entre elles, et ne faites d'aucun chiffre un objectif : il serait atteint, et rien ne
    changerait.
report-caution-4 =
    Ne promettez pas ce que vous ne pouvez pas tenir. Une question laissée ouverte honnêtement vaut mieux.
report-one-step =
    Mettez-vous d'accord sur une chose que vous ferez tous autrement jusqu'à la prochaine enquête : assez petite pour
    commencer cette semaine. Écrivez ce que c'est, qui s'en occupe, et quel jour vous la regarderez ensemble.
report-head-we-stand = Où nous en sommes
report-head-stands = Où en est { $name }
report-no-number = Rien ne peut être montré pour cette enquête.
report-head-moved = Est-ce que cela a vraiment changé ?
report-head-below = Ce qui a changé en dessous
report-below-rest = Tout le reste en dessous varie comme le font les unités de cette taille.
report-head-strong = Ce qui est fort
report-head-topics = De quoi parler, et comment
report-topics =
    Les affirmations les plus basses ici, et celles qui sont plus basses ici que dans toute l'organisation, avec des
    questions pour la prochaine réunion d'équipe. Elles ouvrent une conversation ; ce ne sont pas des notes.
report-questions = Aucune affirmation ne ressort de ce qui est montré. Questions pour la prochaine réunion d'équipe :
report-head-cautions = Ce qu'il ne faut pas faire
report-head-step = Un pas
report-answer =
    Répondez ensuite à votre équipe : ce que vous avez entendu, et ce que vous ferez. Elle le lit avant de répondre à
    nouveau.
report-answer-link = Répondre à votre équipe
report-answer-desk =
    Le lien mène au bureau ; connectez-vous avec votre adresse. Sans mot de passe, choisissez-en un là-bas.
report-head-shares = Combien le voient ainsi
report-shares =
    La part des réponses du côté sûr du milieu de l'échelle, et de celles de l'autre côté. Arrondie à de larges pas,
    pour qu'aucune réponse seule n'apparaisse ; un tiret là où trop peu ont répondu pour le dire.
report-share = Sûr { $safe }, pas sûr { $not-safe } : { $statement }
report-column-statement = Affirmation
report-column-safe = Sûr
report-column-not-safe = Pas sûr
report-column-round = Enquête
report-column-value = Valeur
report-column-band = Bande à 95 %
report-column-answered = Réponses
report-head-dimensions = Par thème
report-dimensions = Chaque valeur est la moyenne de ses affirmations telles qu'imprimées.
report-dimensions-whole = Entre parenthèses : { $name } dans son ensemble.
report-head-rounds = Chaque enquête
report-chart = Graphique de { $name }. Le tableau « Chaque enquête » en contient tous les chiffres.
report-small-charts = Petits graphiques des thèmes. Le tableau en dessous en contient tous les chiffres.
report-table-shares = Tableau des parts
report-table-dimensions = Tableau par thème
report-table-rounds = Tableau de chaque enquête
report-head-reading = Comment lire ceci
report-forward = Ce message ne contient que des chiffres publiés et aucun lien personnel ; vous pouvez le transmettre.
report-makers =
    Les mots de ce rapport ont été traduits par les auteurs de candor et n'ont pas encore été essayés avec des
    personnes dont c'est la langue.
report-print =
    Cette page ne contient que des chiffres publiés et aucun lien personnel ; une copie imprimée peut être transmise.

chart-about = { $name } sur l'échelle de { $min } à { $max }, plus haut est plus sûr.
chart-moved = { $name } : { $happened }, de { $between }.
chart-before = Avant { $round } : enquête brève après un incident ({ $pulse }).
chart-reading = Échelle de { $min } à { $max }, plus haut est plus sûr. Barre claire : bande à 95 %.
chart-scale = Échelle de { $min } à { $max }, plus haut est plus sûr.
chart-counts = Sous chaque enquête : combien des invités ont répondu.
chart-bound = Près des bouts de l'échelle, seulement une limite (≤ ou ≥).
chart-ring = Anneau : peu d'arrivées, de départs ou une seule réponse.
chart-pulse = Losange : enquête brève après un incident ({ $rounds }).
chart-pulses = Losanges : enquêtes brèves après un incident ({ $rounds }).
chart-newest = la plus récente : { $round }
chart-grey = Gris : tirets pour l'unité au-dessus, trait plein pour le tout.
chart-line = Trait vertical : nouvelle ligne bleue ; rien n'est comparé par-dessus.
chart-gap-above = pas montré / seul
chart-gap-together = compté avec / petites équipes
chart-gap-nowhere = moins de { $k } / réponses
chart-gap-absent = pas d'unité / cette fois
chart-cut-new = nouveau
chart-cut-moved = déplacé
chart-cut-renamed = renommé
chart-cut-regrouped = recomposé
chart-unit = cette unité
chart-all = tous
chart-above = au-dessus
chart-dimensions = Thèmes de { $name }
chart-dimensions-about = Thèmes de { $name } sur l'échelle de { $min } à { $max }, plus haut est plus sûr.
chart-value-in = { $value } dans { $round }
chart-whole = Gris : { $name }.
chart-open = Laissé ouvert : moins de { $answers } réponses.

dimension-mistakes = erreurs
dimension-speaking-up = parler ouvertement
dimension-belonging = appartenance
dimension-asking-and-trying = demander et essayer
dimension-reporting = signaler
dimension-learning = apprendre
report-own = { $statement } (propre aux RH, dans aucune moyenne)
report-go-out = Les résultats vont à tout le monde le { $day } au plus tard, ou dès que chaque responsable d'une unité montrée a écrit ; ce que vous écrivez d'ici là part avec eux.
report-go-out-later = Les résultats vont à tout le monde quatorze jours après la publication au plus tard, ou dès que chaque responsable d'une unité montrée a écrit ; ce que vous écrivez d'ici là part avec eux.
report-head-silent = Où rien n'a été dit en dessous
report-silent = Après { $round }, rien n'a été écrit aux personnes de { $names }. Proposez votre aide pour cette enquête ; cela ne dit rien des réponses, et reste entre vous et eux.
report-silent-more = Après { $round }, rien n'a été écrit aux personnes de { $names }, ni d'autres unités. Proposez votre aide pour cette enquête ; cela ne dit rien des réponses, et reste entre vous et eux.

page-pictures = Images à emporter :
page-trend = évolution
page-dimensions = thèmes
page-dark = sombre
page-prints = Le rapport peut aussi être imprimé comme une page.
page-everybody =
    Les résultats de cette enquête sont pour tous : ils partent quand chaque direction d'une unité montrée a écrit, ou
    quatorze jours après la publication. Tous dans votre unité et en dessous lisent ceci avec eux ; ce qui est écrit
    ici ne peut alors plus être changé. Ne nommez personne.
page-next =
    Ceux qui seront interrogés dans la prochaine enquête lisent ceci avec l'invitation, et avant de répondre. Cela
    peut être changé jusque-là. Ne nommez personne.
page-heard = Ce que nous avons entendu
page-will-do = Ce que nous ferons
page-keep = Garder
page-answered = Ce qui a été répondu
page-below = Directement en dessous
page-unit = Unité
page-since = Depuis l'enquête d'avant
page-not-shown = pas montré seul
page-others = Autres enquêtes
page-language = Dans une autre langue
page-comments = Lire ce qui a été écrit
