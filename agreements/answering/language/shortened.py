"""What is shortened in a hurry, brought to the words that it is short for. Data only."""

# fmt: off
SHORTENED = (
    (r"\bprovides? for (?=(?:an? |any )?(?:mediation|arbitration|indemnit\w+|insurance)\b)", "include "),
    (r"\bvol(untary)? sector\b", "voluntarysector"),
    (r"\bexecs?\b(?! board)", "executive"),
    (r"\borgs?\b", "organisation"),
    (r"\bgrps?\b", "group"),
    (r"\bmt?gs?\b", "meeting"),
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
    (r"\bdsars?\b|\bsars?\b", "subject access request"),
    (r"\bfois?\b", "freedom of information"),
    (r"\bdp(?= \w)", "data protection"),
    (r"\big(?= \w)", "information governance"),
    (r"\bchc\b", "continuing healthcare"),
    (r"\bh ?& ?wb\b|\bhwbb?\b", "health and wellbeing board"),
    (r"\bdtocs?\b", "delayed transfers of care"),
    (r"\bbcf\b", "better care fund"),
    (r"\booh\b", "out of hours"),
    (r"\bkpis?\b", "kpi"),
    (r"\bots\b", "occupational therapist"),
    (r"\bbi\b(?!-)", "business intelligence"),
)
"""Read in this order, as a part of the phrases."""
# fmt: on
