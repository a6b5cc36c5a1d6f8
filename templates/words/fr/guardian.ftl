# Les mots de la page des gardiens, qui sont dans son unique fichier. Corriger ou ajouter une langue : docs/ARCHITECTURE.md. Aucune phrase
# ne doit promettre plus que celle en anglais.
brand = candor pour les gardiens
back = Retour
back-to-start = Retour au début
save-key-file = Enregistrer le fichier de clé
your-key-file = Votre fichier de clé
its-passphrase = Sa phrase secrète

unable-title = Ce navigateur ne peut pas faire ce travail
unable-why = Il n'a pas de cryptographie pour une page ouverte depuis un disque. Ouvrez ce fichier avec Firefox, Chrome ou Edge, dans une version actuelle.

start-title = Veiller sur une enquête
start-lead =
    Chaque bulletin de l'enquête est emballé pour vous avant de quitter le navigateur de la personne qui répond. Vous seul pouvez retirer
    votre emballage. Vous le faites une seule fois, après l'enquête, pour tous les bulletins ensemble.
start-why =
    Ce que vous transmettez est trié. Ainsi, qui gère le serveur et regarde l'heure ne peut pas dire quel bulletin d'un groupe est à qui,
    tant qu'un gardien s'y tient. Vous ne voyez jamais ni réponse ni nom.
start-key = Avant l'enquête : créer une clé
start-key-how = Cinq minutes, du papier et un stylo.
start-key-go = Créer une clé
start-accept = Avant toute invitation : accepter la promesse
start-accept-how = Les RH vous l'envoient. Vous la comparez avec ce que vous savez.
start-accept-go = Lire une promesse
start-open = Après l'enquête : ouvrir le paquet
start-open-how = Les RH vous l'envoient. Quelques minutes ; une minute par quelques milliers de personnes.
start-open-go = Ouvrir un paquet
start-forget = Quand le résultat est publié : oublier
start-forget-how = Alors personne ne pourra plus jamais le refaire.
start-forget-go = Oublier une clé
start-where =
    <b>Où le faire.</b> Sur un ordinateur que votre employeur n'administre pas, par exemple le vôtre, avec ce fichier sur son disque. La page
    n'envoie rien : vous pouvez couper le réseau.
start-from =
    Prenez ce fichier dans la version publiée de candor, jamais auprès de qui mène l'enquête, et comparez son SHA-256 avec les notes de
    version.

key-title = 1. Créer une clé
key-what = Une clé sert pour une enquête. Elle est créée au hasard, ici, et reste chez vous.
key-round = L'enquête, sous le nom que lui donnent les RH
key-name = Votre nom, tel qu'on vous connaît
key-role = Votre fonction, par exemple comité d'entreprise
key-which = Quelle clé ?
key-new = Une nouvelle
key-paper = Celle de mon papier, parce que son fichier est perdu
key-words = Les 24 mots du papier
key-passphrase = Une phrase secrète pour le fichier de clé : au moins 16 caractères, par exemple cinq mots
key-again = La même encore une fois
key-make = Créer la clé

made-title = Votre clé est créée
made-kept-twice = Sans elle, personne ne pourra jamais ouvrir les réponses de l'enquête <b>{ $round }</b>. Elle est donc gardée deux fois : dans un fichier et sur papier.
made-file = Enregistrez le fichier de clé
made-file-how = Il ne s'ouvre qu'avec votre phrase secrète. Gardez-le sur cet ordinateur ou sur une clé USB.
made-write = Écrivez ces 24 mots sur papier
made-write-how =
    À la main, dans cet ordre, avec leurs numéros. Ils sont la clé elle-même : qui les a n'a besoin d'aucune phrase secrète. Mettez le papier
    dans une enveloppe et donnez-la à votre suppléant. Ne prenez pas de photo. Ils ne seront plus montrés.
made-for-hr = Enregistrez le fichier pour les RH, et envoyez-le
made-for-hr-what = Il est public, et permet aux navigateurs d'emballer les bulletins pour vous.
made-save-for-hr = Enregistrer le fichier pour les RH
made-next = La suite
made-next-what = Avant toute invitation, les RH vous envoient la promesse de l'enquête. Rouvrez alors cette page pour l'étape 2.
made-unsaved = Enregistrez d'abord le fichier de clé : ici, il serait perdu.

accept-title = 2. Accepter la promesse
accept-what = La promesse dit qui est interrogé, qui veille, et ce qui n'est jamais montré. Personne n'est invité avant que tous les gardiens l'aient acceptée.
accept-promise = La promesse que les RH vous ont envoyée
accept-read = Lire la promesse

whole-title = La promesse est entière, et votre clé y figure
whole-place =
    Vous êtes le gardien { $place } sur { $guardians } de l'enquête <b>{ $round }</b>. Aucun chiffre n'est montré pour moins de
    { $k } personnes, aucun commentaire pour moins de { $k-comments }. Vous n'ouvrez rien avant : { $from }.
whole-who = Qui veille ?
whole-who-ask = Connaissez-vous ces personnes, et est-il convenu qu'elles veillent ?
whole-you = { $place }. { $name } (vous)
whole-people = Y a-t-il autant de personnes ?
whole-people-ask = Comparez avec une liste à vous. Un groupe complété par des personnes inventées ne cache personne.
whole-group = Groupe
whole-invited = Invités
whole-everybody = Tous
whole-wrong = Si quelque chose est faux, n'acceptez pas, et dites-le haut et fort : aux RH, à l'autre gardien, au comité d'entreprise.
whole-accept = Accepter cette promesse
whole-refuse = Ne pas accepter

accepted-title = Vous avez accepté la promesse
accepted-save = Enregistrez l'acceptation, et envoyez-la aux RH
accepted-save-why = L'enquête s'ouvre quand tous les gardiens ont accepté.
accepted-save-it = Enregistrer l'acceptation
accepted-again = Enregistrez à nouveau votre fichier de clé
accepted-again-why = Il se souvient maintenant de la promesse que vous avez acceptée. Mettez-le à la place de l'ancien.
accepted-words = Publiez ces douze mots par vos propres moyens
accepted-words-why =
    Sur votre propre panneau d'affichage ou dans votre propre e-mail, sans passer par les RH : les gens les comparent avec leur invitation.
    C'est ainsi qu'une fausse promesse est découverte.

open-title = 3. Ouvrir le paquet
open-first = D'abord, tout ce qu'il contient est vérifié, et rien n'est ouvert. Ensuite, on vous demande.
open-parcel = Le paquet que les RH vous ont envoyé
open-receipts = Les reçus que des personnes vous ont donnés, s'il y en a : on verra alors si elles ont été laissées de côté
open-check = Vérifier le paquet

working-title = Travail en cours
working-checking = Tout le contenu du paquet est en cours de vérification
working-opening = Votre emballage est en train d'être retiré
working-done = Fait jusqu'ici : { $done } sur { $total }
working-not-yet = Fait jusqu'ici :
working-leave =
    Vous pouvez laisser cette page ouverte et faire autre chose. Si elle est fermée, ou si l'ordinateur se met en veille, rien n'est perdu :
    ouvrez à nouveau le même paquet, et le résultat sera le même.
working-stop = Arrêter

checked-title = Tout dans le paquet est comme il se doit
checked-entries = { $entries ->
    [one] Il contient <b>{ $entries }</b> entrée. Elle est dans la liste signée, vient de quelqu'un qui avait un lien de son groupe, et aucun groupe n'a
        plus d'entrées que de liens utilisés, ou de personnes invitées.
   *[other] Il contient <b>{ $entries }</b> entrées. Chacune est dans la liste signée, vient de quelqu'un qui avait un lien de son groupe, et aucun groupe
        n'a plus d'entrées que de liens utilisés, ou de personnes invitées.
}
checked-no-receipts = Aucun reçu ne vous a été donné.
checked-receipts = { $receipts ->
    [one] Le reçu qui vous a été donné est dans la liste.
   *[other] Les reçus qui vous ont été donnés ({ $receipts }) sont tous dans la liste.
}
checked-again = Vous avez déjà ouvert exactement ceci. Le résultat sera le même.
checked-before = Une liste de cette enquête a-t-elle déjà été ouverte ?
checked-before-why =
    Votre fichier de clé ne peut pas le savoir : aucune promesse n'a été acceptée avec lui, il a donc pu être refait à partir du papier. Si vous
    ou votre suppléant avez déjà ouvert cette enquête, tapez les douze mots publiés alors. Si personne ne l'a fait, tapez <b>aucune</b>.
checked-before-words = Les douze mots, ou : aucune
checked-none = aucune
checked-save = Enregistrez à nouveau votre fichier de clé
checked-save-why = Il se souvient maintenant de cette liste. Votre clé ouvre celle-ci et jamais une autre. Mettez le fichier à la place de l'ancien.
checked-off = Retirez votre emballage
checked-off-what = Un emballage est retiré de tous les bulletins, et ils sont triés. Vous ne verrez aucune réponse.
checked-take-off = Retirer mon emballage
checked-not-now = Pas maintenant

opened-title = Votre emballage est retiré
opened-many =
    Bulletins transmis, triés : <b>{ $answers }</b> avec des réponses et <b>{ $comments }</b> avec des commentaires. Les groupes de trop peu de
    personnes ont été réunis avec d'autres, ou laissés de côté.
opened-odd =
    Bulletins qui ne se sont pas ouverts ou qui étaient là deux fois : <b>{ $odd }</b>. Une page honnête n'en produit aucun : ils sont nommés dans
    votre attestation. Dites-le à l'autre gardien et au comité d'entreprise.
opened-save = Enregistrez le paquet, et rendez-le aux RH
opened-to-next = Il passe au gardien après vous.
opened-to-count = Vous êtes le dernier : ensuite, les réponses sont comptées.
opened-save-it = Enregistrer le paquet
opened-attestation = Enregistrez votre attestation, et gardez-la
opened-attestation-why = Qui contrôle l'enquête vous la demande, à vous et non au serveur.
opened-save-attestation = Enregistrer l'attestation
opened-words = Publiez ces douze mots de la liste par vos propres moyens
opened-words-why = Qui vérifie son reçu les compare : c'est ainsi qu'une seconde liste est découverte.
opened-later = Quand le résultat est publié, revenez pour l'étape 4.

forget-title = 4. Oublier
forget-why =
    Quand le résultat est publié, la clé ne sert plus. Un seul gardien qui oublie suffit : personne ne peut alors ouvrir ces bulletins à partir
    d'une copie conservée.
forget-it = Oublier cette enquête

forgotten-title = Ce navigateur a oublié l'enquête
forgotten-left = Le reste est à faire de vos mains, car une page ne peut pas supprimer de fichiers :
forgotten-file = Supprimez le fichier de clé de l'enquête <b>{ $round }</b>, toutes ses copies, et videz la corbeille.
forgotten-paper = Demandez l'enveloppe à votre suppléant, et déchirez le papier.
forgotten-keep = Gardez votre attestation.

stop-title = Arrêtez : quelque chose ne va pas
stop-accepted = <b>Rien n'a été accepté.</b> Cette page est là pour cela : une erreur de bonne foi et une tentative d'isoler quelqu'un se ressemblent ici.
stop-opened = <b>Rien n'a été ouvert.</b> Cette page est là pour cela : une erreur de bonne foi et une tentative d'isoler quelqu'un se ressemblent ici.
stop-handed-on = <b>Rien n'a été transmis.</b> Cette page est là pour cela : une erreur de bonne foi et une tentative d'isoler quelqu'un se ressemblent ici.
stop-what-now =
    Lisez la phrase ci-dessus à l'autre gardien et aux RH, et demandez ce qui s'est passé. Un fichier coupé en chemin peut être renvoyé.
    N'allez pas plus loin avant de l'avoir compris.

slip-unknown = La page a rencontré une chose à laquelle elle ne s'attend pas. Le navigateur dit : { $error }
slip-worker = Ce navigateur ne peut pas faire ce travail ici : { $error }
slip-file-missing = Un fichier manque : choisissez-en un pour chaque champ.
slip-names = Il faut l'enquête, le nom et la fonction : ils figureront dans la promesse.
slip-differ = Les deux phrases secrètes diffèrent. Tapez-les à nouveau.
slip-words-many = { $found ->
    [one] Il y a { $found } mot : il en faut 24.
   *[other] Il y a { $found } mots : il en faut 24.
}
slip-word-strange = Le mot { $place } (« { $word } ») n'est pas dans la liste des mots : regardez à nouveau le papier.
slip-words-order = Ces 24 mots ne vont pas ensemble : deux sont peut-être intervertis, ou l'un est mal lu.
slip-round-name = Le nom de l'enquête n'a que les lettres a à z, des chiffres et des traits d'union, par exemple 2026-q3. Demandez aux RH.
slip-passphrase-short = { $found ->
    [one] La phrase secrète a { $found } caractère : il en faut au moins { $least }, par exemple cinq mots.
   *[other] La phrase secrète a { $found } caractères : il en faut au moins { $least }, par exemple cinq mots.
}
slip-no-key-file = Ce n'est pas le fichier de clé d'un gardien. Il s'appelle candor-guardian-, puis le nom de l'enquête.
slip-key-file-damaged = Le fichier de clé est endommagé.
slip-passphrase-wrong = Ce n'est pas la phrase secrète de ce fichier de clé. Rien n'a été modifié : essayez à nouveau.
slip-no-promise = Ce n'est pas une promesse. Elle s'appelle promise.json, ou vient dans un e-mail des RH.
slip-promise-round = Cette promesse est celle de l'enquête { $theirs } : votre clé est pour { $yours }.
slip-no-receipt = { $file } n'est pas un reçu. Retirez ce fichier, ou choisissez le bon.
slip-no-parcel = Ce fichier n'est pas un paquet de candor.
slip-parcel-cut = Le paquet n'est pas entier : sa partie « { $part } » a été coupée. Demandez-le à nouveau.
slip-parcel-long = Le paquet est plus long que ne le dit sa première ligne. Demandez-le à nouveau.
slip-parcel-part = Le paquet n'a pas de partie « { $part } ». Est-ce un paquet qu'un gardien a rendu ?
slip-parcel-round = Ce paquet est celui de l'enquête { $theirs } : votre clé est pour { $yours }.
slip-early = Rien n'est ouvert avant { $from } : à l'horloge de cet ordinateur, il est { $now }.
slip-receipt-strange = Le reçu { $receipt } n'est pas de cette enquête. Continuez sans lui, et dites-le à qui vous l'a donné.
slip-save-first = Enregistrez d'abord votre fichier de clé : il doit se souvenir de cette liste avant que quoi que ce soit soit ouvert.
slip-notice-empty = Répondez d'abord à la question sur les mots publiés.
slip-notice-other =
    Ce ne sont pas les mots de cette liste : une autre liste a été ouverte avant, ou un mot est mal lu. Rien n'a été ouvert.

key-none = Aucune clé ne découle de cette valeur de départ.
twofold = Votre fichier de clé et ce navigateur ne se souviennent pas de la même chose pour cette enquête. Dites-le haut et fort : quelqu'un a un second fichier de clé.
accepted-another = Vous avez accepté une autre promesse de cette enquête.
opened-another =
    Votre clé a ouvert une autre liste ou une autre pile de cette enquête, et n'en ouvre pas de seconde : qui pourrait choisir entre deux
    apprendrait qui est dans la différence.

promise-unread = La première page de la promesse n'est pas lisible.
promise-groups-unread = La liste des groupes de la promesse n'est pas lisible.
promise-tree-unread = L'organisation dans la promesse n'est pas lisible.
promise-form = La promesse a la forme { $form } : cette page lit la forme 4.
promise-strange = La promesse a une partie « { $part } » que cette page ne connaît pas.
promise-unguarded = La promesse de cette enquête ne nomme aucun gardien.
promise-other-statements = La promesse a été modifiée : ses affirmations sont autres.
promise-other-tree = La promesse a été modifiée : son organisation est autre.
promise-other-groups = La promesse a été modifiée : ses groupes sont autres.
promise-too-few = Selon cette promesse, des chiffres pourraient être montrés pour moins de cinq personnes.
promise-unit-twice = L'organisation dans la promesse a deux fois la même unité.
promise-tops = L'organisation dans la promesse n'a pas exactement un sommet.
promise-torn = L'organisation dans la promesse n'est pas d'un seul tenant.
promise-guardians = La promesse n'a pas de gardien, ou en a plus de deux.
promise-keys-same = Deux clés de gardiens dans la promesse sont les mêmes, ou l'une n'est pas une clé.
promise-inner-keys = Les clés des jetons intérieurs dans la promesse ne sont pas lisibles, ou sont les mêmes.
promise-unwraps = Selon cette promesse, des bulletins sont déballés avant la fin de l'enquête, ou plus de 30 jours après.
promise-group-homeless = Un groupe de la promesse n'appartient à aucune unité.
promise-group-comments = La promesse a des groupes à part pour les commentaires.
promise-group-few = { $group } : moins de { $k } personnes sont invitées.
promise-group-sum = { $group } : le compte de ses personnes n'est pas juste.
promise-groups-same = Deux groupes de la promesse ont le même nom ou la même clé.
promise-without-you = Votre clé n'est pas dans cette promesse : ne l'acceptez pas, et dites-le haut et fort.

parcel-promise-round = La promesse dans le paquet est celle d'une autre enquête : votre clé est pour { $yours }.
parcel-promise-other = La promesse dans le paquet n'est pas celle que vous avez acceptée.
list-unsigned = La liste des entrées n'est pas signée avec la clé de la promesse.
list-unread = La liste des entrées n'est pas lisible.
list-other = La liste des entrées est pour une autre promesse.
entry-no-group = L'entrée { $entry } n'est d'aucun groupe de la promesse.
entry-no-token = L'entrée { $entry } n'a pas de jeton de son groupe.
entry-unsigned = L'entrée { $entry } n'est pas signée.
entries-cut = Les entrées du paquet ont été coupées. Demandez-le à nouveau.
entry-twice = Une entrée est là deux fois.
entries-other = Les entrées ne sont pas celles de la liste. Manquantes : { $missing }. Absentes de la liste : { $more }.
entries-same-key = Deux entrées ont la même clé à usage unique.
entries-same-ballot = Deux entrées contiennent le même bulletin emballé.
group-key = La clé de { $group } dans la promesse n'est pas lisible.
used-other = La liste des liens utilisés n'est pas pour les groupes de cette promesse.
used-too-many =
    { $group }, entrées : { $entries }, liens utilisés : { $links }, personnes invitées : { $invited }. Aucun de ces nombres ne devrait dépasser le
    suivant. Quelqu'un a gonflé ce groupe.
receipt-dropped = Le reçu { $receipt } est signé, et son entrée n'est pas dans la liste : une entrée a été retirée.
pile-cut = La pile « { $pile } » du paquet a été coupée. Demandez-le à nouveau.
pile-unsorted = La pile « { $pile } » du paquet n'est pas triée, ou a deux fois la même ligne.
pile-twice = La pile « { $pile } » a le même bulletin emballé dans deux groupes.
before-unsigned = Ce qui a été transmis n'est pas signé par { $name }.
before-unread = L'attestation du gardien avant vous n'est pas lisible.
before-other = Ce que { $name } a signé concerne une autre liste, promesse ou place.
before-unlike = Ce que { $name } a signé ne découle pas des entrées, ou n'est pas ce qui a été transmis.
