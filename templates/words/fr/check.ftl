# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Un instant
starting-pages-program-did =
    <b>Le programme de cette page n'est pas arrivé, ou a été modifié en chemin.</b> Votre navigateur ne l'exécute que
    tel qu'il a été fait.
starting-filter-network-addition =
    Un filtre du réseau, ou une extension de votre navigateur, peut en être la cause. Ouvrez cette page dans un autre
    navigateur ou sur un autre réseau. Votre reçu reste bon.
waiting-public-record-being = Le registre public est en train d'être récupéré et vérifié. Votre reçu n'est pas envoyé.
receipt-were-my-answers = Mes réponses ont-elles été comptées ?
receipt-choose-receipt-saved = Choisissez le reçu que vous avez enregistré après avoir répondu.
receipt-receipt-file = Fichier du reçu
receipt-browser-fetches-public =
    Votre navigateur récupère tout le registre public de l'enquête, et y cherche vos réponses. Le reçu reste sur votre
    appareil : personne n'apprend lesquelles vous avez cherchées.
receipt-receipt-shows-somebody =
    Un reçu montre que quelqu'un a participé. Il ne montre jamais ce qui a été répondu, et le registre non plus.
receipt-pages-program = Le programme de cette page
receipt-page-its-files =
    La page et ses fichiers sont les mêmes à l'octet près pour tous, et faits pour être lus. Votre navigateur
    n'exécute un fichier que s'il a l'empreinte (SHA-256) ci-dessous. Les notes de version de candor donnent les mêmes
    empreintes, et celle de la page elle-même. La commande <code>candor audit</code> vérifie le registre sans cette
    page.
counted-answers-were-counted = Vos réponses ont été comptées
counted-one-signed-record =
    Elles sont l'une des <b>{ $ballots }</b> entrées du registre signé de l'enquête <b>{ $round }</b>.
counted-what-promised-receipt =
    Ce qui a été promis, le reçu et le registre s'accordent, et sont signés avec la clé promise.
counted-check-another-receipt = Vérifier un autre reçu
entered-entry-on-list = Votre entrée figure sur la liste
entered-one-signed-list =
    C’est l’une des <b>{ $ballots }</b> de la liste signée de l’enquête <b>{ $round }</b>. Les gardiens ouvrent exactement celles-ci.
entered-twelve-words-list =
    Ces douze mots représentent la liste. Chaque gardien les publie par ses propres moyens. Si les siens sont différents, montrez les deux au comité d’entreprise.
proved-opened-in-unit =
    Elles sont parmi celles qui ont été ouvertes dans le groupe <b>{ $unit }</b> de l’enquête <b>{ $round }</b>.
lost-guardian-signed =
    <b>{ $guardian } a signé que vos réponses ne s’ouvraient pas, ou étaient là deux fois.</b> Votre preuve montre qu’elles s’ouvrent.
lost-please-show =
    Montrez votre preuve et le registre, que vous pouvez enregistrer ici, au comité d’entreprise. Qui a les deux peut aussi trouver vos réponses : ne donnez la preuve à personne en qui vous n’avez pas confiance.
gone-answers-not-opened = Vos réponses ne sont pas parmi celles qui ont été ouvertes
gone-too-few-or-taken =
    Ou bien trop peu de personnes de votre groupe ont participé, ou bien quelqu’un a retiré vos réponses. Les gardiens peuvent regarder dans ce qu’elles conservent ; la commande <code>candor receipt</code> les y cherche.
invalid-answers-were-counted = Vos réponses ont été comptées comme nulles
invalid-stands-signed-record =
    Elles figurent dans le registre signé de l'enquête <b>{ $round }</b>, parmi celles qui ne contenaient pas de
    réponse valable à l'ouverture.
invalid-who-spoiled-cannot =
    Qui les a gâtées ne peut être prouvé : ce peut être la page, le navigateur, ou qui les a ouvertes. Si vous avez
    répondu sur la page telle qu'elle est, montrez ceci à votre comité d'entreprise.
invalid-save-record = Enregistrer le registre
missing-answers-are-missing = Vos réponses manquent
missing-receipt-proves-answers =
    <b>Ce reçu prouve que des réponses acceptées ont été omises.</b> Le serveur a signé qu'il les a prises, et a signé
    un registre de l'enquête <b>{ $round }</b> sans elles.
missing-please-show-both =
    Montrez les deux à votre comité d'entreprise : le fichier du reçu, et le registre, que vous pouvez enregistrer
    ici.
missing-number-receipt = Le numéro dans le reçu :
not-closed-round-not-closed = L'enquête n'est pas encore close
not-closed-receipt-genuine-record =
    Le reçu est authentique. Le registre vient après la fin du <b>{ $closes }</b> (minuit, { $zone }).
not-closed-devices-clock = Sur l'horloge de cet appareil, c'est { $here }.
not-closed-please-keep-file = Gardez le fichier, et revenez alors.
cancelled-round-cancelled = Cette enquête a été annulée
cancelled-stopped-before-its =
    Elle a été arrêtée avant sa fin, et ses réponses ne sont pas comptées. Elle n'a pas de registre.
unknown-form-page-older-than = Cette page est plus ancienne que l'enquête
unknown-form-round-promises-something =
    L'enquête promet quelque chose que cette page ne connaît pas : { $message }. Votre reçu reste bon ; rechargez la
    page, et si cela dure, dites-le à qui gère cette enquête.
unknown-form-choose-file-again = Choisir à nouveau le fichier
no-receipt-not-receipt = Ce n'est pas un reçu
no-receipt-receipts-name-begins =
    Le nom d'un reçu commence par <b>candor-receipt</b>. Le fichier d'un laissez-passer est autre chose.
no-receipt-choose-another-file = Choisir un autre fichier
unknown-round-round-not-known = Cette enquête n'est pas connue ici
unknown-round-receipt-names-round =
    Le reçu nomme l'enquête <b>{ $round }</b>, que ce serveur n'a pas. Il vient peut-être d'un autre serveur. S'il
    vient de celui-ci, montrez cette page et le reçu à votre comité d'entreprise.
disagree-not-receipt-round = Ce n'est pas un reçu de cette enquête
disagree-receipt-server-disagree =
    <b>Le reçu et ce serveur ne s'accordent pas sur ce qui a été promis dans l'enquête { $round }.</b> Le reçu vient
    peut-être d'un autre serveur, ou quelqu'un a changé ce qui avait été promis.
disagree-if-answered-here = Si vous avez répondu ici, montrez cette page et le reçu à votre comité d'entreprise.
not-genuine-not-signed-with =
    Il n'est pas signé avec la clé promise pour l'enquête <b>{ $round }</b>. Il a été modifié, ou inventé : il ne
    prouve rien.
not-signed-record-not-as = Le registre n'est pas celui promis
not-signed-what-server-calls =
    <b>Ce que le serveur appelle son registre n'est pas signé avec la clé promise.</b> Il ne prouve rien au sujet de
    vos réponses. Montrez cette page et le reçu à votre comité d'entreprise.
insecure-checking-not-possible = Impossible de vérifier ici
insecure-connection-server-not =
    La connexion à ce serveur n'est pas chiffrée, ou ce navigateur est trop ancien. Ouvrez cette page dans un
    navigateur récent, à une adresse qui commence par <b>https://</b>.
offline-server-cannot-be = Le serveur est injoignable
offline-seem-be-offline = Vous semblez hors ligne, ou le serveur l'est. Votre reçu reste bon.
offline-try-again = Réessayer
busy-server-busy = Le serveur est très occupé
busy-please-try-again = Réessayez dans une minute. Votre reçu reste bon.
unexpected-something-went-wrong = Un problème est survenu
unexpected-page-met-something =
    Cette page a rencontré quelque chose qu'elle ne connaît pas. Votre reçu reste bon ; réessayez plus tard.
unexpected-what-met = Ce qu'elle a rencontré : { $message }
page-server-busy-trying = { $seconds ->
    [one] Le serveur est très occupé. Nouvel essai dans { $seconds } seconde.
   *[other] Le serveur est très occupé. Nouvel essai dans { $seconds } secondes.
}
