"""Polish."""

from community.anonymity.known.pl import ALSO_WORDS, KNOWN, STEMS
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = (
    r"(?:[2-9]|1[0-9]|dwoje|dwójk\w+|dwóch|dwie|dwa|troje|trójk\w+|trzech|trzy|czworo|czwórk\w+"
    r"|czterech|cztery|pięcioro|pięć|sześcioro|sześć|siedmioro|ośmioro)"
)
_PERSON = (
    r"(?:mężczyzn\w+|kobiet\w+|matk\w+|ojc\w+|ojciec|syn\w*|córk\w+|brat\w*|siostr\w+|partner\w*"
    r"|klient\w*|wdow\w+|chłopak\w*|dziewczyn\w+|osob\w+|pan\w?|pani)"
)
_YOUNG = r"(?:(?:małych|małe|dorosłych|dorosłe|innych|nastoletnich) )?"
_CHILD = (
    r"(?:dziec\w+|syn(?:ów|ami|ach)?|synów|córek|córkami|córki|synowie|wnuków|wnucząt|chłopców)"
)
_ENDS = r"(?=[.,;:!?)’”\"'-]|\s*\Z|\s+(?:i|ale|a|lub|teraz|gdy|kiedy|z|która|który|więc)\b)"

PL = Language(
    titles=(
        r"pan|pana|panu|panem|panie|pani|panią|panią|państwo|p|dr|doktor\w*|prof|profesor\w*|mgr"
        r"|inż|ks|ksiądz|księdz\w+|siostr\w+|brat\w*|wuj\w*|ciot\w+|cioci\w*|babci\w*|dziad\w+"
        r"|imam\w*|sędzi\w*|mecenas\w*|szef\w*"
    ),
    called=(
        r"(?:ma|mam|miał|miała) na imię|nazywa się|nazywał\w* się|o imieniu|imieniem|o nazwisku"
        r"|nazwiskiem|zwan\w+"
    ),
    places=(
        r"w|we|koło|spod|pod|niedaleko|okolic\w*|nad|(?:pochodz\w+|przyjech\w+|wróci\w+|jest"
        r"|przyszed\w+|wyprowadzi\w+|dojeżdża\w*) (?:z|ze|do)|(?:pojech\w+|przeprowadz\w+|przeni\w+"
        r"|jeźdz\w+|wyjech\w+)(?: się)? (?:do|na)"
    ),
    works=(
        r"(?:prac\w+|zatrudn\w+|umow\w+|staż\w*|praktyk\w+|etat\w*|zwolni\w+|zaczął|zaczęła"
        r"|dorabia\w*|zmian\w+|rozmow\w+|kierowni\w+|aplikow\w+|szans\w+)(?: \w+)? (?:w|we|dla|z|u"
        r"|na|do)"
    ),
    schools=(
        rf"(?i:technikum|liceum|szkoł\w{{1,3}}|przedszkol\w+|zespół szkół|zespole szkół"
        rf"|uniwersytet\w*|politechni\w+)(?:[ ]{CAP}){{0,2}}[ ](?:nr[ ]?[0-9]+|im[.][ ]{NAME}"
        rf"|{NAME})|(?:LO|SP|ZSZ|ZSO|ZST|CKU)[ ](?:nr[ ]?[0-9]+|{NAME})"
    ),
    worship=(
        rf"(?i:kości[oó]ł\w*|parafi\w+|mecze\w+|cerk\w+|kaplic\w+|katedr\w+|synagog\w+"
        rf"|zb[oó]r\w*)[ ](?:(?i:pw|św|pod wezwaniem)[.]?[ ]){{0,3}}{NAME}"
    ),
    clubs=(
        rf"(?:KS|LKS|MKS|GKS|RKS|FC|TS|UKS|OSP)[ ]{NAME}|(?i:klub\w*|chór\w*|drużyn\w+"
        rf"|orkiestr\w+)[ ][„\"]?{NAME}"
    ),
    plays=(
        r"(?:gra|grał|grała|trenuje|trenował|trenowała|śpiewa|śpiewał|śpiewała)(?: \w+)? (?:w|we"
        r"|dla)"
    ),
    postcode=r"kod\w*|kod pocztowy|adres\w*",
    ages=(
        rf"(?:ma|miał|miała|skończy\w*|kończy\w*|w wieku|wiek:|lat|po) (?:już |dopiero "
        rf"|właśnie )?{AGE}(?: lat\w*| rok\w*| roku)?(?: życia)?{_ENDS}"
        rf"|(?:ma|miał|miała|skończy\w*|w wieku) (?:już |dopiero )?{AGE} lat\w*"
        rf"|w {AGE}\.? roku życia|{AGE}[- ]?(?:letni\w*|latk\w*|latek)|lat {AGE}"
        rf"|{_PERSON},? {AGE} lat\w*|{_PERSON} \({AGE}(?: lat)?\)|\({AGE} lat\)|w wieku {AGE}"
    ),
    months=(
        "styczeń|stycznia",
        "luty|lutego",
        "marca|marzec",
        "kwietnia|kwiecień",
        "maja|maj",
        "czerwca|czerwiec",
        "lipca|lipiec",
        "sierpnia|sierpień",
        "września|wrzesień",
        "października|październik",
        "listopada|listopad",
        "grudnia|grudzień",
    ),
    on=r"(?:dnia|w dniu|w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę),?)",
    dates=rf"{DAY}\.? {{month}}(?: {YEAR}(?: ?r\.| roku)?)?",
    born=r"urodz\w+|ur\.|data urodzenia|urodziny|urodzin",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:matk\w+|ojc\w+|ojciec|mam\w|tat\w) {_NUMBER}"
        r"|samotn\w+ (?:matk\w+|ojc\w+|ojciec|rodzic\w*)"
    ),
    diagnoses=(
        r"schizofreni\w*|schizofreni\w+|dwubiegunow\w+|chad|borderline|psychoz\w*|psychotyczn\w+"
        r"|autyz\w*|autystyczn\w+|aspergera?|adhd|ptsd|zespół stresu \w+|anoreksj\w*|bulimi\w+"
        r"|dysleks\w+|dyslekty\w+|dyskalkuli\w+|padaczk\w+|epilep\w+|cukrzyc\w+|parkinsona?"
        r"|stwardnieni\w+|rak|raka|rakiem|nowotw\w+|białaczk\w+|guz\w*|hiv|aids|żółtaczk\w+"
        r"|marskoś\w+|pochp|crohna|fibromialgi\w+|reumaty\w+|artroz\w+|demencj\w+|alzheimera?"
        r"|zespół downa|zespołem downa|tourette\w*|niepełnosprawnoś\w+ intelektualn\w+|alkoholi\w+"
        r"|narkoman\w*|heroin\w+|hazardzist\w+|udar\w*|poronieni\w+|poroniła"
    ),
    news=(
        r"(?:w|we|do|z) (?:lokaln\w+ |wszystkich )?(?:gaze\w+|prasie|prasy|telewizji|wiadomościach"
        r"|wiadomości|mediach|mediów|radiu|radia|internecie głośno|nagłówkach)"
        r"|na pierwszych stronach"
    ),
    faiths=(
        r"muzułma\w+|islamsk\w+|sunnit\w+|szyit\w+|alewit\w+|chrześcija\w+|katoli\w+|prawosławn\w+"
        r"|protestan\w+|ewangeli\w+|zielonoświątk\w+|baptyst\w+|żydow\w+|żyd|żydówk\w+|hindus\w+"
        r"|sikh\w*|buddy\w+|jazyd\w+|jezyd\w+|druz\w+|kopt\w+|świad\w+ jehowy|grekokatol\w+"
        r"|adwentyst\w+"
    ),
    origins=(
        r"syri\w*|syryj\w+|irak\w*|irań\w*|iran\w*|afga\w+|erytre\w+|etiop\w+|somal\w+|suda\w+"
        r"|turc\w+|tureck\w+|turek|kurd\w+|marok\w+|algier\w+|tunez\w+|egip\w+|nigeri\w+|gha\w+"
        r"|keni\w+|kong\w+|pakist\w+|bangladesz\w*|ind(?:ii|ie|yjsk\w+)|wietna\w+|chin\w*|chińsk\w+"
        r"|ukrai\w+|rosj\w+|rosyj\w+|białoru\w+|rom|romk\w+|romsk\w+|rumu\w+|bułgar\w+|albań\w*"
        r"|alban\w*|kosow\w+|bośn\w+|serb\w*|gruz\w+|armeń\w*|armen\w*|czecze\w+|jeme\w+|liba\w+"
        r"|palesty\w+|brazyl\w+|kolumb\w+|wenezuel\w+|kazach\w+|uzbe\w+|tadży\w+|mołda\w+"
    ),
    jobs=(
        r"kowal\w*|podkuwacz\w*|pszczelarz\w*|sokolni\w+|organmistrz\w*|stroiciel\w*|zegarmistrz\w*"
        r"|rymarz\w*|nurk\w*|latarni(?:k|ka|kiem)|cyrk\w+|dmuchacz\w* szkła|kaskader\w*|dżokej\w*"
        r"|dzwonni\w+|lalkarz\w*|brzuchomówc\w+|bednarz\w*|baca|bacą|flisak\w*|kominiarz\w*|zdun\w*"
        r"|ratownik górski"
    ),
    known=KNOWN,
    also_words=ALSO_WORDS,
    stems=STEMS,
    declines=True,
)
