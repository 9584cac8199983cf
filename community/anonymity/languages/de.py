"""German."""

from community.anonymity.known.de import ENDINGS, KNOWN
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
        r"frau lehrerin|herr lehrer|herrn?|frau|fr|hr|dr|prof|professor(?:in)?|doktor(?:in)?|mag"
        r"|dipl|ing|onkel|tante|oma|opa|pfarrer(?:in)?|imam|pater|schwester|frau lehrerin"
        r"|herr lehrer|bürgermeister(?:in)?"
    ),
    called=(
        r"namens|genannt|mit namen|name ist|name war|nennen wir (?:ihn|sie)|nennt sich"
        r"|(?:er|sie|klient|klientin|sohn|tochter|mann|frau|freund|freundin|chef|chefin"
        r"|mädchen) hei(?:ß|ss)t|hei(?:ß|ss)t (?:er|sie)"
    ),
    places=(
        r"(?:wohn|leb|aufgewachs|aufwuchs|gebor|stamm|komm|kam|zieh|zog|gezog|übersiedel"
        r"|bleib)\w*(?: \w+){0,3} (?:in|aus|nach|bei)|(?:nähe von|raum|bezirk|gemeinde|stadt|ort"
        r"|dorf|außerhalb von)|(?:er|sie) ist in"
    ),
    works=(
        r"(?:arbeite\w*|gearbeitet|jobb\w*|angestellt|beschäftigt|begann|anfing|angefangen|job"
        r"|stelle|lehre|praktikum|dienst|schicht|vertrag|gekündigt|entlassen|beworben|bewarb"
        r"|vorstellungsgespräch)(?: \w+){0,3} (?:bei|beim|für|bei der firma)|firma|betrieb"
    ),
    schools=(
        rf"(?:HTL|HAK|HAS|HLW|BHAK|AHS|NMS|VHS|BFI|WIFI|FH|BORG|BG|PTS)[ ]{CAP}"
        rf"|(?:Mittelschule|Volksschule|Hauptschule|Berufsschule|Handelsschule|Fachschule"
        rf"|Gesamtschule|Realschule|Universität|Hochschule|Fachhochschule|Gymnasium|Kindergarten"
        rf"|Schule)[ ]{CAP}"
    ),
    worship=(
        rf"{CAP}(?:(?<=-Kirche)|(?<=-Moschee)|(?<=-Kapelle))"
        rf"|(?:Pfarre|Pfarrkirche|Kirche|Moschee|Pfarrgemeinde|Stift)[ ](?:St[.][ ])?{CAP}"
    ),
    clubs=(
        rf"(?:FC|SV|SK|SC|USV|TSV|ASKÖ|ATSV|FK|SPG|Union|UFC|TuS|VfB|VfL)[ ]{CAP}"
        rf"|(?:Verein|Sportverein|Fußballverein|Turnverein|Musikverein|Chor|Musikkapelle)[ ]{CAP}"
    ),
    plays=(
        r"(?:spiel\w*|gespielt|trainier\w*|sing\w*|kick\w*|turnt?)(?: \w+){0,2} (?:bei|beim|für|im"
        r"|in der|mit)"
    ),
    postcode=r"plz|postleitzahl|adresse|wohnhaft",
    ages=(
        rf"(?:er|sie|{_PERSON}) (?:ist|war|wird|wurde)(?: jetzt| nun| erst| schon"
        rf"| gerade)? {AGE}(?: jahre?(?: alt| jung)?)?{_ENDS}|(?:ist|war|wird|wurde) (?:er"
        rf"|sie) {AGE}(?: jahre?(?: alt)?)?{_ENDS}|{AGE}[- ]jährige?[rnms]?"
        rf"|{AGE} jahre? (?:alt|jung)|(?:im alter von|mit|alter:) {AGE}(?: jahren)?{_ENDS}"
        rf"|(?:im alter von|mit) {AGE}(?: jahren)?(?= (?:hat|begann|kam|fing|lernte|ging|wurde"
        rf"|war)\b)|{AGE} geworden|{_PERSON} \({AGE}\)|{_PERSON}, {AGE}(?=,)|\({AGE} jahre\)"
        rf"|mit (?:meinen|seinen|ihren) {AGE}"
    ),
    months=(
        "jänner|januar",
        "feber|februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    on=r"am(?: (?:mon|diens|donners|frei|sams|sonn)tag,?| mittwoch,?)?(?: den)?",
    dates=rf"{DAY}\. ?{{month}}(?: {YEAR})?",
    born=r"geboren|geb\.?|geburtsdatum|geburtstag|\*",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:mutter|vater|elternteil|mama"
        rf"|papa) (?:von )?{_NUMBER}(?:er)?"
        r"|alleinerziehende?[rnms]?(?: (?:mutter|vater|elternteil))?"
    ),
    diagnoses=(
        r"schizo\w+|bipolare?\w*|borderline\w*|psychose\w*|psychotisch\w*|autis\w+|asperger\w*|adhs"
        r"|ads|ptbs|posttraumatisch\w*|zwangsstörung|magersucht|bulimie|persönlichkeitsstörung\w*"
        r"|depressive störung|legasthen\w+|dyskalkulie|epilep\w+|diabet\w+|zuckerkrank\w*|parkinson"
        r"|multiple sklerose|ms|krebs\w*|brustkrebs|leukämie|tumor|hiv|aids|hepatitis|leberzirrhose"
        r"|copd|morbus \w+|fibromyalgie|rheuma\w*|arthrose|demenz\w*|alzheimer|trisomie\w*"
        r"|down-syndrom|tourette|lernschwäche|alkoholi\w+|alkoholkrank\w*|drogensüchtig\w*"
        r"|spielsüchtig\w*|heroin|long covid|schlaganfall|fehlgeburt"
    ),
    news=(
        r"(?:in|im|aus|durch) (?:der|den|die|allen) (?:lokalen |regionalen )?(?:zeitung|zeitungen"
        r"|nachrichten|medien|presse|schlagzeilen)|im (?:fernsehen|radio|orf)|viral"
    ),
    faiths=(
        r"moslem\w*|muslim\w*|sunnit\w*|schiit\w*|alevit\w*|christ(?:in|lich\w*)?|katholi\w+"
        r"|orthodox\w*|protestant\w*|evangelisch\w*|freikirchlich\w*|baptist\w*|jüdisch\w*|jüdin"
        r"|jude|hindu\w*|sikh|buddhist\w*|jesid\w+|yezid\w+|drus\w+|kopt\w+|zeug(?:e|in) jehovas"
    ),
    origins=(
        r"syr\w+|irak\w*|iran\w*|afghan\w*|eritre\w+|äthiop\w+|somal\w+|sudan\w*|türk\w+|kurd\w+"
        r"|marokk\w+|alger\w+|tunes\w+|ägypt\w+|nigeria\w*|ghana\w*|kenia\w*|kongo\w*|pakistan\w*"
        r"|bangladesch\w*|indien|indisch\w*|inder(?:in)?|sri lanka\w*|vietnam\w*|chines\w+|china"
        r"|polen|polnisch\w*|polin|pole|ukrain\w+|russ\w+|russland|roma|romni|rumän\w+|bulgar\w+"
        r"|alban\w+|kosov\w+|bosn\w+|serb\w+|kroat\w+|brasil\w+|kolumb\w+|venezol\w+"
        r"|georg(?:ien|isch\w*|ier\w*)|armen\w+|tschetschen\w*|jemen\w*|liban\w+|libanes\w+"
        r"|palästinens\w*"
    ),
    jobs=(
        r"hufschmied\w*|imker\w*|falkner\w*|orgelbauer\w*|klavierstimmer\w*|uhrmacher\w*|sattler\w*"
        r"|taucher\w*|zirkus\w+|glasbläser\w*|stuntman|jockey|glöckner\w*|bergführer\w*|senner\w*"
        r"|puppenspieler\w*|bauchredner\w*|präparator\w*|geigenbauer\w*|köhler|tierpräparator\w*"
    ),
    known=KNOWN,
    relations=(
        r"kolleg(?:e|en|in)|nachbar(?:n|in)?|freund(?:in)?|sohn|tochter|bruder|mann|chef(?:in)?"
        r"|klient(?:en|in)?|teilnehmer(?:in)?|partner(?:in)?|trainer(?:in)?|betreuer(?:in)?"
        r"|leiter(?:in)?|lehrer(?:in)?|kind|cousin(?:e)?|schwager|schwägerin|schwiegermutter"
        r"|enkel(?:in)?|vermieter(?:in)?|beraterin?"
    ),
    nouns_have_capitals=True,
    endings=ENDINGS,
)
