"""Spanish."""

from community.anonymity.known.es import ALSO_WORDS, KNOWN
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_PERSON = (
    r"(?:hombre|mujer|madre|padre|hijo|hija|hermano|hermana|pareja|cliente|clienta|viud[oa]"
    r"|chic[oa]|niñ[oa]|muchach[oa]|señora?|persona)"
)
_CHILD = r"(?:hij[oa]s|niñ[oa]s|chic[oa]s|niet[oa]s|criaturas|menores)"

ES = Language(
    titles=(
        r"señor|señora|señorita|sr|sra|srta|don|doña|d|dña|doctor|doctora|dr|dra|profesora?|tío|tía"
        r"|abuel[oa]|padre|fray|sor|hermana|imán|maestr[oa]|juez|jueza|alcalde|alcaldesa"
    ),
    called=r"se llama|llamad[oa]|llamaba|de nombre|nombre es|apellida|apellido es|apodad[oa]|alias",
    places=(
        r"en|desde|hasta|cerca de|junto a|fuera de|(?:vien|vin|lleg|nac|viv|viaj|march|mud|mov|volv"
        r"|vuelv|fue|es|proced|emigr)\w*(?: \w+)? (?:de|a|desde)"
    ),
    works=(
        r"(?:trabaj\w+|emple\w+|contrat\w+|prácticas|puesto|entrevista|turno|despid\w+|despedid[oa]"
        r"|fichad[oa]|empez\w+|entr[oóa]\w*|voluntari[oa]|encargad[oa])(?: \w+)? (?:en|para|de|con)"
    ),
    schools=(
        rf"(?:IES|CEIP|CEPA|EOI|UNED|CFA|CIFP|IFP)(?:[ ]{CAP}){{1,3}}"
        rf"|(?i:colegio|instituto|universidad|escuela|academia|guardería"
        rf"|liceo)[ ](?:(?:de|del|de[ ]la)[ ])?{NAME}"
    ),
    worship=(
        rf"(?i:parroquia|iglesia|mezquita|catedral|capilla|ermita|sinagoga|convento"
        rf"|monasterio)[ ](?:(?:de|del|de[ ]la)[ ])?{NAME}"
    ),
    clubs=(
        rf"(?i:club|peña|coro|asociación|orquesta|comparsa)[ ](?:(?:de|del|deportivo"
        rf"|de[ ]la)[ ])?{NAME}|(?:Atlético|Real|Deportivo|CD|UD|CF|CB|FC|Racing|Sporting"
        rf"|Rayo)[ ]{NAME}"
    ),
    plays=r"(?:jueg\w+|jug\w+|entren\w+|cant(?:a|aba|ó))(?: \w+){0,2} (?:en|con)(?: el)?",
    postcode=r"código postal|c\.?p\.?|dirección|domicilio",
    ages=(
        rf"(?:tiene|tenía|tendrá|cumpl\w+|con|de|a los|edad de|unos"
        rf"|edad:) {AGE} años(?! (?:en|de (?:exp|trab|serv|ant)))|cumpl\w+ (?:los )?{AGE}"
        rf"|a (?:mis|sus|los) {AGE}(?: años)?(?=[,. ])|{AGE} años (?:de edad|recién)"
        rf"|{_PERSON},? (?:de )?{AGE}(?: años)?(?=[,.)])|{_PERSON} \({AGE}(?: años)?\)"
        rf"|\({AGE} años\)"
    ),
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "sep?tiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    on=(
        r"(?<!desde )(?<!hasta )el(?: (?:lunes|martes|miércoles|jueves|viernes|sábado"
        r"|domingo),?)?(?: día)?"
    ),
    dates=rf"{DAY} de {{month}}(?: (?:de|del) (?:año )?{YEAR})?",
    born=r"naci[oóe]\w*|nacid[oa]|nac\.|fecha de nacimiento|nacimiento|cumpleaños",
    family=(
        rf"{_NUMBER} {_CHILD}|(?:madre|padre|progenitora?) de {_NUMBER}|madre soltera|padre soltero"
        rf"|familia (?:monoparental|numerosa)"
    ),
    diagnoses=(
        r"esquizofr\w+|bipolar(?:idad)?|trastorno \w+|límite de la personalidad|psicosis"
        r"|psicótic[oa]|autis\w+|asperger|tdah?|tept|toc|anorexia|bulimia|dislexi\w*|disléxic[oa]"
        r"|discalculia|epileps\w+|epiléptic[oa]|diabetes|diabétic[oa]|parkinson"
        r"|esclerosis(?: múltiple)?|cáncer|leucemia|tumor|vih|sida|hepatitis|cirrosis|epoc|crohn"
        r"|fibromialgia|artritis|artrosis|demencia|alzheimer|síndrome de \w+|tourette"
        r"|discapacidad intelectual|alcohólic[oa]|alcoholismo|ludopat\w+|ludópata|drogadict[oa]"
        r"|toxicómanax?|heroína|covid persistente|ictus|infarto|aborto"
    ),
    news=(
        r"(?:en|por) (?:el|la|los|las|todos los|todas las) (?:\w+ )?(?:periódicos?|prensa|noticias"
        r"|diarios?|tele|televisión|radio|telediario|portada|medios|titulares)|en las noticias"
        r"|se hizo viral"
    ),
    faiths=(
        r"musulm[aá]n\w*|islámic[oa]|sunit?a|suní|chií|alevi|cristian[oa]s?|católic[oa]s?"
        r"|ortodox[oa]s?|protestante|evangélic[oa]s?|evangelista|pentecostal|bautista|judí[oa]s?"
        r"|hindú|hinduista|sij|budista|yazid[íi]|drus[oa]|copt[oa]|testigos? de jehová|mormón"
        r"|adventista"
    ),
    origins=(
        r"siri[ao]s?|iraq\w*|irak\w*|irán|iran[ií]\w*|afgan\w*|eritre\w+|etíop\w*|etiopía|somal\w+"
        r"|sudán\w*|turc[oa]|turquía|kurd[oa]\w*|marroqu\w+|marruecos|argeli\w*|tunec\w+|túnez"
        r"|egipci[oa]|egipto|nigeri\w+|ghan\w+|senegal\w*|gambi\w+|mal[ií](?:ense)?|guine\w+"
        r"|camer\w+|keni\w+|congole\w*|congo|pakist\w+|bangladesh\w*|bangladesí|indi[ao]|vietnam\w*"
        r"|china|chin[oa]|polac[oa]|polonia|ucran\w+|rus[oa]|rusia|gitan[oa]|ruman\w+|rumanía"
        r"|búlgar[oa]|bulgaria|alban\w+|georgian[oa]|georgia|armeni[ao]|honduras|hondureñ[oa]"
        r"|nicarag\w+|guatemal\w+|salvador\w*|cuban[oa]|cuba|dominican[oa]|colombi\w+|ecuador"
        r"|ecuatorian[oa]|perú|peruan[oa]|bolivi\w+|venez\w+|brasil\w*|paraguay\w*|argentin[oa]"
        r"|saharaui|palestin[oa]|liban\w+|líbano|yemen\w*"
    ),
    jobs=(
        r"herrer[oa]|herrador(?:a)?|apicultor(?:a)?|cetrer[oa]|organer[oa]|afinador(?:a)? de pianos"
        r"|relojer[oa]|guarnicioner[oa]|buz[oa]|buzo|farer[oa]|circo|trapecista|taxidermista"
        r"|soplador(?:a)? de vidrio|jockey|campaner[oa]|titiriter[oa]|ventrílocu[oa]|toner[oa]"
        r"|torer[oa]|pastor(?:a)? trashumante|percebeir[oa]|percebera?|mariscador(?:a)?"
    ),
    known=KNOWN,
    also_words=ALSO_WORDS,
)
