//! Words that are names and something else as well: for these a capital, or the other name beside them, has to say that a
//! person is meant. And words of a roster that never name anybody by themselves.
//!
//! It must never list a word that is a name only: that person would be recognised less well than everybody else.

use std::{collections::HashSet, sync::LazyLock};

/// English and German words that people are called by, too, in the folded form of [`super::names`].
pub(super) static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON_WORDS.split(' ').collect());
const COMMON_WORDS: &str = "\
    abend adler al alt angel april art august autumn baker bauer baum bell berg berry best bill bishop black blue \
    blume brand braun brown burg busch bush butcher butler carpenter carter chance chase chef church clay coach cook \
    cooper cross dawn day dean dick drew earl east eisen engel ernst faith fein feld field fink fischer fish fisher \
    fleischer fox frank frei freund fromm fuchs gardener gast gold good grace graf grant gray green gross grun gut \
    guy hahn hall hand hase haus heath heim herbst hill hirsch hof holz hope horn house hunt hunter hut iris ivy \
    jade jager job joy judge june jung kaiser kern key king kirsch klein knight koch kohl konig korn kraft krug kuhn \
    kunst kurz lake land lane lang laut law licht lieb linde long lord love mac mai main major mann mark markt mason \
    maurer may meister metzger mill miller moon moos morgen nagel neu north nurse olive ost page painter park parker \
    patience pearl penny pepper piper pool pope porter power preis price prince rain rat ray reader reich reis rice \
    rich richter ring ritter river rob rock root rose rot ruby sack sage salz sand sandy sauer schafer schatz \
    schmied schneider schnell schreiber schreiner schwarz seil sharp shepherd short silber singer sky small smart \
    snow sommer sonntag south spiegel spitz spring stahl stamm star stark stein stern stock stolz stone streit \
    strong sturm sue summer suss tag tailor tanz taube taylor teich temple turner vater victor violet vogel voll \
    wachter wahl wald walker wall ward waters way weaver weg wein weise weiss wells west white will wind winter wirt \
    wise wolf wood woods young zahn zeit zimmer zimmermann";

/// Particles and titles in names, and words before the @ of an address that belongs to nobody: `lead.one`. With another name of
/// the same person beside them they are part of it.
pub(super) static PARTICLES: LazyLock<HashSet<&str>> = LazyLock::new(|| PARTICLES_WORDS.split(' ').collect());
const PARTICLES_WORDS: &str = "\
    admin all alle am an and any are ask auf aus back bei bin bint boss buro but can care chief clinic contact da \
    dal das de dei del della demo den der des design desk di dos dr drei du ein eine eins el empfang engineering \
    finance first five for four frau from front fur had has have hello her herr hilfe him his home how hr ibn ich \
    ihr im in info ing it kasse klinik kontakt la lager le lead leader left leitung lo los mail marketing me miss \
    mit mr mrs ms nach nacht new nicht night no not of office old one op our out people personal pforte plan praxis \
    prof right said sales say schicht second service she shift sie six some staff support team ten ter test that the \
    this three two uber und uns user van vier vom von was were who why wir with work y you zentrale zu zum zur zwei";
