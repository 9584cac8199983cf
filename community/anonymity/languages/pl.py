"""Polish."""

from community.anonymity.known.pl import KNOWN, STEMS
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|dwoje|dwójk\w+|dwóch|dwie|dwa|troje|trójk\w+|trzech|trzy|czworo|czwórk\w+|czterech|cztery|pięcioro|pięć|sześcioro|sześć|siedmioro|ośmioro)"
_PERSON = (
    r"(?:mężczyzn\w+|kobiet\w+|matk\w+|ojc\w+|ojciec|syn\w*|córk\w+|brat\w*|siostr\w+|partner\w*|klient\w*"
    r"|wdow\w+|chłopak\w*|dziewczyn\w+|osob\w+|pan\w?|pani)"
)
_YOUNG = r"(?:(?:małych|małe|dorosłych|dorosłe|innych|nastoletnich) )?"
_CHILD = (
    r"(?:dziec\w+|syn(?:ów|ami|ach)?|synów|córek|córkami|córki|synowie|wnuków|wnucząt|chłopców)"
)
_ENDS = r"(?=[.,;:!?)’”\"'-]|\s*\Z|\s+(?:i|ale|a|lub|teraz|gdy|kiedy|z|która|który|więc)\b)"

PL = Language(
    titles=(
        r"pan|pana|panu|panem|panie|pani|panią|panią|państwo|p|dr|doktor\w*|prof|profesor\w*|mgr|inż|ks|ksiądz"
        r"|księdz\w+|siostr\w+|brat\w*|wuj\w*|ciot\w+|cioci\w*|babci\w*|dziad\w+|imam\w*|sędzi\w*|mecenas\w*|szef\w*"
    ),
    called=r"(?:ma|mam|miał|miała) na imię|nazywa się|nazywał\w* się|o imieniu|imieniem|o nazwisku|nazwiskiem|zwan\w+",
    places=(
        r"w|we|koło|spod|pod|niedaleko|okolic\w*|nad"
        r"|(?:pochodz\w+|przyjech\w+|wróci\w+|jest|przyszed\w+|wyprowadzi\w+|dojeżdża\w*) (?:z|ze|do)"
        r"|(?:pojech\w+|przeprowadz\w+|przeni\w+|jeźdz\w+|wyjech\w+)(?: się)? (?:do|na)"
    ),
    works=(
        r"(?:prac\w+|zatrudn\w+|umow\w+|staż\w*|praktyk\w+|etat\w*|zwolni\w+|zaczął|zaczęła|dorabia\w*|zmian\w+"
        r"|rozmow\w+|kierowni\w+|aplikow\w+|szans\w+)(?: \w+)? (?:w|we|dla|z|u|na|do)"
    ),
    schools=(
        rf"(?i:technikum|liceum|szkoł\w{{1,3}}|przedszkol\w+|zespół szkół|zespole szkół|uniwersytet\w*|politechni\w+)"
        rf"(?:[ ]{CAP}){{0,2}}[ ](?:nr[ ]?[0-9]+|im[.][ ]{NAME}|{NAME})|(?:LO|SP|ZSZ|ZSO|ZST|CKU)[ ](?:nr[ ]?[0-9]+|{NAME})"
    ),
    worship=(
        rf"(?i:kości[oó]ł\w*|parafi\w+|mecze\w+|cerk\w+|kaplic\w+|katedr\w+|synagog\w+|zb[oó]r\w*)"
        rf"[ ](?:(?i:pw|św|pod wezwaniem)[.]?[ ]){{0,3}}{NAME}"
    ),
    clubs=(
        rf"(?:KS|LKS|MKS|GKS|RKS|FC|TS|UKS|OSP)[ ]{NAME}|(?i:klub\w*|chór\w*|drużyn\w+|orkiestr\w+)[ ][„\"]?{NAME}"
    ),
    plays=r"(?:gra|grał|grała|trenuje|trenował|trenowała|śpiewa|śpiewał|śpiewała)(?: \w+)? (?:w|we|dla)",
    postcode=r"kod\w*|kod pocztowy|adres\w*",
    ages=(
        rf"(?:ma|miał|miała|skończy\w*|kończy\w*|w wieku|wiek:|lat|po) (?:już |dopiero |właśnie )?{AGE}(?: lat\w*| rok\w*| roku)?"
        rf"(?: życia)?{_ENDS}|(?:ma|miał|miała|skończy\w*|w wieku) (?:już |dopiero )?{AGE} lat\w*|w {AGE}\.? roku życia"
        rf"|{AGE}[- ]?(?:letni\w*|latk\w*|latek)|lat {AGE}|{_PERSON},? {AGE} lat\w*|{_PERSON} \({AGE}(?: lat)?\)"
        rf"|\({AGE} lat\)|w wieku {AGE}"
    ),
    months=(
        "styczeń|stycznia", "luty|lutego", "marca|marzec", "kwietnia|kwiecień", "maja|maj", "czerwca|czerwiec",
        "lipca|lipiec", "sierpnia|sierpień", "września|wrzesień", "października|październik",
        "listopada|listopad", "grudnia|grudzień",
    ),
    on=r"(?:dnia|w dniu|w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę),?)",
    dates=rf"{DAY}\.? {{month}}(?: {YEAR}(?: ?r\.| roku)?)?",
    born=r"urodz\w+|ur\.|data urodzenia|urodziny|urodzin",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:matk\w+|ojc\w+|ojciec|mam\w|tat\w) {_NUMBER}"
        r"|samotn\w+ (?:matk\w+|ojc\w+|ojciec|rodzic\w*)"
    ),
    diagnoses=(
        r"schizofreni\w*|schizofreni\w+|dwubiegunow\w+|chad|borderline|psychoz\w*|psychotyczn\w+|autyz\w*|autystyczn\w+"
        r"|aspergera?|adhd|ptsd|zespół stresu \w+|anoreksj\w*|bulimi\w+|dysleks\w+|dyslekty\w+|dyskalkuli\w+"
        r"|padaczk\w+|epilep\w+|cukrzyc\w+|parkinsona?|stwardnieni\w+|rak|raka|rakiem|nowotw\w+|białaczk\w+|guz\w*"
        r"|hiv|aids|żółtaczk\w+|marskoś\w+|pochp|crohna|fibromialgi\w+|reumaty\w+|artroz\w+|demencj\w+|alzheimera?"
        r"|zespół downa|zespołem downa|tourette\w*|niepełnosprawnoś\w+ intelektualn\w+|alkoholi\w+|narkoman\w*"
        r"|heroin\w+|hazardzist\w+|udar\w*|poronieni\w+|poroniła"
    ),
    news=(
        r"(?:w|we|do|z) (?:lokaln\w+ |wszystkich )?(?:gaze\w+|prasie|prasy|telewizji|wiadomościach|wiadomości|mediach|mediów"
        r"|radiu|radia|internecie głośno|nagłówkach)|na pierwszych stronach"
    ),
    faiths=(
        r"muzułma\w+|islamsk\w+|sunnit\w+|szyit\w+|alewit\w+|chrześcija\w+|katoli\w+|prawosławn\w+|protestan\w+"
        r"|ewangeli\w+|zielonoświątk\w+|baptyst\w+|żydow\w+|żyd|żydówk\w+|hindus\w+|sikh\w*|buddy\w+|jazyd\w+|jezyd\w+"
        r"|druz\w+|kopt\w+|świad\w+ jehowy|grekokatol\w+|adwentyst\w+"
    ),
    origins=(
        r"syri\w*|syryj\w+|irak\w*|irań\w*|iran\w*|afga\w+|erytre\w+|etiop\w+|somal\w+|suda\w+|turc\w+|tureck\w+"
        r"|turek|kurd\w+|marok\w+|algier\w+|tunez\w+|egip\w+|nigeri\w+|gha\w+|keni\w+|kong\w+|pakist\w+|bangladesz\w*"
        r"|ind(?:ii|ie|yjsk\w+)|wietna\w+|chin\w*|chińsk\w+|ukrai\w+|rosj\w+|rosyj\w+|białoru\w+|rom|romk\w+|romsk\w+"
        r"|rumu\w+|bułgar\w+|albań\w*|alban\w*|kosow\w+|bośn\w+|serb\w*|gruz\w+|armeń\w*|armen\w*|czecze\w+|jeme\w+"
        r"|liba\w+|palesty\w+|brazyl\w+|kolumb\w+|wenezuel\w+|kazach\w+|uzbe\w+|tadży\w+|mołda\w+"
    ),
    jobs=(
        r"kowal\w*|podkuwacz\w*|pszczelarz\w*|sokolni\w+|organmistrz\w*|stroiciel\w*|zegarmistrz\w*|rymarz\w*"
        r"|nurk\w*|latarni(?:k|ka|kiem)|cyrk\w+|dmuchacz\w* szkła|kaskader\w*|dżokej\w*|dzwonni\w+|lalkarz\w*"
        r"|brzuchomówc\w+|bednarz\w*|baca|bacą|flisak\w*|kominiarz\w*|zdun\w*|ratownik górski"
    ),
    known=KNOWN,
    stems=STEMS,
    declines=True,
)  # fmt: skip
