"""Words and turns by which a table is asked about. Data only."""

import re

from answering.language.english import cues

TOTAL = cues("total totals sum add adds added altogether overall together combined")
TOGETHER = cues("together altogether combined")
OF_TABLE = cues("""
table row column figure cell value number side get have allocation notional staff ccg band share resource
correct right match wrong mistake error incorrect differ vs versus against compute computed calculated compare
come line cell filled
owe owes owed charge charged bill billed receive award awarded fill given print printed shown listed
actually top gap pay pays contribute contribution put towards give supply provide employ bring
unexplained unaccounted post posts person people shift rota duty team time bigger larger higher greater
smaller lower fewer head heads cheaper dearer costlier
""")
OF_ALL = re.compile(r"\ball (?:of them|\w+)\b", re.IGNORECASE)
IN_ALL = re.compile(
    r"\bin (?:all|total)\b|\ball (?:told|together)\b|\boverall\b"
    r"|\b(?:total|whole|entire|full) (?:amount of )?(?:funding|money|budget|spend|costs?|grants?)\b",
    re.IGNORECASE,
)
COMES_TO = re.compile(r"\b(?:comes?|amounts?|adds?) to\b|\b(?:makes?|totals?)\W*$", re.IGNORECASE)
GAP = cues("unexplained unaccounted missing gap short differ difference discrepancy")
"""Words that ask how far the printed total and the rows lie apart."""

IN_A_CASE = re.compile(
    r"\b(?:still|would|could|should|must|have to|has to|need|if|when|unless|whole|entire|all of)\b",
    re.IGNORECASE,
)
"""How it is asked what is to be paid in some case, or whether all of it is, which a table does not say."""

IN_MONEY = cues("money pound pounds sum amount cash cost pay spend spends spent price rate fare charge")
