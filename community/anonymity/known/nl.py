"""Dutch words that have a capital and name nobody, and words that open a sentence."""

from community.anonymity.known.everywhere import EVERYWHERE
from community.anonymity.known.lists import words

_CALENDAR = """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
    juli augustus september oktober november december kerst kerstmis pasen pinksteren hemelvaart
    hemelvaartsdag sinterklaas koningsdag bevrijdingsdag suikerfeest offerfeest carnaval oud nieuw
    nieuwjaar divali
"""
_WORLD = """
    nederland nederlands nederlandse nederlander nederlanders vlaams vlaanderen belgië belgisch
    belgische duits duitse duitsland duitser engels engelse engeland brits britse frans franse
    frankrijk spaans spaanse spanje italiaans italiaanse italië portugees portugese portugal
    oostenrijk oostenrijkse zwitserland pools poolse polen pool oekraïens oekraïense oekraïne
    oekraïner russisch russische rusland roemeens roemeense roemenië bulgaars bulgaarse bulgarije
    hongaars hongarije tsjechië slowakije grieks griekse griekenland turks turkse turkije turk
    koerdisch koerdische koerd syrisch syrische syrië syriër syriërs iraaks iraakse irak iraans
    iraanse iran afghaans afghaanse afghanistan afghaan marokkaans marokkaanse marokko marokkaan
    algerije tunesië tunesische egypte egyptische libië soedan soedanees soedanese somalië somalisch
    somalische somaliër eritrea eritrees eritrese eritreeër ethiopië ethiopische ghana ghanees
    ghanese nigeria nigeriaanse kenia congo congolese angola senegal gambia guinee sierra leone
    suriname surinaams surinaamse antillen antilliaans antilliaanse curaçao aruba molukken moluks
    molukse indonesië indonesisch indisch indische india pakistan pakistaanse bangladesh nepal sri
    lanka tamil china chinees chinese vietnam vietnamees thailand thais filipijnen japan korea
    amerika amerikaans amerikaanse brazilië braziliaanse colombia venezuela peru canada australië
    afrika afrikaans afrikaanse azië aziatisch aziatische europa europees europese europeaan
    arabisch arabische farsi dari pashto urdu hindi tigrinya amhaars swahili papiaments fries friese
    wit-rusland georgië georgische armenië armeense albanië albanees kosovo servië servische bosnië
    bosnische kroatië kroatisch slovenië macedonië letland litouwen estland denemarken zweden
    noorwegen finland roma noord zuid oost west noorden zuiden oosten westen nt2 islam god
"""
_OFFICES = """
    kernkwadrant kernkwadranten levenswiel zelfredzaamheidsmatrix herfstvakantie zomervakantie
    kerstvakantie juridisch loket logistiek zorg techniek welzijn horeca detailhandel mooi grow
    school college lyceum gymnasium academie hogeschool universiteit roc aoc basisschool
    praktijkschool kerk moskee tempel synagoge parochie koor vereniging unie koninkrijk verenigd
    verenigde straat uwv wia wajong ww ziektewet participatiewet werkplein gemeente belastingdienst
    sociale verzekeringsbank ind coa ggz ggd vca mbo hbo vmbo rijbewijs werkbedrijf jobcenter
    leerwerkloket werkgeversservicepunt stichting lezen schrijven vluchtelingenwerk leger heils rode
    kruis vakbond fnv cnv ministerie rijk rijksoverheid overheid kamer koophandel wet poortwachter
    wmo jeugdwet wet inburgering wijkteam buurtteam buurthuis humanitas reclassering slachtofferhulp
    politie justitie raad arbodienst arbo bedrijfsarts schuldhulpverlening kredietbank voedselbank
    digid mijnoverheid marktplaats toeslagen toeslag huurtoeslag zorgtoeslag kinderopvangtoeslag
    sociaal werk werkloket noloc cmi taalhuis taalhuizen bbl bol entree entreeopleiding heao meao
    mavo havo vwo cao vog nederlandse spoorwegen post tweede eerste
"""
_ROLES = """
    coach jobcoach begeleider facilitator beheerder mama papa mam pap moeder vader oma opa tante oom
    mevrouw meneer heer dr drs mw dhr cliënt client module leerdoel activiteit optie plan stap deel
    vraag antwoord casus set leerset sessie fase ronde hoofdstuk taak groep tabel week pagina lokaal
    bijlage figuur versie thema cv ps ok hallo hoi beste dank bedankt groet groeten
"""
_OPENERS = """
    de het een die dat dit deze daar hier er hij zij ze wij we jij je jullie ik u mijn jouw zijn
    haar ons onze hun wie wat waar wanneer waarom hoe welke welk of als en maar want dus omdat
    hoewel terwijl toen nu straks dan daarna eerst eerste tweede derde laatst laatste volgende
    vorige in op aan bij van voor met zonder naar uit over onder boven tussen na tot door om tegen
    sinds tijdens volgens ondanks vanaf vanuit binnen buiten langs rond per via alle alles allemaal
    allebei al alleen altijd soms vaak nooit ooit meestal misschien wellicht gelukkig helaas
    eigenlijk eindelijk ook nog steeds weer toch wel niet niets niemand iemand iets iedereen elk
    elke ieder iedere geen veel weinig meer minder meest zo zoiets zulke zoals is was waren werd
    wordt worden heb heeft had hebben kan kon kun kunnen mag mocht moet moest moeten wilde willen
    wou zal zou zullen zouden ga gaat ging gaan kom komt kwam doe doet deed laat liet blijf blijft
    bleef geef geeft gaf vraag zeg zegt zei denk denkt dacht weet wist zie ziet zag ligt lag staat
    stond zit zat vind vindt vond maak maakt neem neemt nam hoor hoort door ben bent was ja nee
    morgen gisteren vandaag vanmorgen vanmiddag vanavond dinsdags twee drie vier vijf zes zeven acht
    negen tien twintig half zelf zelfs samen verder vooral juist bijna ineens opeens plotseling echt
    heel best sterk werk geld tijd school thuis onlangs inmiddels intussen ondertussen later vroeger
    uiteindelijk kortom bovendien daarom daardoor daarmee daarvoor daarbij hierdoor hiermee wellicht
    achteraf vooraf tevens zodra zolang zodat totdat voordat nadat doordat tenzij mits indien
    blijkbaar kennelijk natuurlijk onderweg
"""
ALSO_WORDS = words("tess")
KNOWN = EVERYWHERE | words(_CALENDAR, _WORLD, _OFFICES, _ROLES, _OPENERS)
