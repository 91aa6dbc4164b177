"""How the names of organisations end, for all who tell one by that; each adds what is an end only to it."""

SURE = (
    "council|authority|trust|group|ccg|board|association|ltd|limited|plc|llp|cic|college|agency|commission|"
    "society|federation|police|charity|forum"
)
"""A pattern of the words that end a name wherever they stand."""

MOSTLY = (
    "university|services?|england|scotland|wales|executive|inspectorate|institute|partnership|office|centre|"
    "company|healthwatch|hospitals?|foundation"
)
"""The same of those that may go on: "University of Alder", "Office for Harbours"."""
