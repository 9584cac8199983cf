"""German words that stand where a name could stand, and are none."""

from community.anonymity.known.everywhere import EVERYWHERE
from community.anonymity.known.lists import words

_CALENDAR = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag jänner januar feber
    februar märz april mai juni juli august september oktober november dezember weihnachten ostern
    pfingsten fasching silvester neujahr advent frühling frühjahr sommer herbst winter
"""
_WORLD = """
    österreich österreichisch deutschland deutsch deutsche deutscher schweiz schweizer england
    englisch frankreich französisch spanien spanisch italien italienisch portugal polen polnisch
    ukraine ukrainisch russland russisch rumänien rumänisch bulgarien bulgarisch ungarn ungarisch
    tschechien tschechisch slowakei slowakisch slowenien griechenland griechisch türkei türkisch
    kurdistan kurdisch syrien syrer irak iran afghanistan afghane marokko algerien tunesien ägypten
    libyen sudan somalia eritrea äthiopien ghana nigeria kenia kongo kamerun senegal gambia indien
    pakistan bangladesch nepal china chinesisch vietnam thailand philippinen japan korea amerika usa
    brasilien kolumbien venezuela kanada australien afrika asien europa arabisch farsi dari paschtu
    urdu hindi tigrinya suaheli belarus georgien armenien tschetschenien albanien kosovo serbien
    serbisch bosnien bosnisch kroatien kroatisch mazedonien montenegro niederlande belgien luxemburg
    dänemark schweden norwegen finnland lettland litauen estland norden süden osten westen ausland
    inland kärnten tirol vorarlberg salzburger steiermark burgenland niederösterreich oberösterreich
    bayern
"""
_OFFICES = """
    mittelschule volksschule hauptschule berufsschule handelsschule fachschule gesamtschule
    realschule universität hochschule fachhochschule gymnasium kindergarten kirche moschee kapelle
    pfarre pfarrkirche pfarrgemeinde stift verein sportverein fußballverein turnverein musikverein
    chor musikkapelle union ams jobcenter arbeitsamt arbeitsagentur finanzamt gemeinde gericht
    polizei caritas diakonie volkshilfe hilfswerk kreuz arbeiterkammer gewerkschaft ögb ögk pva bfa
    magistrat ministerium bezirkshauptmannschaft sozialamt jugendamt krankenkasse gesundheitskasse
    pensionsversicherung notstandshilfe mindestsicherung
"""
_NOUNS = """
    armut arbeit arbeiten job jobs stelle stellen geld hilfe hilfen angst zeit zeiten leben kinder kind
    mutter vater eltern familie familien bruder schwester frau frauen mann männer freunde freunden
    freundin kollegen kollegin kollege kunden klienten klientin klient chef chefin leute leuten
    menschen person personen schule schulen kurs kurse ausbildung lehre pension rente therapie
    urlaub krankenstand teilzeit vollzeit zeitarbeit leihfirma leihfirmen firma firmen betrieb
    betriebe haus hause wohnung platz plätze woche wochen tag tage tagen nacht nächte morgen abend
    mittag stunde stunden minuten jahr jahre jahren monat monate euro cent schulden miete lohn
    gehalt vertrag verträge brief briefe termin termine gespräch gespräche frage fragen antwort
    antworten idee ideen problem probleme lösung lösungen ziel ziele plan pläne weg wege schritt
    schritte grund gründe recht rechte mut kraft ruhe ordnung druck stress sorge sorgen hoffnung
    freude spaß lust liebe vertrauen respekt interesse erfolg fehler chance chancen wunsch wünsche
    erfahrung erfahrungen sprache sprachen kontakt kontakte land länder stadt dorf ort orte gegend
    bezirk straße weite nähe krankheit krankheiten unfall schmerzen rücken kopf herz hand hände auge
    augen kaffee tee auto bus zug rad telefon handy computer laptop internet computern programm
    programme lebenslauf bewerbung bewerbungen papier papiere unterlagen zeugnis zeugnisse prüfung
    prüfungen note noten klasse klassen kollektivvertrag probe pause pausen pflege küche reinigung
    lager verkauf büro büros gastronomie handel industrie bau handwerk gartenarbeit nachtarbeit
    schichtarbeit haft gefängnis bewährung asyl krieg flucht gewalt streit ruf anfang ende mitte
    hälfte viertel teil teile stück seite rolle spiel fall fälle sache sachen ding dinge beginn
    bedarf erwartung bedingungen mindestlohn beratung betreuung begleitung unterstützung motivation
"""
_ROLES = """
    coach trainer trainerin berater beraterin moderator supervisor supervisorin mama papa oma opa
    herr frau dr mag modul aktivität variante option schritt teil frage antwort fall gruppe runde
    phase thema kapitel tabelle woche anhang version ps ok hallo liebe lieber danke grüße doktor
    lehrer lehrerin therapeutin therapeut ärztin arzt anwalt anwältin nachbarin nachbar
"""
KNOWN = EVERYWHERE | words(_CALENDAR, _WORLD, _OFFICES, _NOUNS, _ROLES)
_ENDINGS = words(
    """
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät nis nisse tum mut ling chen innen
    kurs arbeit zeit platz amt haus heim stelle dienst kosten geld gruppe raum plan hilfe ment ismus
    """
)
ENDINGS = tuple(sorted(_ENDINGS))
