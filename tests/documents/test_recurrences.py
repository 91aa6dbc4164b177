"""What recurs in terms, on every occasion or again in a timetable, and what only looks as if it did."""

from tests.documents.drafts import told_in

CHOIRS = """# Memorandum of Understanding for the Moor Choirs

1. Definitions

1.1 These words have these meanings:

| Word | Meaning |
|---|---|
| Song Book | the book of songs that is printed every year |
| Season | each quarter |

2. Singing

2.1 The Choir Board meets once a term. It keeps a list of songs, which it sings from on every occasion.

2.2 The School sends the Choir Board a list of singers each term, and prints a newsletter every year in May.

2.3 The Annual Sum may be raised when the halls are full.

2.4 The School may charge the Hall £60 for each night on which the stage is lent.

Appendix 1 - Calendar

Newsletter: every May

Concert: every December
"""


def test_what_recurs_is_told_once_and_no_meaning_name_or_price_is_taken_for_it() -> None:
    assert told_in(CHOIRS, "recurring", "frequency", "clause") == [
        ("once a term", "2.1"),
        ("every meeting", "2.1"),
        ("annual", "2.2"),
        ("once a term", "2.2"),
        ("annual", "Appendix 1"),
    ]


PLAYERS = """# Memorandum of Understanding for the Fen Players

1. Parties

1.1 It is made between Fen District Council ("the Council") and the Fen Players Trust ("the Trust").

2. Playing

2.1 The Trust will bring a list of plays, and the Council a list of halls, to every meeting.

2.2 The Stage Group meets weekly for the first three months and then quarterly, and looks at the books each \
time it meets.

2.3 The Trust shall hold an open night twice in each school year, and a statement of takings within a \
month of each 31 March.

2.4 The Trust shall lend its wardrobe mistress for 12 hours a week. The monthly figure is shown below.

| Hall | Nights each year |
|---|---|
| Fen Hall | 12 |
"""


def test_how_often_is_told_of_two_at_once_of_two_times_and_by_the_day_but_not_by_a_heading() -> None:
    assert told_in(PLAYERS, "recurring", "frequency", "owner") == [
        ("every meeting", ["fen-players-trust"]),
        ("every meeting", ["fen-district-council"]),
        ("weekly for the first three months, then quarterly", ["Stage Group"]),
        ("twice a year", ["fen-players-trust"]),
        ("annual", ["fen-players-trust"]),
        ("weekly", ["fen-players-trust"]),
    ]


BIRDS = """# Memorandum of Understanding for the Fen Bird Count

1. Counting

1.1 The hides are inspected weekly by the Fen District Council, and painted every May by the Fen Bird Trust.

1.2 The Bird Group meets monthly, and is chaired by the Director of Wardens.

1.3 The marsh is counted twice a week from April to September.

1.4 The Warden sends the count every month to the Director of Children's Services.

1.5 The Fen Bird Trust and the Fen District Council shall each send the other a list of birds every quarter.
"""


def test_what_is_done_by_somebody_or_up_to_a_month_goes_to_nobody() -> None:
    assert told_in(BIRDS, "recurring", "clause", "to") == [
        ("1.1", None),
        ("1.1", None),
        ("1.2", None),
        ("1.3", None),
        ("1.4", "Director of Children's Services"),
        ("1.5", None),
    ]


def test_what_is_the_least_is_how_often_and_not_another_number_or_time() -> None:
    text = """# Fen Parks

1. Parks

1.1 The Trust will empty the bins at least twice a week from April to September and weekly at other times.

1.2 The Trust will cut at least 200 hedges every year.

1.3 The Park Board will meet quarterly, as a minimum, and the Trust will meet it at least once a month.

1.4 The Trust will report to the Council weekly and at least ten days before a show.
"""
    assert told_in(text, "recurring", "frequency", "at_least") == [
        ("twice a week", True),
        ("weekly", False),
        ("annual", False),
        ("monthly", True),
        ("quarterly", True),
        ("weekly", False),
    ]


def test_those_who_are_joined_before_the_verb_all_owe_it() -> None:
    text = f"{BIRDS}\n2. Parties\n\n2.1 This is between Fen District Council and the Fen Bird Trust.\n"
    owners = told_in(text, "recurring", "clause", "owner")
    assert owners[-1] == ("1.5", ["fen-bird-trust", "fen-district-council"])
