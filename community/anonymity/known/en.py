"""English words that have a capital and name nobody, and words that open a sentence."""

from community.anonymity.known.everywhere import EVERYWHERE
from community.anonymity.known.lists import words

_CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays january february march april may june july august september october
    november december easter diwali lent passover hanukkah halloween pentecost whitsun pancake
    boxing eve day new year years jan feb mar apr jun jul aug sep sept oct nov dec
"""
_WORLD = """
    england english scotland scottish wales welsh britain british uk ireland irish northern
    netherlands dutch holland belgium belgian germany german germans austria austrian austrians
    switzerland swiss france french spain spanish spaniard portugal portuguese italy italian
    italians poland polish pole poles czech slovakia slovak slovakian hungary hungarian romania
    romanian romanians bulgaria bulgarian bulgarians greece greek turkey turkish turk kurdish kurd
    kurdistan syria syrian syrians iraq iraqi iran iranian afghanistan afghan afghans pakistan
    pakistani india indian bangladesh bangladeshi nepal lanka sri tamil china chinese vietnam
    vietnamese thailand thai philippines filipino japan japanese korea korean ukraine ukrainian
    ukrainians russia russian russians belarus georgia georgian armenia armenian chechnya albania
    albanian kosovo serbia serbian bosnia bosnian croatia croatian slovenia slovenian macedonia
    macedonian morocco moroccan algeria algerian tunisia tunisian egypt egyptian libya libyan sudan
    sudanese somalia somali somalis eritrea eritrean ethiopia ethiopian kenya kenyan uganda rwanda
    congo congolese nigeria nigerian ghana ghanaian cameroon gambia senegal guinea sierra leone
    zimbabwe zimbabwean jamaica jamaican caribbean brazil brazilian colombia colombian venezuela
    ecuador peru bolivia mexico mexican america american americans usa canada australia african
    africa asian asia european europeans arabic arab persian farsi dari pashto urdu hindi bengali
    punjabi tigrinya amharic swahili twi lingala kurmanji sorani roma romany western eastern
    southern north south east west latvia latvian lithuania lithuanian estonia denmark danish sweden
    swedish norway finland muslim muslims christian christians catholic orthodox protestant jewish
    hindu sikh buddhist islam christianity god lord
"""
_OFFICES = """
    wheel life grow weight watchers labour labor offices office school college academy university
    high primary sixth form nursery church chapel mosque cathedral temple synagogue st saint club
    choir society union framework kingdom united city town street road qualifications jobcentre
    jobcentres job centre plus universal credit department work pensions home office council
    citizens advice bureau national health service services careers insurance equality act housing
    association social security access restart kickstart pathways scheme programme project fund
    support allowance payment independence personal independent living wage benefit benefits tax
    credits ofsted gcse gcses btec nvq level entry functional skills maths access crown court police
    probation prince’s trust red cross salvation army samaritans mind shelter scope remploy
    government parliament brexit windrush state board team agency centre center ministry bank
    trustpilot food royal mail equal human rights settled status leave remain
"""
_ROLES = """
    coach coaches adviser advisor manager director chair facilitator steward mum mam mummy dad daddy
    mother father sister brother uncle aunt auntie nan gran grandma grandad grandpa mr mrs ms miss
    dr sir madam doctor teacher worker officer supervisor client module outcome activity option plan
    step part question answer note case set session stage round chapter task group table week page
    room section appendix figure version phase theme cv ps ok hello hi dear thanks thank yours kind
    regards
"""
_OPENERS = """
    i a an the this that these those he she it we you they his her hers its our your their my mine
    who what when where why how which whose if so but and or nor yet for because since although
    though while as at by in on of off to from with without within about above after again against
    all almost alone along already also always am among another any anybody anyone anything are aren
    be been before behind being below beside between both can cannot could couldn did didn do does
    doesn doing don done down during each either else enough even ever every everybody everyone
    everything except few finally fine first following get give go going good had hadn has hasn have
    haven having here however instead into is isn just last later least less let like likely many
    maybe me might more most much must near neither never next no nobody none nothing now nowadays
    often oh once one ones only other others otherwise out over own people perhaps please quite
    rather really right same second several shall should shouldn some somebody somehow someone
    something sometimes soon still such sure take tell than then there therefore third three through
    thus till today together tomorrow too towards two four five six seven eight nine ten under
    unless until up upon us usually very was wasn well went were weren whatever whenever whereas
    whether with won would wouldn yes yesterday yourself ask asking sorry somewhere nowhere
    half meanwhile afterwards eventually suddenly luckily sadly honestly apparently everywhere
    whoever during work life time money things thing nights mornings evenings days school summer
    autumn winter spring back big little old young
"""
ALSO_WORDS = words("carol jade joke")
KNOWN = EVERYWHERE | words(_CALENDAR, _WORLD, _OFFICES, _ROLES, _OPENERS)
