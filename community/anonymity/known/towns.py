"""Towns of the six countries that are no word and no name: they tell where a capital says nothing."""

from community.anonymity.known.lists import words

TOWNS = words(
    """
    amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem
    haarlem enschede amersfoort zaandam haarlemmermeer hertogenbosch zwolle leiden dordrecht
    zoetermeer maastricht delft alkmaar emmen venlo leeuwarden hilversum helmond deventer purmerend
    hengelo roosendaal vlaardingen almelo schiedam hoorn assen lelystad gouda zaanstad oss
    spijkenisse veenendaal kampen harderwijk heerenveen drachten wien graz linz salzburg innsbruck
    klagenfurt villach wels dornbirn steyr feldkirch bregenz leonding klosterneuburg leoben krems
    traun amstetten kapfenberg mödling hallein kufstein traiskirchen schwechat braunau stockerau
    saalfelden ansfelden tulln spittal telfs ternitz perchtoldsdorf bludenz eisenstadt berlin
    hamburg münchen köln stuttgart düsseldorf leipzig dortmund bremen dresden hannover nürnberg
    madrid barcelona sevilla zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón
    hospitalet vitoria coruña granada elche oviedo terrassa badalona cartagena jerez sabadell
    móstoles pamplona almería fuenlabrada leganés donostia burgos santander albacete getafe alcorcón
    logroño badajoz salamanca huelva lleida tarragona cádiz jaén ourense mataró algeciras torrevieja
    ávila segovia soria teruel cuenca cáceres warszawa warszawie kraków krakowie łódź łodzi wrocław
    wrocławiu poznań poznaniu gdańsk gdańsku szczecin szczecinie bydgoszcz bydgoszczy lublin
    lublinie białystok białymstoku katowice katowicach gdynia gdyni częstochowa częstochowie radom
    radomiu toruń toruniu sosnowiec sosnowcu rzeszów rzeszowie kielce kielcach gliwice gliwicach
    olsztyn olsztynie zabrze bielsko bytom bytomiu rybnik rybniku ruda tychy tychach opole opolu
    gorzów elbląg elblągu płock płocku wałbrzych wałbrzychu włocławek tarnów tarnowie chorzów
    koszalin kalisz kaliszu legnica legnicy grudziądz słupsk jaworzno jastrzębie jelenia siedlce
    siedlcach pabianice london birmingham manchester liverpool leeds sheffield bristol newcastle
    sunderland nottingham leicester coventry bradford wolverhampton plymouth southampton portsmouth
    brighton norwich ipswich luton swindon middlesbrough doncaster rotherham barnsley huddersfield
    wakefield grimsby scunthorpe lincoln peterborough blackpool preston bolton oldham rochdale
    stockport wigan warrington stoke cardiff swansea newport wrexham glasgow edinburgh aberdeen
    dundee inverness belfast derry croydon hackney tottenham peckham brixton софия пловдив варна
    бургас русе плевен сливен добрич шумен перник хасково ямбол пазарджик благоевград велико търново
    враца габрово видин асеновград казанлък кюстендил кърджали монтана димитровград търговище
    силистра ловеч дупница смолян петрич сандански самоков разград свищов лом севлиево карлово троян
    """
)
