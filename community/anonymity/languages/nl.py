"""Dutch."""

from community.anonymity.known.nl import KNOWN
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)"
_PERSON = (
    r"(?:man|vrouw|moeder|vader|zoon|dochter|broer|zus|partner|cliënte?|client|weduwe|weduwnaar"
    r"|jongen|meisje|meid|persoon|dame|heer)"
)
_YOUNG = r"(?:(?:kleine|jonge|volwassen|opgroeiende|schoolgaande|andere) )?"
_CHILD = r"(?:kinderen|kids|zoons|zonen|dochters|jongens|meisjes|pubers|peuters|kleinkinderen)"
_ENDS = (
    r"(?=[.,;:!?)’”\"'-]|\s*\Z|\s+(?:en|maar|of|nu|toen|als|met|die|dus|vorige|volgende|deze)\b)"
)

NL = Language(
    titles=(
        r"de heer|meneer|mijnheer|mevrouw|mevr|mvr|mw|dhr|dr|drs|ir|prof|professor|dokter|juf|juffrouw"
        r"|meester|pastoor|dominee|ds|imam|zuster|broeder|oom|tante|opa|oma|rechter|agent|wethouder"
    ),
    called=r"heet|heette|heten|genaamd|naam is|geheten|noemen we|noem hem|noem haar|achternaam is",
    places=(
        r"in|te|uit|nabij|vanuit|rondom|buiten|naar"
        r"|(?:verhuis\w*|ging|gaat|reed|kwam|terug) naar"
    ),
    works=(
        r"(?:werkt|werkte|werken|werkend|gewerkt|baan|baantje|dienst|stage|stageplek|proefplaatsing"
        r"|contract|sollicit\w+|ontslagen|begon|begonnen|aangenomen|uitzendkracht|vrijwilliger|leidinggevende"
        r"|chef)(?: \w+)? (?:bij|voor|van)"
    ),
    schools=(
        rf"(?:ROC|AOC|MBO|HBO|VMBO|PRO)[ ]{NAME}|(?:{CAP}[ ]){{0,2}}{CAP}[ ]?(?:College|Lyceum|Gymnasium"
        rf"|Academie|Hogeschool|Universiteit)(?:[ ]{NAME})?"
        rf"|(?i:basisschool|hogeschool|universiteit|praktijkschool|mavo|school)[ ](?:(?:de|het)[ ])?{NAME}"
        rf"|{CAP}(?:school|college|lyceum)(?!\w)"
    ),
    worship=(
        rf"{CAP}(?:kerk|moskee|kapel|synagoge|tempel)(?!\w)"
        rf"|(?i:kerk|moskee|tempel|synagoge|parochie)[ ](?:(?:de|het)[ ])?{NAME}|{NAME}[ ]moskee"
    ),
    clubs=(
        rf"(?:FC|VV|SV|SC|RKSV|HV|Vv|Sv)[ ]{NAME}"
        rf"|(?i:voetbalclub|sportclub|vereniging|koor|sportschool|club)[ ]{NAME}"
    ),
    plays=r"(?:voetbal\w+|speelt?|speelde|traint?|trainde|zingt?|zong|bokst)(?: \w+){0,2} (?:bij|voor|in)",
    postcode=r"postcode|adres",
    ages=(
        rf"(?:(?:hij|zij|ze|die|{_PERSON}) (?:is|was|wordt|werd)|(?:is|was|wordt|werd) (?:hij|zij|ze))"
        rf"(?: nu| pas| net| al)? {AGE}(?: jaar(?: oud| jong)?)?{_ENDS}"
        rf"|(?:is|was|wordt|werd|van|met|op) {AGE} jaar|{AGE} jaar (?:oud|jong)"
        rf"|{AGE}[- ]jarige?(?: leeftijd)?|(?:leeftijd van|leeftijd:) {AGE}(?: jaar)?"
        rf"|(?:met|op) (?:mijn|zijn|haar) {AGE}(?:e|ste)?|{_PERSON} \({AGE}(?: jaar)?\)"
        rf"|{_PERSON},? {AGE}(?: jaar)?(?=,)|\({AGE} jaar\)|{AGE} geworden|{AGE} lentes"
    ),
    months=(
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ),
    on=r"op(?: de)?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)?",
    dates=rf"{DAY}(?:e|ste|de)?(?: van)? {{month}}(?: {YEAR})?",
    born=r"geboren|geb\.?|geboortedatum|geboortedag|verjaardag|jarig",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:moeder|vader|ouder) van {_NUMBER}"
        r"|(?:alleenstaande?|gescheiden) (?:moeder|vader|ouder)"
    ),
    diagnoses=(
        r"schizofreni\w*|schizoaffectie\w+|bipolai?re?(?: stoornis)?|borderline|psychose\w*|psychotisch\w*"
        r"|autis\w+|asperger|pdd-?nos|ass|adhd|ptss|ocd|anorexia|boulimia|persoonlijkheidsstoornis"
        r"|dyslec\w+|dyslexie|dyscalculie|dyspraxie|epileps\w+|epilept\w+|diabetes|suikerziekte|parkinson"
        r"|ms|kanker\w*|borstkanker|leukemie|tumor|hiv|aids|hepatitis|copd|crohn|fibromyalgie|reuma\w*"
        r"|artrose|dementie|alzheimer|downsyndroom|syndroom van \w+|nah|licht verstandelijk\w* beperk\w*"
        r"|lvb|alcoholis\w+|alcoholverslaafd\w*|drugsverslaafd\w*|heroïne|long ?covid|beroerte|herseninfarct"
        r"|miskraam|gokverslaafd\w*"
    ),
    news=(
        r"(?:in|op|haalde|via) (?:de|het|alle) (?:lokale |plaatselijke |landelijke )?"
        r"(?:krant|kranten|nieuws|journaal|tv|televisie|radio|voorpagina|media)"
        r"|in het nieuws|op tv|ging viraal"
    ),
    faiths=(
        r"moslima?|moslims|islamitische?|soennitische?|sjiitische?|aleviet|alevitische?|christen|christelijke?"
        r"|katholieke?|orthodoxe?|protestantse?|gereformeerde?|hervormde?|evangelische?|baptist\w*"
        r"|pinkstergemeente|joodse?|hindoe\w*|sikh|boeddhist\w*|jezidi\w*|yezidi\w*|druus|druzische?"
        r"|koptische?|jehova['’]?s? getuige"
    ),
    origins=(
        r"syri\w+|syrisch\w*|irak\w*|iraans?\w*|iran|afgha\w+|eritre\w+|ethiop\w+|somal\w+|soedan\w*|turk\w*"
        r"|koerd\w+|marokk\w+|algerij\w*|tunes\w+|egypt\w+|nigeria\w*|ghan\w+|kenia\w*|congo\w*|pakistan\w*"
        r"|bangladesh\w*|india\w*|sri lanka\w*|vietnam\w*|chinese|china|pool|poolse?|polen|oekraïn\w+"
        r"|russisch\w*|rusland|roma|roemee?n\w*|roemeense?|bulga\w+|alban\w+|kosovaar\w*|bosni\w+|servi\w+"
        r"|surina\w+|antill\w+|curaçao\w*|molukse?|braziliaanse?|brazilië|colombia\w*|venezol\w+|georgi\w+"
        r"|armee?n\w*|tsjetsj\w+|jemen\w*|libane\w+|libanon|palestijn\w*"
    ),
    jobs=(
        r"hoefsmid|imker|valkenier|orgelbouwer|pianostemmer|klokkenmaker|zadelmaker|rietdekker|duiker"
        r"|vuurtorenwachter|circus\w+|taxidermist|glasblazer|stuntman|jockey|beiaardier|jachtopziener"
        r"|poppenspeler|buikspreker|kuiper|scheepsbouwer|molenaar|palingvisser|klompenmaker"
    ),
    known=KNOWN,
)  # fmt: skip
