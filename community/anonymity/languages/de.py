"""German."""

from community.anonymity.known.de import KNOWN
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
_PERSON = (
    r"(?:mann|frau|mutter|vater|sohn|tochter|bruder|schwester|partner(?:in)?|klient(?:in)?"
    r"|teilnehmer(?:in)?|witwer?|bub|bursch|junge|mädchen|person)"
)
_YOUNG = r"(?:(?:kleinen?|jungen?|erwachsenen?|schulpflichtigen?|weiteren?) )?"
_CHILD = r"(?:kinder|kindern|söhne|söhnen|töchter|töchtern|buben|mädchen|enkelkinder|jungs)"
_ENDS = (
    r"(?=[.,;:!?)’“”\"'-]|\s*\Z|\s+(?:und|aber|oder|jetzt|als|mit|der|die|also|letzten|geworden)\b)"
)

DE = Language(
    titles=(
        r"frau lehrerin|herr lehrer|herrn?|frau|fr|hr|dr|prof|professor(?:in)?|doktor(?:in)?|mag|dipl|ing|onkel|tante|oma|opa"
        r"|pfarrer(?:in)?|imam|pater|schwester|frau lehrerin|herr lehrer|bürgermeister(?:in)?"
    ),
    called=(
        r"namens|genannt|mit namen|name ist|name war|nennen wir (?:ihn|sie)|nennt sich"
        r"|(?:er|sie|klient|klientin|sohn|tochter|mann|frau|freund|freundin|chef|chefin|mädchen) hei(?:ß|ss)t"
        r"|hei(?:ß|ss)t (?:er|sie)"
    ),
    places=(
        r"(?:wohn|leb|aufgewachs|aufwuchs|gebor|stamm|komm|kam|zieh|zog|gezog|übersiedel|bleib)\w*"
        r"(?: \w+){0,3} (?:in|aus|nach|bei)|(?:nähe von|raum|bezirk|gemeinde|stadt|ort|dorf|außerhalb von)"
        r"|(?:er|sie) ist in"
    ),
    works=(
        r"(?:arbeite\w*|gearbeitet|jobb\w*|angestellt|beschäftigt|begann|anfing|angefangen|job|stelle|lehre"
        r"|praktikum|dienst|schicht|vertrag|gekündigt|entlassen|beworben|bewarb|vorstellungsgespräch)"
        r"(?: \w+){0,3} (?:bei|beim|für|bei der firma)|firma|betrieb"
    ),
    schools=(
        rf"(?:HTL|HAK|HAS|HLW|BHAK|AHS|NMS|VHS|BFI|WIFI|FH|BORG|BG|PTS)[ ]{CAP}|(?:Mittelschule|Volksschule"
        rf"|Hauptschule|Berufsschule|Handelsschule|Fachschule|Gesamtschule|Realschule|Universität|Hochschule"
        rf"|Fachhochschule|Gymnasium|Kindergarten|Schule)[ ]{CAP}"
    ),
    worship=(
        rf"{CAP}(?<=[a-zäöüß])-(?:Kirche|Moschee|Kapelle)|{CAP}(?:-{CAP})*-(?:Kirche|Moschee|Kapelle)"
        rf"|(?:Pfarre|Pfarrkirche|Kirche|Moschee|Pfarrgemeinde|Stift)[ ](?:St[.][ ])?{CAP}"
    ),
    clubs=(
        rf"(?:FC|SV|SK|SC|USV|TSV|ASKÖ|ATSV|FK|SPG|Union|UFC|TuS|VfB|VfL)[ ]{CAP}"
        rf"|(?:Verein|Sportverein|Fußballverein|Turnverein|Musikverein|Chor|Musikkapelle)[ ]{CAP}"
    ),
    plays=(
        r"(?:spiel\w*|gespielt|trainier\w*|sing\w*|kick\w*|turnt?)(?: \w+){0,2}"
        r" (?:bei|beim|für|im|in der|mit)"
    ),
    postcode=r"plz|postleitzahl|adresse|wohnhaft",
    ages=(
        rf"(?:er|sie|{_PERSON}) (?:ist|war|wird|wurde)(?: jetzt| nun| erst| schon| gerade)? {AGE}"
        rf"(?: jahre?(?: alt| jung)?)?{_ENDS}|(?:ist|war|wird|wurde) (?:er|sie) {AGE}(?: jahre?(?: alt)?)?{_ENDS}"
        rf"|{AGE}[- ]jährige?[rnms]?|{AGE} jahre? (?:alt|jung)|(?:im alter von|mit|alter:) {AGE}(?: jahren)?{_ENDS}"
        rf"|(?:im alter von|mit) {AGE}(?: jahren)?(?= (?:hat|begann|kam|fing|lernte|ging|wurde|war)\b)"
        rf"|{AGE} geworden|{_PERSON} \({AGE}\)|{_PERSON}, {AGE}(?=,)|\({AGE} jahre\)|mit (?:meinen|seinen|ihren) {AGE}"
    ),
    months=(
        "jänner|januar", "feber|februar", "märz", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "dezember",
    ),
    on=r"am(?: (?:mon|diens|donners|frei|sams|sonn)tag,?| mittwoch,?)?(?: den)?",
    dates=rf"{DAY}\. ?{{month}}(?: {YEAR})?",
    born=r"geboren|geb\.?|geburtsdatum|geburtstag|\*",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:mutter|vater|elternteil|mama|papa) (?:von )?{_NUMBER}(?:er)?"
        r"|alleinerziehende?[rnms]?(?: (?:mutter|vater|elternteil))?"
    ),
    diagnoses=(
        r"schizo\w+|bipolare?\w*|borderline\w*|psychose\w*|psychotisch\w*|autis\w+|asperger\w*|adhs|ads|ptbs"
        r"|posttraumatisch\w*|zwangsstörung|magersucht|bulimie|persönlichkeitsstörung\w*|depressive störung"
        r"|legasthen\w+|dyskalkulie|epilep\w+|diabet\w+|zuckerkrank\w*|parkinson|multiple sklerose|ms|krebs\w*"
        r"|brustkrebs|leukämie|tumor|hiv|aids|hepatitis|leberzirrhose|copd|morbus \w+|fibromyalgie|rheuma\w*"
        r"|arthrose|demenz\w*|alzheimer|trisomie\w*|down-syndrom|tourette|lernschwäche|alkoholi\w+"
        r"|alkoholkrank\w*|drogensüchtig\w*|spielsüchtig\w*|heroin|long covid|schlaganfall|fehlgeburt"
    ),
    news=(
        r"(?:in|im|aus|durch) (?:der|den|die|allen) (?:lokalen |regionalen )?"
        r"(?:zeitung|zeitungen|nachrichten|medien|presse|schlagzeilen)"
        r"|im (?:fernsehen|radio|orf)|viral"
    ),
    faiths=(
        r"moslem\w*|muslim\w*|sunnit\w*|schiit\w*|alevit\w*|christ(?:in|lich\w*)?|katholi\w+|orthodox\w*"
        r"|protestant\w*|evangelisch\w*|freikirchlich\w*|baptist\w*|jüdisch\w*|jüdin|jude|hindu\w*|sikh"
        r"|buddhist\w*|jesid\w+|yezid\w+|drus\w+|kopt\w+|zeug(?:e|in) jehovas"
    ),
    origins=(
        r"syr\w+|irak\w*|iran\w*|afghan\w*|eritre\w+|äthiop\w+|somal\w+|sudan\w*|türk\w+|kurd\w+|marokk\w+"
        r"|alger\w+|tunes\w+|ägypt\w+|nigeria\w*|ghana\w*|kenia\w*|kongo\w*|pakistan\w*|bangladesch\w*"
        r"|indien|indisch\w*|inder(?:in)?|sri lanka\w*|vietnam\w*|chines\w+|china|polen|polnisch\w*|polin|pole"
        r"|ukrain\w+|russ\w+|russland|roma|romni|rumän\w+|bulgar\w+|alban\w+|kosov\w+|bosn\w+|serb\w+|kroat\w+"
        r"|brasil\w+|kolumb\w+|venezol\w+|georg(?:ien|isch\w*|ier\w*)|armen\w+|tschetschen\w*|jemen\w*"
        r"|liban\w+|libanes\w+|palästinens\w*"
    ),
    jobs=(
        r"hufschmied\w*|imker\w*|falkner\w*|orgelbauer\w*|klavierstimmer\w*|uhrmacher\w*|sattler\w*|taucher\w*"
        r"|zirkus\w+|glasbläser\w*|stuntman|jockey|glöckner\w*|bergführer\w*|senner\w*"
        r"|puppenspieler\w*|bauchredner\w*|präparator\w*|geigenbauer\w*|köhler|tierpräparator\w*"
    ),
    known=KNOWN,
    relations=(
        r"kolleg(?:e|en|in)|nachbar(?:n|in)?|freund(?:in)?|sohn|tochter|bruder|mann|chef(?:in)?|klient(?:en|in)?"
        r"|teilnehmer(?:in)?|partner(?:in)?|trainer(?:in)?|betreuer(?:in)?|leiter(?:in)?|lehrer(?:in)?|kind"
        r"|cousin(?:e)?|schwager|schwägerin|schwiegermutter|enkel(?:in)?|vermieter(?:in)?|beraterin?"
    ),
    nouns_have_capitals=True,
    endings=(
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät",
        "nis", "nisse", "tum", "ling", "chen", "innen", "kurs", "arbeit", "zeit", "platz", "amt", "haus",
        "heim", "stelle", "dienst", "kosten", "geld", "gruppe", "raum", "plan", "hilfe", "ment", "ismus",
    ),
)  # fmt: skip
