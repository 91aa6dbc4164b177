"""What is shortened in a hurry, brought to the words that it is short for. Data only."""

# fmt: off
SHORTENED = (
    (r"\bprovides? for (?=(?:an? |any )?(?:mediation|arbitration|indemnit\w+|insurance)\b)", "include "),
    (r"\bvol sector\b", "voluntarysector"),
    (r"\bexecs?\b(?! board)", "executive"),
    (r"\bks ?(?=[1-5]\b)", "key stage "),
    (r"\byrs\b", "years"),
    (r"\byr\b", "year"),
    (r"\bmths?\b", "months"),
    (r"\bwks\b", "weeks"),
    (r"\bnos\b(?!\.)", "numbers"),
    (r"\borgs?\b", "organisation"),
    (r"\bgrps?\b", "group"),
    (r"\bmtgs?\b", "meeting"),
    (r"\bhrs\b", "hours"),
    (r"\bmgrs?\b", "manager"),
    (r"\bmgmt\b", "management"),
    (r"\bdepts?\b", "department"),
    (r"\bdocs?\b", "document"),
    (r"\bagrmts?\b|\bagmts?\b", "agreement"),
    (r"\bsch(ed)?\.? (?=[a-d\d]\b)", "schedule "),
    (r"\bapp(?:dx|x)?\.? (?=[a-f\d]\b)", "appendix "),
    (r"\blds?\b|\blearning disabilit(y|ies)\b", "learningdisability"),
    (r"\bmh\b", "mental health"),
    (r"\bcyp\b|\bchildren and young people\b", "children"),
    (r"\b(?:seven|7)[- ]days?[- ](?:a[- ]week|working|services?|cover|opening)\b|\bweekends?\b", "weekend"),
    (r"\bdpo\b", "data protection officer"),
    (r"\bdpia\b|\bpia\b|\bprivacy impact assessment\b", "data protection impact assessment"),
    (r"\bdsars?\b", "subject access request"),
    (r"\bfois?\b", "freedom of information"),
    (r"\bdp(?= \w)", "data protection"),
    (r"\big(?= \w)", "information governance"),
    (r"\bchc\b", "continuing healthcare"),
    (r"\bh ?& ?wb\b|\bhwbb?\b", "health and wellbeing board"),
    (r"\bdtocs?\b", "delayed transfers of care"),
    (r"\bbcf\b", "better care fund"),
    (r"\booh\b", "out of hours"),
    (r"\bkpis?\b", "kpi"),
    (r"\b(?:vs?|versus)\b\.?(?= )", "or"),
)
"""Read in this order, as a part of the phrases."""

IN_CAPITALS = {
    "BI": "business intelligence",
    "ED": "emergency department",
    "GTR": "greater", "Gtr": "greater",
    "LA": "council", "LAs": "council",
    "OT": "occupational therapist", "OTs": "occupational therapist",
    "SAR": "subject access request", "SARs": "subject access request",
    "TOR": "terms of reference", "ToR": "terms of reference",
}
"""What is short for something only as it is written here: else it is a word, or of a name, as Ed is."""
# fmt: on
