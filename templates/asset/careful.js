// Reads along in the comment box and says, beside it, what in a comment could tell who wrote it. It only ever warns.
// It must never send or store anything, hold back or change a comment, or leave a word of it in the page once the form is
// empty. Addresses, numbers and written dates it sees in every language of the page, other words in English and German alone; that it
// finds nothing proves nothing.
"use strict";
{
  const PATIENCE = 900; // milliseconds without a key, before it speaks: a screen reader must not talk into every word
  const LONG = 400; // characters; the more there is to read, the more there is to recognise

  // A pattern in whole words, whatever the script; capitals count only where they are asked for.
  const words = (source, flags = "giu") => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, flags);

  const MONTH = "jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june?|juni|july?|juli|august|sept?(?:ember)?|"
    + "o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?";
  // Months as the other languages write them in a date, by the browser's own knowledge: with a day before them or a year behind them.
  const MONTHS = ["fr", "es", "it", "pl", "tr", "ar", "ar-LB"].flatMap((language) => Array.from({ length: 12 }, (_, month) => {
    const options = { day: "numeric", month: "long", calendar: "gregory", timeZone: "UTC" };
    const parts = globalThis.Intl && new Intl.DateTimeFormat(language, options).formatToParts(new Date(Date.UTC(2026, month, 5)));
    return parts?.find(({ type }) => type === "month")?.value;
  })).filter((name) => name !== undefined);
  const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch";
  const OWN = "(?:maternity|paternity|parental|sick|medical) leave|pregnancy|part[- ]?time\\S*|visa|work permit|disability|"
    + "wheelchair|illness|sickness|surgery|operation|therapy|depression|burn-?out|diagnosis|accent|mother tongue|native language|"
    + "nationality|religion|headscarf|beard|husband|wife|partner|daughters?|sons?|kids?|child(?:ren)?|divorce|"
    + "resignation|notice|promotion|retirement|probation(?: period)?|apprenticeship|internship|thesis";
  const OWN_DE = "elternzeit|mutterschutz|schwangerschaft|teilzeit\\S*|visum|aufenthaltstitel|behinderung|rollstuhl|krankheit|"
    + "krankmeldung|operation|op|reha|kur|therapie|depression|burn-?out|diagnose|akzent|muttersprache|herkunft|religion|kopftuch|bart|"
    + "mann|frau|partner(?:in)?|tochter|töchter|sohn|söhne|kind(?:er)?|scheidung|kündigung|beförderung|rente|probezeit|"
    + "ausbildung|praktikum|abschlussarbeit";
  const JOB = "nurse|midwife|doctor|physician|surgeon|consultant|therapist|pharmacist|carer|teacher|manager|"
    + "lead|leader|head|director|boss|supervisor|foreman|engineer|developer|programmer|architect|designer|tester|analyst|administrator|"
    + "accountant|controller|buyer|clerk|secretary|receptionist|assistant|driver|cook|chef|cleaner|caretaker|technician|electrician|"
    + "mechanic|welder|operator|trainee|apprentice|intern|student|member|officer|representative|steward";
  const JOB_DE = "leiter|leiterin|leitung|pfleger|pflegerin|kraft|schwester|hebamme|arzt|ärztin|apothekerin?|therapeut|therapeutin|"
    + "logopädin|lehrer|lehrerin|chef|chefin|meister|meisterin|ingenieur|ingenieurin|entwickler|entwicklerin|techniker|technikerin|"
    + "elektriker|elektrikerin|mechaniker|mechanikerin|architekt|architektin|berater|beraterin|buchhalter|buchhalterin|"
    + "sekretär|sekretärin|assistent|assistentin|fahrer|fahrerin|koch|köchin|azubi|auszubildende[rn]?|praktikant|praktikantin|"
    + "student|studentin|werkstudent|werkstudentin|betriebsrat|betriebsrätin|beauftragte[rn]?|führungskraft|vorgesetzte[rn]?";
  // Given names that are common and no other word. Many more are found by where they stand.
  const NAMES = "Agnieszka|Ahmed|Aisha|Alexander|Ali|Alice|Amir|Amy|Andrea|Andreas|Andrew|Angela|Anita|Anja|Anna|Anne|Anton|"
    + "Antonio|Barbara|Ben|Bernd|Birgit|Bob|Brigitte|Carlos|Carmen|Charlotte|Chris|Christian|Christina|Claudia|Daniel|"
    + "Dave|David|Diana|Dieter|Dirk|Dominik|Elena|Elisabeth|Elke|Emily|Emma|Erik|Eva|Ewa|Fabian|Fatima|Felix|Florian|"
    + "Gabi|George|Gerd|Gina|Hannah|Hans|Hassan|Heike|Helen|Helga|Henry|Holger|Ibrahim|Igor|Ines|Ingrid|Irina|Ivan|Jack|"
    + "James|Jan|Jana|Jane|Jennifer|Jens|Jessica|Jim|Joan|Joe|Johanna|John|Jonas|José|Julia|Jörg|Jürgen|Karen|Karin|"
    + "Karl|Kasia|Kate|Katharina|Katrin|Kevin|Kim|Klaus|Laura|Lena|Leon|Linda|Lisa|Luca|Lucy|Lukas|Magda|Manuel|Marco|"
    + "Maria|Marie|Mario|Markus|Marta|Martin|Martina|Mary|Matthias|Max|Mehmet|Melanie|Michael|Mike|Miriam|Mohammed|"
    + "Monika|Mustafa|Nadia|Natalie|Nick|Nicole|Nina|Norbert|Olga|Oliver|Omar|Patrick|Paul|Pavel|Peter|Petra|Philipp|"
    + "Priya|Rainer|Ralf|Rebecca|Renate|Rob|Robert|Roland|Sabine|Sally|Samir|Sandra|Sara|Sarah|Sean|Sebastian|Silke|"
    + "Simon|Sofia|Sonja|Sophie|Stefan|Stefanie|Stephen|Steve|Susan|Susanne|Sven|Svetlana|Tanja|Thomas|Tim|Tina|Tobias|"
    + "Tom|Torsten|Ursula|Uwe|Vera|Veronika|Volker|Werner|Wolfgang|Yusuf|Zoe";
  // Capitals in the middle of an English sentence that are no name.
  const NO_NAME = words(`I|${MONTH}|${DAY}s?|English|German|French|Spanish|Christmas|Easter|New Year|God|Internet|Excel|Word|Outlook|`
    + "Teams|Slack|Zoom|Windows|Google|Europe(?:an)?|Covid|Corona", "iu");
  const NO_PAIR = words("Thema|Team|Abteilung|Bereich|Projekt|Station|Schicht|Gruppe|Ende|Anfang|Mitte|Woche|Monat|Art|Menge|"
    + "Anzahl|Paar|Tag|Stunde|Stunden|Minuten|Prozent", "u");
  const GERMAN = words("der|die|das|dies\\S*|und|ich|nicht|ist|wird|werden|wir|mit|ein|eine[rnm]?|auf|über|für|von|vom|zu|zum|im|am|seit|hat|"
    + "haben|bin|war|als|wie|es|sind|bei|auch|man|mir|mich|mein\\S*|herrn?|frau|kein\\S*|sie|den|dem|mehr|wurde|nach|alle[ns]?|bitte");
  const ENGLISH = words("the|and|i|not|is|are|we|with|a|an|on|for|of|to|has|have|been|as|it|at|me|my|no|they|by|more|"
    + "after|all|please|that|this|when|from|you|would|there|nobody|never");

  const TELLING = {
    address: [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
    link: [/(?:https?:\/\/|www\.)[^\s,;]+/giu, words("[\\p{L}\\p{N}-]+\\.(?:com|org|net|info|de|at|ch|eu|io)(?:/\\S*)?")],
    handle: [/(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]+/giu],
    date: [/(?<!\d)(?:\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-](?:\d{4}|\d\d)?)(?!\d)/giu,
      words(`\\d\\d?(?:st|nd|rd|th|\\.)? (?:of )?(?:${MONTH})(?: \\d{4})?|(?:${MONTH}) (?:\\d\\d?(?:st|nd|rd|th)?|\\d{4})`),
      words(`(?:in|since|until|im|seit|bis|ab) (?:${MONTH})|on the \\d\\d?(?:st|nd|rd|th)`),
      words("(?:since|in|until|before|after|seit|im jahr|bis|ab) (?:(?:about|early|late|etwa|anfang|ende) )?(?:19|20)\\d\\d"),
      ...(MONTHS.length === 0 ? [] : [words(`\\d\\d?(?:er|º|\\.)? (?:de |di |من )?(?:${MONTHS.join("|")})(?: (?:de |del |di )?\\d{4})?|`
        + `(?:${MONTHS.join("|")})(?: de| del)? \\d{4}`)]),
      words(`(?:last|this|next|(?:letzt|dies|nächst|vorig)e[nrms]) (?:${DAY}|${MONTH})`)],
    phone: [/(?<![\p{L}\p{N}])(?:\+|00?)\s?[1-9]\d*(?:[ ()/.-]{0,3}\d){5,}|(?<![\p{L}\p{N}])\d(?:[ /-]{0,2}\d){7,}/giu],
    number: [/(?<!\d)\d{5,}(?!\d)/giu],
    only: [words("(?:I am|I'm|I was|being|as|am) the (?:only|first|last|youngest|oldest|newest|sole|one)(?: \\p{L}+)?"),
      words("(?:nobody|no one|none) (?:but|except) me|apart from me|except for me|only I|I alone|"
        + "(?:as )?one of (?:the )?(?:two|three|four|few)|"
        + "(?:know|guess|see|tell) who I am|I sit (?:next to|near|beside|opposite)"),
      words("als (?:einzige|erste|jüngste|älteste|neueste|letzte)[rn]?(?: \\p{L}+)?|(?:bin|war) (?:ich )?(?:hier )?(?:der|die|das) "
        + "(?:einzige|erste|jüngste|älteste|neueste|letzte)|nur ich|ich allein|außer mir|"
        + "als (?:alleinige[rn]?|eine[rn]? (?:von|der) (?:zwei|drei|beiden|wenigen))(?: \\p{L}+)?|wer ich bin|"
        + "ich sitze (?:neben|gegenüber|bei)")],
    own: [words(`my (?:own )?(?:${OWN})|I (?:work|am|was) (?:in )?part[- ]?time|I (?:am|was|got) pregnant|`
        + "(?:maternity|paternity|parental) leave|"
        + "single (?:mother|father|parent|mum|mom|dad)|"
        + "I have (?:\\p{L}+ ){0,2}(?:kids|children|little ones)|I(?:'m| am| was) (?:leaving|pregnant|retiring|moving)"),
      words(`(?:mein|unser)(?:e[rnms]?)? (?:${OWN_DE})|(?:in|aus) (?:der )?(?:elternzeit|teilzeit|mutterschutz|kur|reha)|`
        + "ich (?:bin |war )?schwanger|\\p{L}*alleinerziehend\\p{L}*|ich (?:gehe|kündige|habe gekündigt)"),
      words("I (?:came|come|was moved|moved|transferred)(?: \\p{L}+)? from \\p{L}+|I (?:joined|started)|"
        + "(?:kam|komme|wechselte) (?:ich )?(?:im \\p{L}+ )?aus \\p{L}+|"
        + "habe ich (?:\\p{L}+ )?angefangen|ich habe (?:\\p{L}+ ){0,4}angefangen")],
    job: [words(`(?:(?:speaking|working|work) )?as (?:(?:the|an?|your|our|one of the) )?`
        + `(?:(?:only|new|former|deputy|senior|junior) )*(?:\\p{L}+ ){0,2}\\p{L}*(?:${JOB})s?`),
      words("in my (?:role|position|job|function) as|I (?:lead|run|head|manage) (?:the|a|our)"),
      words(`als (?:(?:einzige|neue|ehemalige|stellvertretende)[rn]? )?\\p{L}*(?:${JOB_DE})`),
      words("in meiner (?:rolle|funktion|stelle|position) als|(?:ich arbeite|arbeite ich) als|ich (?:leite|führe) (?:die|das|den|eine?n?)")],
    told: [words("(?:as|like) (?:I|we) (?:\\p{L}+ )?(?:told|said|wrote|mentioned|explained|reported|discussed)(?: (?:you|to you))?|as discussed|"
        + "I (?:have |had )?(?:already |also )?(?:told|mentioned this to|wrote to|reported to) (?:you|him|her|them|my|our)|I mentioned (?:it|this|that) to|"
        + "(?:when|since) we (?:spoke|talked|met)|(?:my|our) (?:last |first )?(?:one-on-one|1:1|appraisal|conversation|talk)"),
      words("wie (?:\\p{L}+ ){0,6}(?:gesagt|erwähnt|geschrieben|"
        + "besprochen|erzählt|gemeldet)|(?:ich (?:habe|hatte)|(?:habe|hatte) ich) (?:es |das )?(?:dir|ihnen|euch|ihm|ihr|mein\\S*)(?: \\p{L}+){0,5}? "
        + "(?:gesagt|erwähnt|geschrieben|erzählt|gemeldet)|in (?:unser|mein)em (?:letzten |ersten )?\\p{L}*gespräch")],
  };

  const TITLED = words("(?:(?:M(?:r|rs|s|x)|Dr|Prof)\\.? |(?:Frau|Herrn?|Kolleg(?:e|en|in)|Chefin?|Doktor|Schwester|Pfleger) )"
    + "(?:Dr\\. |Prof\\. )?\\p{Lu}\\p{L}+", "gu");
  const FIRST = words(`(?:${NAMES})(?: \\p{Lu}\\p{Ll}+)?`, "gu");
  const AFTER = words("(?<=[Vv]on |[Mm]it |[Ff]ür |[Ss]eit |[Bb]ei |[Gg]egen )\\p{Lu}\\p{Ll}+(?= \\p{Lu}| da | ist | hat )", "gu");

  // Names by a list, by a title, and by where a capital stands: in English in the middle of a sentence; in German, where every
  // noun has one, only two in a row.
  function names(text) {
    const found = [...text.matchAll(TITLED), ...text.matchAll(FIRST)].map(([match]) => match);
    const count = (pattern) => (text.match(pattern) ?? []).length;
    const german = count(GERMAN) + (/[äöüß]/i.test(text) ? 1 : 0) > count(ENGLISH) || count(ENGLISH) === 0;
    const inside = german
      ? [...text.matchAll(/(?<=[\p{Ll}\p{N}],? )(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+(?!\p{L})/gu)].filter(([, first]) => !NO_PAIR.test(first))
      : [...text.matchAll(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}\p{L}*\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].filter(([match]) => !NO_NAME.test(match));
    if (german) found.push(...[...text.matchAll(AFTER)].map(([match]) => match));
    return found.concat(inside.map(([match]) => match));
  }

  // What in a text could tell who wrote it: pairs of a kind and the words found, each once. The kinds have a line each in
  // the page (data-sign).
  function signs(text) {
    const found = new Map();
    let rest = text.normalize("NFC").replace(/[’‘]/g, "'")
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15); // Arabic and Persian digits are digits
    for (const [kind, patterns] of Object.entries(TELLING)) {
      for (const pattern of patterns) {
        for (const [match] of rest.matchAll(pattern)) {
          found.set(kind, [...(found.get(kind) ?? []), match.replace(/[\s.,;:!?)]+$/, "")]);
          // What is a date is no telephone number as well.
          if (/\d|@|www/.test(match)) rest = rest.replace(match, " - ");
        }
      }
    }
    const who = names(rest);
    if (who.length > 0) found.set("name", who);
    if ([...text.trim()].length > LONG) found.set("long", []);
    const once = (list) => list.filter((word, at) => !list.some((other, i) => other.includes(word) && (i < at || other !== word)));
    return [...found].map(([kind, list]) => [kind, once(list)]);
  }

  // Watches a field; `list` has one line for each kind. A line changes only when what it says does, so that nothing is
  // announced twice.
  function watch(field, list) {
    let timer = null;
    const tell = () => {
      const seen = new Map(signs(field.value));
      for (const line of all("[data-sign]", list)) {
        const words = seen.get(line.dataset.sign);
        const text = (words ?? []).map((word) => `“${word}”`).join(", ");
        const place = line.querySelector(".seen");
        if (place && place.textContent !== text) place.textContent = text;
        line.hidden = words === undefined;
      }
      list.hidden = seen.size === 0;
    };
    field.oninput = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, field.value === "" ? 0 : PATIENCE);
    };
    field.form.onreset = () => {
      clearTimeout(timer);
      setTimeout(tell); // the field is empty only after this event
    };
  }

  Object.assign(globalThis, { signs, watch });
}
