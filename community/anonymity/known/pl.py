"""Polish words that have a capital and name nobody, and words that open a sentence."""

from community.anonymity.known.everywhere import EVERYWHERE
from community.anonymity.known.lists import words

_STEMS = words(
    """
    polsk polsc niemcz włosz węgrz ameryc afryc brytan wielki wielkiej zjednocz polak polac polk niemc niemiec niemk angli anglik angiel brytyj szkoc szkock irlandi
    irlandcz wali francj francuz włoch włosk hiszpan hiszpań portugal austri austriacz holandi
    holend niderland belgi szwajcar czech czesk słowac słowak węgr węgier ukrai białoru rosj rosja
    litw litew łotw estoni rumun rumuń bułgar grec grek turcj turk turek kurd syri syryj irak iran
    irań afgan pakist indi hindus bangladesz nepal chin wietnam tajland filipin japoni kore gruz
    armen ormia czecze albani kosow serb bośn chorwac słoweni macedon mołda kazach uzbek tadżyk
    marok algieri tunezj egip libi sudan somali erytre etiop nigeri ghan keni kong kamer senegal
    gambi brazyli kolumbi wenezuel peru meksyk ameryk amerykan usa kanad australi afryk azj azjat
    europ unii unia uni danii dani szwec szwecj norweg norwegi finland arab rom romk bałtyk bliski
    wschód wschod zachód zachod północ południ ziem święt wigil wielkan boż nowy nowego rok roku
    zielone andrzejk urz urzęd urząd program projekt instytut fundacj wspólnot miast skarb pracy
    spraw cudzoziem ministerst rodzin polity społecz zakład ubezpiecz fundusz rehabilit ochotnicz
    hufc hufiec ośrod pomoc powiatow centrum agencj rejestr sąd policj straż gmin starost wojewó
    wojewód marszał rzecznik praw ustaw kodeks konstytuc sejm senat rząd państw caritas czerwon
    krzyż bank żywnoś poczt zus pfron mops mopr gops ops pup ohp kuratori bhp nfz krus wordzie
    excelu facebook internet whatsapp google linkedin instagram teams zoom youtube messenger moduł
    etap opcj pyta odpowied aktywn koran bibli bóg bog allah islam ramadan świadk pan pani państ wam
    was ciebie tobie twój twoj tob ci
    """
)
_ENDINGS = words(
    """
    a ą e ę i ie ii o om ów owi em u y ami ach iem sk ski ska skie skiej ską skiego ia ią iej iu j
    ja ją ję ji ij ze stwo owie ka ki ce kę ką
    """
) | {""}
_WORDS = """
    rada rady radę radzie kasy kasie kasę technikum liceum szkoła szkoły szkole szkołę przedszkole
    kościół parafia klub chór poniedziałek wtorek środa środę czwartek piątek sobota sobotę
    niedziela niedzielę styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień
    październik listopad grudzień wordem cv ps ok mama mamo tata tato babcia dziadek doktor dr mgr
    pan pani panie panu pana panią panem państwo państwa ty wy wasze wasz szanowni drodzy drogie
    droga drogi pozdrawiam coach doradca facylitator klient klientka smart
"""
_OPENERS = """
    a i o u w z za na do od po po przed pod nad przez przy bez dla ku między mimo obok oprócz poza
    podczas według wśród wobec zamiast wokół we ze ja ty on ona ono my wy oni one jego jej ich mój
    moja moje moi twój nasz nasza nasze nasi wasz kto co czy jak gdzie kiedy dlaczego skąd dokąd ile
    który która które jaki jaka jakie ten ta to ci te tamten tam tu tutaj teraz potem wtedy dziś
    dzisiaj wczoraj jutro rano wieczorem ale lecz więc bo ponieważ gdy gdyby jeśli jeżeli choć
    chociaż żeby aby że albo ani nie tak też także również tylko już jeszcze zawsze nigdy czasem
    czasami często rzadko może chyba pewnie raczej naprawdę podobno wreszcie nareszcie najpierw
    później dalej znów znowu razem sam sama samo sami każdy każda każde wszyscy wszystko wszystkie
    nikt nic ktoś coś nikogo niczego ktokolwiek wiele wielu dużo mało więcej mniej kilka kilku parę
    dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwsza
    drugi druga trzeci ostatni ostatnio ostatnia następny obecnie niedawno dawno odkąd dopóki zanim
    skoro jednak zresztą dlatego dzięki oto oczywiście niestety szczerze właśnie prawie bardzo
    dobrze źle trzeba można warto wolno jest był była było były będzie ma miał miała mam mamy mają
    chce chciał chciała wie wiem wiedział mówi mówił mówiła powiedział powiedziała pyta zapytał
    zapytała zapytałam myśli myślę myślał pracuje pracował pracowała mieszka mieszkał urodził
    urodziła dostał dostała poszedł poszła przyszedł przyszła zaczął zaczęła został została nazywa
    czuje czuł widzi widzę co robi zrobił dziękuję proszę przepraszam cześć dzień szkoda
"""
# A short stem is the beginning of too much else, and only counts with an ending of its own.
_SHORT = {stem for stem in _STEMS if len(stem) <= 4}
STEMS = tuple(sorted(_STEMS - _SHORT))
ALSO_WORDS = words("kuba rasa")
KNOWN = (
    EVERYWHERE | words(_WORDS, _OPENERS) | {stem + ending for stem in _SHORT for ending in _ENDINGS}
)
