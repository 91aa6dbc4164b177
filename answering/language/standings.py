"""Words of where an agreement stands, and of what its parties do: sign, belong to it, leave it. Data only."""

from agreements.word_lists import set_of
from answering.language.english import cues

LIVING = cues("inforce live active running valid current effect effective operational ongoing still")
ENDING = cues("""
end ends ended ending expire expires expired expiry finish finishes finished lapse lapses lapsed stop stops
stopped cease conclude close run
""")
OVER = set_of("ended over expired lapsed finished dead past expire")
BEGUN = set_of("started begun commenced")
"""Words as they are said of where it stands: whether it is over, or has begun."""
SIGNING = cues("sign signed signing signature signatures")
OF_SIGNERS = SIGNING | cues("signatory behalf")
SIGNED = SIGNING | cues("unsigned fully everyone party")
STARTING = cues("start starts started begin begins began commence commences commenced")
LEAVING = cues("leave terminate withdraw exit quit end cancel resign pull")
PARTY_TO = cues("party parties partyto partner signatory member")
