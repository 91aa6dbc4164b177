"""Words that ask where an agreement stands: whether it is in force, when it ends or starts. Data only."""

from answering.language.english import cues

LIVING = cues("inforce live active running valid current effect effective operational ongoing still")
ENDING = cues("""
end ends ended ending expire expires expired expiry finish finishes finished lapse lapses lapsed stop stops
stopped cease conclude close run
""")
SIGNED = cues("sign signed signing signature signatures unsigned fully everyone party")
STARTING = cues("start starts started begin begins began commence commences commenced")
