"""Spanish words that have a capital and name nobody, and words that open a sentence."""

from community.anonymity.known.everywhere import EVERYWHERE
from community.anonymity.known.lists import words

_CALENDAR = """
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre setiembre octubre noviembre diciembre navidad navidades reyes nochebuena
    nochevieja semana santa pascua ramadán cuaresma feria carnaval todos los santos año nuevo
"""
_WORLD = """
    españa portugal francia italia alemania reino unido inglaterra irlanda gales escocia países
    bajos holanda bélgica austria suiza polonia ucrania rusia rumanía rumania bulgaria hungría
    chequia eslovaquia grecia turquía kurdistán siria irak iraq irán afganistán pakistán india
    bangladesh nepal china vietnam tailandia filipinas japón corea marruecos argelia túnez egipto
    libia sudán somalia eritrea etiopía ghana nigeria kenia congo camerún senegal gambia guinea malí
    mali mauritania sáhara costa marfil honduras nicaragua guatemala salvador cuba república
    dominicana haití méxico colombia ecuador perú bolivia venezuela brasil paraguay uruguay
    argentina chile panamá rica estados unidos eeuu canadá australia áfrica asia europa américa
    latina latinoamérica georgia armenia albania kosovo serbia bosnia croacia eslovenia macedonia
    letonia lituania estonia dinamarca suecia noruega finlandia norte sur este oeste unión europea
    dios alá mediterráneo atlántico cantábrico península
"""
_OFFICES = """
    ies ceip cepa eoi uned colegio instituto universidad escuela academia guardería liceo parroquia
    iglesia mezquita catedral capilla club peña coro asociación calle avenida sepe inem oficina
    empleo ayuntamiento ayuntamientos hacienda extranjería seguridad social inss ingreso mínimo
    vital renta garantizada servicios sociales servicio público estatal cruz roja cáritas caritas
    once comunidad autónoma junta diputación generalitat gobierno estado ministerio trabajo
    administración educación sanidad formación profesional eso bachillerato graduado secundaria
    obligatoria primaria fp esa ley estatuto trabajadores policía guardia civil juzgado dirección
    general tráfico dgt tesorería mutua convenio proyecto programa internacional organización región
    convenio orientación centro salud hospital urgencias sindicato comisiones obreras ugt cc oo boe
    registro prestación subsidio igualdad derechos humanos constitución lanbide labora soc sae
    emergencias banco alimentos correos mutualia
"""
_ROLES = """
    coach orientador orientadora facilitador facilitadora mamá papá madre padre abuelo abuela tío
    tía señor señora señores don doña sr sra dr dra doctor doctora usted ustedes vd ud cliente
    clienta módulo resultado actividad plan opción parte pregunta respuesta caso sesión fase ronda
    capítulo tarea grupo tabla página aula anexo figura versión tema cv ps ok hola gracias saludos
    querida querido estimada estimado abrazo
"""
_OPENERS = """
    el la los las un una unos unas lo al del de en con sin por para desde hasta entre hacia sobre
    tras ante bajo según durante mediante contra y e o u ni pero sino aunque porque pues que qué
    quién quiénes cuál cuáles cómo cuándo cuánto cuánta cuántos cuántas dónde si sí no nunca jamás
    ya aún todavía siempre nada nadie algo alguien alguno alguna algunos algunas ninguno ninguna
    todo toda todos todas cada otro otra otros otras mismo misma mucho mucha muchos muchas poco poca
    pocos pocas más menos tanto tan muy mi tu su mis tus sus nuestro nuestra vuestro yo tú él ella
    ello nosotros nosotras vosotros ellos ellas me te se le les nos os este esta esto estos estas
    ese esa eso esos esas aquel aquella aquello aquí allí ahí hoy ayer mañana anoche ahora luego
    después antes entonces mientras cuando donde como cual cuanto primero segundo tercero último
    finalmente quizá quizás tal vez acaso además también tampoco incluso solo sólo apenas casi así
    pronto tarde es era fue son eran ser está estaba están estuvo hay había hubo haber he ha han
    hace hacía hizo tiene tenía tuvo tengo tener va iba van voy puede podía pudo puedo poder quiere
    quería quiero debe debería dice decía dijo digo sabe sabía sé viene vino cree creo parece pasa
    pasó queda quedó lleva llevaba llegó llama llamó llamo soy eres somos estoy estamos ojalá claro
    bueno bien mal pues oye mira perdón dos tres cuatro cinco seis siete ocho nueve diez veinte
    medio desgraciadamente afortunadamente sinceramente realmente normalmente últimamente
    actualmente
"""
ALSO_WORDS = words(
    "amparo belén clara esperanza estrella gloria linda lourdes paloma rasa rocío rosario soledad victoria"
)
KNOWN = EVERYWHERE | words(_CALENDAR, _WORLD, _OFFICES, _ROLES, _OPENERS)
