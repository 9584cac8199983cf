"""Spanish."""

from community.anonymity.known.es import KNOWN
from community.anonymity.language import Language
from community.anonymity.patterns import AGE, CAP, DAY, NAME, YEAR

_NUMBER = r"(?:[2-9]|1[0-9]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_PERSON = (
    r"(?:hombre|mujer|madre|padre|hijo|hija|hermano|hermana|pareja|cliente|clienta|viud[oa]|chic[oa]"
    r"|niñ[oa]|muchach[oa]|señora?|persona)"
)
_CHILD = r"(?:hij[oa]s|niñ[oa]s|chic[oa]s|niet[oa]s|criaturas|menores)"

ES = Language(
    titles=(
        r"señor|señora|señorita|sr|sra|srta|don|doña|d|dña|doctor|doctora|dr|dra|profesora?|tío|tía"
        r"|abuel[oa]|padre|fray|sor|hermana|imán|maestr[oa]|juez|jueza|alcalde|alcaldesa"
    ),
    called=r"se llama|llamad[oa]|llamaba|de nombre|nombre es|apellida|apellido es|apodad[oa]|alias",
    places=(
        r"en|desde|hasta|cerca de|junto a|fuera de"
        r"|(?:vien|vin|lleg|nac|viv|viaj|march|mud|mov|volv|vuelv|fue|es|proced|emigr)\w*"
        r"(?: \w+)? (?:de|a|desde)"
    ),
    works=(
        r"(?:trabaj\w+|emple\w+|contrat\w+|prácticas|puesto|entrevista|turno|despid\w+|despedid[oa]|fichad[oa]"
        r"|empez\w+|entr[oóa]\w*|voluntari[oa]|encargad[oa])(?: \w+)? (?:en|para|de|con)"
    ),
    schools=(
        rf"(?:IES|CEIP|CEPA|EOI|UNED|CFA|CIFP|IFP)(?:[ ]{CAP}){{1,3}}|(?i:colegio|instituto|universidad"
        rf"|escuela|academia|guardería|liceo)[ ](?:(?:de|del|de[ ]la)[ ])?{NAME}"
    ),
    worship=(
        rf"(?i:parroquia|iglesia|mezquita|catedral|capilla|ermita|sinagoga|convento|monasterio)"
        rf"[ ](?:(?:de|del|de[ ]la)[ ])?{NAME}"
    ),
    clubs=(
        rf"(?i:club|peña|coro|asociación|orquesta|comparsa)[ ](?:(?:de|del|deportivo|de[ ]la)[ ])?{NAME}"
        rf"|(?:Atlético|Real|Deportivo|CD|UD|CF|CB|FC|Racing|Sporting|Rayo)[ ]{NAME}"
    ),
    plays=r"(?:jueg\w+|jug\w+|entren\w+|cant(?:a|aba|ó))(?: \w+){0,2} (?:en|con)(?: el)?",
    postcode=r"código postal|c\.?p\.?|dirección|domicilio",
    ages=(
        rf"(?:tiene|tenía|tendrá|cumpl\w+|con|de|a los|edad de|unos|edad:) {AGE} años(?! (?:en|de (?:exp|trab|serv|ant)))"
        rf"|cumpl\w+ (?:los )?{AGE}|a (?:mis|sus|los) {AGE}(?: años)?(?=[,. ])|{AGE} años (?:de edad|recién)"
        rf"|{_PERSON},? (?:de )?{AGE}(?: años)?(?=[,.)])|{_PERSON} \({AGE}(?: años)?\)|\({AGE} años\)"
    ),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "sep?tiembre",
        "octubre", "noviembre", "diciembre",
    ),
    on=r"(?<!desde )(?<!hasta )el(?: (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?)?(?: día)?",
    dates=rf"{DAY} de {{month}}(?: (?:de|del) (?:año )?{YEAR})?",
    born=r"naci[oóe]\w*|nacid[oa]|nac\.|fecha de nacimiento|nacimiento|cumpleaños",
    family=(
        rf"{_NUMBER} {_CHILD}|(?:madre|padre|progenitora?) de {_NUMBER}|madre soltera|padre soltero"
        rf"|familia (?:monoparental|numerosa)"
    ),
    diagnoses=(
        r"esquizofr\w+|bipolar(?:idad)?|trastorno \w+|límite de la personalidad|psicosis|psicótic[oa]|autis\w+"
        r"|asperger|tdah?|tept|toc|anorexia|bulimia|dislexi\w*|disléxic[oa]|discalculia|epileps\w+|epiléptic[oa]"
        r"|diabetes|diabétic[oa]|parkinson|esclerosis(?: múltiple)?|cáncer|leucemia|tumor|vih|sida|hepatitis"
        r"|cirrosis|epoc|crohn|fibromialgia|artritis|artrosis|demencia|alzheimer|síndrome de \w+|tourette"
        r"|discapacidad intelectual|alcohólic[oa]|alcoholismo|ludopat\w+|ludópata|drogadict[oa]|toxicómanax?"
        r"|heroína|covid persistente|ictus|infarto|aborto"
    ),
    news=(
        r"(?:en|por) (?:el|la|los|las|todos los|todas las) (?:\w+ )?"
        r"(?:periódicos?|prensa|noticias|diarios?|tele|televisión|radio|telediario|portada|medios|titulares)"
        r"|en las noticias|se hizo viral"
    ),
    faiths=(
        r"musulm[aá]n\w*|islámic[oa]|sunit?a|suní|chií|alevi|cristian[oa]s?|católic[oa]s?|ortodox[oa]s?"
        r"|protestante|evangélic[oa]s?|evangelista|pentecostal|bautista|judí[oa]s?|hindú|hinduista|sij|budista"
        r"|yazid[íi]|drus[oa]|copt[oa]|testigos? de jehová|mormón|adventista"
    ),
    origins=(
        r"siri[ao]s?|iraq\w*|irak\w*|irán|iran[ií]\w*|afgan\w*|eritre\w+|etíop\w*|etiopía|somal\w+|sudán\w*"
        r"|turc[oa]|turquía|kurd[oa]\w*|marroqu\w+|marruecos|argeli\w*|tunec\w+|túnez|egipci[oa]|egipto|nigeri\w+"
        r"|ghan\w+|senegal\w*|gambi\w+|mal[ií](?:ense)?|guine\w+|camer\w+|keni\w+|congole\w*|congo|pakist\w+"
        r"|bangladesh\w*|bangladesí|indi[ao]|vietnam\w*|china|chin[oa]|polac[oa]|polonia|ucran\w+|rus[oa]|rusia"
        r"|gitan[oa]|ruman\w+|rumanía|búlgar[oa]|bulgaria|alban\w+|georgian[oa]|georgia|armeni[ao]|honduras"
        r"|hondureñ[oa]|nicarag\w+|guatemal\w+|salvador\w*|cuban[oa]|cuba|dominican[oa]|colombi\w+|ecuador"
        r"|ecuatorian[oa]|perú|peruan[oa]|bolivi\w+|venez\w+|brasil\w*|paraguay\w*|argentin[oa]|saharaui"
        r"|palestin[oa]|liban\w+|líbano|yemen\w*"
    ),
    jobs=(
        r"herrer[oa]|herrador(?:a)?|apicultor(?:a)?|cetrer[oa]|organer[oa]|afinador(?:a)? de pianos|relojer[oa]"
        r"|guarnicioner[oa]|buz[oa]|buzo|farer[oa]|circo|trapecista|taxidermista|soplador(?:a)? de vidrio"
        r"|jockey|campaner[oa]|titiriter[oa]|ventrílocu[oa]|toner[oa]|torer[oa]|pastor(?:a)? trashumante"
        r"|percebeir[oa]|percebera?|mariscador(?:a)?"
    ),
    known=KNOWN,
)  # fmt: skip
