"""English."""

from community.anonymity.known.en import ALSO_WORDS, KNOWN
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|two|three|four|five|six|seven|eight|nine|ten)"
_PERSON = (
    r"(?:man|woman|mother|father|mum|dad|son|daughter|brother|sister|husband|wife|partner|client"
    r"|widow|widower|boy|girl|lad|person)"
)
_CHILD = r"(?:children|kids|sons|daughters|boys|girls|toddlers|teenagers|grandchildren)"
_YOUNG = r"(?:(?:small|young|little|grown-up|adult|school-age|teenage|other) )?"
_ENDS = r"(?=[.,;:!?)’”\"'-]|\s*\Z|\s+(?:and|but|or|now|when|with|who|so|this|next|last)\b)"

EN = Language(
    titles=(
        r"mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lord|lady|rev|reverend|father|sister"
        r"|brother|imam|rabbi|pastor|uncle|aunt|auntie|nan|grandma|grandpa|judge|nurse|sergeant"
    ),
    called=r"called|named|name is|name was|names? are|goes by|nicknamed|known as|surname is",
    places=(
        r"in|from|near|outside|around|towards|leave|left|visited"
        r"|(?:mov|went|go|goes|going|came|come|back|drove|drives?|travels?|walks?|return)\w* to"
    ),
    works=(
        r"(?:works?|worked|working|jobs?|shifts?|temping|apprenticeship|apprentice|hired|employed"
        r"|sacked|dismissed|contract|placement|interview(?:ed)?|trial|started|volunteers?"
        r"|manager) (?:at|for|with|by|from)"
    ),
    schools=(
        rf"(?:{CAP}[ ]){{1,4}}(?:School|College|Academy|University|High|Primary|Sixth Form"
        rf"|Nursery)(?:[ ]of[ ]{CAP})?|(?:School|College|University|Academy)[ ]of[ ]{NAME}"
    ),
    worship=(
        rf"(?:St[.]?[ ])?{NAME}(?:['’]s?)?[ ](?:Church|Chapel|Mosque|Cathedral|Temple|Synagogue"
        rf"|Gurdwara|Tabernacle)|(?:Church|Chapel|Temple|Mosque)[ ]of[ ](?:the[ ])?{NAME}"
    ),
    clubs=(
        rf"{NAME}[ ](?:Rovers|United|City|Athletic|Wanderers|Rangers|Town|FC|AFC|RFC|Club|Harriers"
        rf"|Boxing Club|Choir|Society|Band)|(?:FC|AFC|RFC)[ ]{NAME}"
    ),
    plays=r"(?:plays?|playing|played|sings?|sang|trains?|boxes)(?: \w+){0,2} (?:for|with|in|at)",
    postcode=r"postcode|post code|address",
    ages=(
        rf"(?:(?:he|she|who|{_PERSON})(?: is| was|['’]s)|he['’]s|she['’]s)"
        rf"(?: now| only| just| already)? {AGE}(?: years? old| years of age|{_ENDS})"
        rf"|(?:(?:he|she) )?(?:(?:will )?turn(?:ed|s|ing)?|(?:is|was) turning) {AGE}{_ENDS}"
        rf"|(?:he|she)(?: is| was|['’]s) {AGE}[- ]years?[- ]olds?"
        rf"|{AGE}[- ]years?[- ]olds?|{AGE} years of age|{AGE} ?y[/.]?o"
        rf"|(?:at the age of|at age) {AGE}(?:,? (?:he|she))?"
        rf"|(?:aged|age) {AGE}(?! ?(?:-|to|and)\s?[0-9])"
        rf"|{_PERSON} of {AGE}|(?:he|she|{_PERSON}), {AGE}(?=,)|{_PERSON} \({AGE}\)"
        rf"|at {AGE},? (?:he|she)"
    ),
    months=(
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    on=r"on(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?",
    dates=(
        rf"{DAY}(?:st|nd|rd|th)?(?: of)? {{month}}(?:,? {YEAR})?"
        rf"|{{month}} (?:the )?{DAY}(?:st|nd|rd|th)(?:,? {YEAR})?|{{month}} {DAY}, {YEAR}"
    ),
    born=r"born|birthday|birth|dob|d\.o\.b\.",
    family=(
        rf"{_NUMBER} {_YOUNG}{_CHILD}|(?:mother|father|mum|dad|parent)s? of {_NUMBER}"
        r"|(?:single|lone) (?:mother|mum|father|dad|parent)"
    ),
    diagnoses=(
        r"schizophreni\w*|bipolar(?: disorder)?|borderline|psychosis|psychotic|autis\w+|asperger\w*"
        r"|adhd|ptsd|ocd|anorexi\w+|bulimi\w+|personality disorder|depressive disorder"
        r"|clinical depression|dyslexi\w+|dyscalculi\w+|dyspraxi\w+|epilep\w+|diabet\w+"
        r"|parkinson\w*|multiple sclerosis|cancer|leukaemi\w+|lymphoma|tumou?r|hiv|aids|hepatitis"
        r"|cirrhosis|copd|crohn\w*|fibromyalgi\w+|arthritis|dementia|alzheimer\w*"
        r"|down['’]?s? syndrome|cerebral palsy|fetal alcohol\w*|learning disability|tourette\w*"
        r"|sickle cell|alcoholic|alcoholism|addicted to \w+|heroin|long covid|stroke|miscarriage"
    ),
    news=(
        r"(?:in|on|made|hit) (?:all )?the (?:local |national |evening )?(?:news|newspapers?|papers?"
        r"|headlines|tv|television|radio|front page)(?! job| ads?| round)"
        r"|on (?:tv|television|the radio)|made (?:the )?headlines|went viral|reported in the press"
    ),
    faiths=(
        r"muslim|moslem|sunni|shia|shiite|alevi|ahmadi|christian|catholic|orthodox|protestant"
        r"|baptist|pentecostal|evangelical|jewish|jew|hindu|sikh|buddhist|yazidi|druze|copt|coptic"
        r"|bahá['’]?í|jehovah['’]s witness|mormon|rastafarian"
    ),
    origins=(
        r"syria\w*|iraq\w*|iran\w*|afghan\w*|eritrea\w*|ethiopia\w*|somali\w*|sudan\w*|turk\w*"
        r"|kurd\w*|morocc\w*|algeria\w*|tunisia\w*|egypt\w*|niger\w*|ghana\w*|keny\w*|congo\w*"
        r"|pakistan\w*|bangladesh\w*|india\w*|sri lanka\w*|viet\w*|chin\w{1,3}|poland|polish"
        r"|ukrain\w*|russia\w*|roma|romany|romania\w*|bulgaria\w*|alban\w*|kosov\w*|bosnia\w*"
        r"|serb\w*|jamaica\w*|brazil\w*|colombia\w*|venezuela\w*|georgia\w*|armenia\w*|chechen\w*"
        r"|yemen\w*|leban\w*|palestin\w*|dutch|spanish|austrian|irish traveller"
    ),
    jobs=(
        r"blacksmith|farrier|beekeeper|falconer|organ[- ]builder|piano tuner|clockmaker|saddler"
        r"|thatcher|deep-sea diver|diver|lighthouse keeper|circus \w+|taxidermist|glassblower"
        r"|stuntman|jockey|bellringer|gamekeeper|embalmer|puppeteer|ventriloquist|cooper"
        r"|trapeze artist"
    ),
    known=KNOWN,
    also_words=ALSO_WORDS,
)
