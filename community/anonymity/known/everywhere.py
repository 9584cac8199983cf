"""Words that are written with a capital everywhere, and name nobody."""

from community.anonymity.known.lists import words

EVERYWHERE = words(
    """
    setwise erasmus employment plus eqf orid smart coach action learning intervisie balint whatsapp
    facebook instagram tiktok youtube linkedin twitter signal telegram messenger snapchat google
    gmail outlook microsoft word excel powerpoint teams zoom skype meet windows office android
    iphone ipad apple chrome firefox canva padlet miro mentimeter kahoot moodle duolingo chatgpt
    copilot internet wifi europass indeed covid corona europe netflix spotify playstation lego
    playmobil korthagen starr holland riasec belbin disc egan rogers gestalt christmas ramadan
    ramadân eid allah bible quran koran qur’an ii iii iv vi vii viii
    """
)
