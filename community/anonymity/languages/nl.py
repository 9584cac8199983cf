"""Dutch."""

from community.anonymity.known.nl import ALSO_WORDS, KNOWN
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
        r"de heer|meneer|mijnheer|mevrouw|mevr|mvr|mw|dhr|dr|drs|ir|prof|professor|dokter|juf"
        r"|juffrouw|meester|pastoor|dominee|ds|imam|zuster|broeder|oom|tante|opa|oma|rechter|agent"
        r"|wethouder"
    ),
    called=r"heet|heette|heten|genaamd|naam is|geheten|noemen we|noem hem|noem haar|achternaam is",
    places=(
        r"in|te|uit|nabij|vanuit|rondom|buiten|naar|(?:verhuis\w*|ging|gaat|reed|kwam|terug) naar"
    ),
    works=(
        r"(?:werkt|werkte|werken|werkend|gewerkt|baan|baantje|dienst|stage|stageplek|proefplaatsing"
        r"|contract|sollicit\w+|ontslagen|begon|begonnen|aangenomen|uitzendkracht|vrijwilliger"
        r"|leidinggevende|chef)(?: \w+)? (?:bij|voor|van)"
    ),
    schools=(
        rf"(?:ROC|AOC|MBO|HBO|VMBO|PRO)[ ]{NAME}|(?:{CAP}[ ]){{0,2}}{CAP}[ ]?(?:College|Lyceum"
        rf"|Gymnasium|Academie|Hogeschool|Universiteit)(?:[ ]{NAME})?"
        rf"|(?i:basisschool|hogeschool|universiteit|praktijkschool|mavo"
        rf"|school)[ ](?:(?:de|het)[ ])?{NAME}|{CAP}(?:school|college|lyceum)(?!\w)"
    ),
    worship=(
        rf"{CAP}(?:kerk|moskee|kapel|synagoge|tempel)(?!\w)|(?i:kerk|moskee|tempel|synagoge"
        rf"|parochie)[ ](?:(?:de|het)[ ])?{NAME}|{NAME}[ ]moskee"
    ),
    clubs=(
        rf"(?:FC|VV|SV|SC|RKSV|HV|Vv|Sv)[ ]{NAME}|(?i:voetbalclub|sportclub|vereniging|koor"
        rf"|sportschool|club)[ ]{NAME}"
    ),
    plays=(
        r"(?:voetbal\w+|speelt?|speelde|traint?|trainde|zingt?|zong|bokst)(?: \w+){0,2} (?:bij|voor"
        r"|in)"
    ),
    postcode=r"postcode|adres",
    ages=(
        rf"(?:(?:hij|zij|ze|die|{_PERSON}) (?:is|was|wordt|werd)"
        rf"|(?:is|was|wordt|werd) (?:hij|zij|ze))(?: nu| pas| net"
        rf"| al)? {AGE}(?: jaar(?: oud| jong)?)?{_ENDS}|(?:is|was|wordt|werd|van|met|op) {AGE} jaar"
        rf"|{AGE} jaar (?:oud|jong)|{AGE}[- ]jarige?(?: leeftijd)?"
        rf"|(?:leeftijd van|leeftijd:) {AGE}(?: jaar)?|(?:met|op) (?:mijn|zijn|haar) {AGE}(?:e"
        rf"|ste)?|{_PERSON} \({AGE}(?: jaar)?\)|{_PERSON},? {AGE}(?: jaar)?(?=,)|\({AGE} jaar\)"
        rf"|{AGE} geworden|{AGE} lentes"
    ),
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    on=r"op(?: de)?(?: (?:maan|dins|woens|donder|vrij|zater|zon)dag)?",
    dates=rf"{DAY}(?:e|ste|de)?(?: van)? {{month}}(?: {YEAR})?",
    born=r"geboren|geb\.?|geboortedatum|geboortedag|verjaardag|jarig",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:moeder|vader|ouder) van {_NUMBER}"
        r"|(?:alleenstaande?|gescheiden) (?:moeder|vader|ouder)"
    ),
    diagnoses=(
        r"schizofreni\w*|schizoaffectie\w+|bipolai?re?(?: stoornis)?|borderline|psychose\w*"
        r"|psychotisch\w*|autis\w+|asperger|pdd-?nos|ass|adhd|ptss|ocd|anorexia|boulimia"
        r"|persoonlijkheidsstoornis|dyslec\w+|dyslexie|dyscalculie|dyspraxie|epileps\w+|epilept\w+"
        r"|diabetes|suikerziekte|parkinson|ms|kanker\w*|borstkanker|leukemie|tumor|hiv|aids"
        r"|hepatitis|copd|crohn|fibromyalgie|reuma\w*|artrose|dementie|alzheimer|downsyndroom"
        r"|syndroom van \w+|nah|licht verstandelijk\w* beperk\w*|lvb|alcoholis\w+"
        r"|alcoholverslaafd\w*|drugsverslaafd\w*|heroïne|long ?covid|beroerte|herseninfarct"
        r"|miskraam|gokverslaafd\w*"
    ),
    news=(
        r"(?:in|op|haalde|via) (?:de|het|alle) (?:lokale |plaatselijke |landelijke )?(?:krant"
        r"|kranten|nieuws|journaal|tv|televisie|radio|voorpagina|media)|in het nieuws|op tv"
        r"|ging viraal"
    ),
    faiths=(
        r"moslima?|moslims|islamitische?|soennitische?|sjiitische?|aleviet|alevitische?|christen"
        r"|christelijke?|katholieke?|orthodoxe?|protestantse?|gereformeerde?|hervormde?"
        r"|evangelische?|baptist\w*|pinkstergemeente|joodse?|hindoe\w*|sikh|boeddhist\w*|jezidi\w*"
        r"|yezidi\w*|druus|druzische?|koptische?|jehova['’]?s? getuige"
    ),
    origins=(
        r"syri\w+|syrisch\w*|irak\w*|iraans?\w*|iran|afgha\w+|eritre\w+|ethiop\w+|somal\w+"
        r"|soedan\w*|turk\w*|koerd\w+|marokk\w+|algerij\w*|tunes\w+|egypt\w+|nigeria\w*|ghan\w+"
        r"|kenia\w*|congo\w*|pakistan\w*|bangladesh\w*|india\w*|sri lanka\w*|vietnam\w*|chinese"
        r"|china|pool|poolse?|polen|oekraïn\w+|russisch\w*|rusland|roma|roemee?n\w*|roemeense?"
        r"|bulga\w+|alban\w+|kosovaar\w*|bosni\w+|servi\w+|surina\w+|antill\w+|curaçao\w*|molukse?"
        r"|braziliaanse?|brazilië|colombia\w*|venezol\w+|georgi\w+|armee?n\w*|tsjetsj\w+|jemen\w*"
        r"|libane\w+|libanon|palestijn\w*"
    ),
    jobs=(
        r"hoefsmid|imker|valkenier|orgelbouwer|pianostemmer|klokkenmaker|zadelmaker|rietdekker"
        r"|duiker|vuurtorenwachter|circus\w+|taxidermist|glasblazer|stuntman|jockey|beiaardier"
        r"|jachtopziener|poppenspeler|buikspreker|kuiper|scheepsbouwer|molenaar|palingvisser"
        r"|klompenmaker"
    ),
    known=KNOWN,
    also_words=ALSO_WORDS,
)
