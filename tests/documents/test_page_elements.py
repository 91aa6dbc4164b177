"""Elements of web pages: controls, buttons, main parts, what is struck out or hidden, marks, ready text."""

import pytest

from documents.draft import draft
from documents.reading import Document, read


def _read(page: str) -> Document:
    found = read(page.encode())
    assert isinstance(found, Document), found
    return found


def _labels(page: str) -> list[str]:
    return [clause.label for clause in _read(page).clauses]


def _words(page: str) -> str:
    return "\n".join(clause.words for clause in _read(page).clauses)


def _page(body: str) -> str:
    return f"<!doctype html><html><body>{body}</body></html>"


def test_a_page_that_is_one_form_is_read_without_its_controls() -> None:
    form = (
        "<form id='whole'><h1>Ferry compact</h1><p>It ends on 30 June 2032.</p>"
        "<select><option>English<option>Cymraeg</select><textarea>Tell us more</textarea>"
        "<button>Send</button></form>"
    )
    assert _words(_page(form)) == "Ferry compact\nIt ends on 30 June 2032."


def test_headings_that_are_buttons_are_headings_and_other_buttons_are_nothing() -> None:
    folded = (
        "<h1>Ferry compact</h1><h2><button>1. Fares</button></h2><p>Nobody pays.</p><button>Print</button>"
        "<details><summary><button>Crew</button></summary><p hidden='until-found'>Two sail it.</p></details>"
    )
    assert _labels(_page(folded)) == ["Title page", "1"]
    assert "Print" not in _words(_page(folded))
    assert "Crew\nTwo sail it." in _words(_page(folded))


@pytest.mark.parametrize("main", ["<main></main>", "<main><p>A summary.</p></main><main></main>"])
def test_a_main_part_that_holds_next_to_nothing_is_not_the_document(main: str) -> None:
    rest = f"<div><h2>1. Term</h2><p>{'The ferry sails at dawn. ' * 8}</p></div>"
    assert "The ferry sails" in _words(_page(f"{main}{rest}"))


def test_what_stands_beside_the_main_part_is_left_out() -> None:
    menu = "<div><p>Bins. Schools. Parking.</p></div>"
    main = f"<main><h2>1. Term</h2><p>{'The ferry sails at dawn. ' * 8}</p></main>"
    assert "Bins" not in _words(_page(f"{menu}{main}"))


def test_a_cell_keeps_nothing_that_is_left_out_elsewhere() -> None:
    cells = (
        "<tr><th>Step</th><th>Day</th></tr>"
        "<tr><td>✔ Slip<script>sort()</script><button>Edit</button> mended<br>in full</td>"
        "<td><span style='display:none'>20320630</span>30 June 2032</td></tr>"
        "<tr hidden><td>Secret</td><td>1 May 2032</td></tr>"
        "<tr><td><p>Buoys</p><ul><li>painted<li>counted</ul></td><td hidden>1 May 2032</td></tr>"
    )
    assert _words(_page(f"<h1>Ferry compact</h1><table>{cells}</table>")).splitlines()[1:] == [
        "Step\tDay",
        "✔ Slip mended in full\t30 June 2032",
        "Buoys painted counted",
    ]


@pytest.mark.parametrize(
    "struck",
    ["<del>1 May 2031</del><ins>30 June 2032</ins>", "<s>1 May 2031</s> 30 June 2032",
     "<span style='text-decoration: line-through'>1 May 2031</span> 30 June 2032"],
)  # fmt: skip
def test_what_is_struck_out_is_not_read(struck: str) -> None:
    assert _words(_page(f"<h1>Ferry compact</h1><p>It ends on {struck}.</p>")) == (
        "Ferry compact\nIt ends on 30 June 2032."
    )


@pytest.mark.parametrize(
    ("day", "told"), [("<del>1 May</del><ins>30 June</ins>", 1), ("<s>1 May</s> 30 June", 0)]
)
def test_changes_that_nobody_accepted_are_told(day: str, told: int) -> None:
    found = draft(_read(_page(f"<h1>Ferry compact</h1><p>It ends on {day} 2032.</p>")))
    assert sum("changes" in str(fact.value["what"]) for fact in found.of("discrepancies")) == told


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("pays £500<sup>1</sup> a year", "pays £500 a year"),
        ("ends on 30 June 2032<sup><a href='#n'>[2]</a></sup>.", "ends on 30 June 2032."),
        ("keeps the buoys,<sup>3, 4</sup> all", "keeps the buoys, all"),
        ("ends on the 1<sup>st</sup> of May", "ends on the 1st of May"),
        ("lets 40 m<sup>2</sup> of shed", "lets 40 m2 of shed"),
        ("counts <sup>1</sup>/<sub>2</sub> a day", "counts 1/2 a day"),
    ],
)
def test_the_mark_of_a_footnote_is_no_digit_of_the_sum_before_it(words: str, read: str) -> None:
    assert _words(_page(f"<h1>Ferry compact</h1><p>The Council {words}</p>")) == (
        f"Ferry compact\nThe Council {read}"
    )


def test_text_that_is_set_out_by_its_lines_is_read_by_them() -> None:
    text = "1. Term\n\nIt ends on\n30 June 2032.\n\n2. Crew\n\nTwo sail it.\n"
    assert _labels(_page(f"<h1>Ferry compact</h1><pre>{text}</pre>")) == ["Title page", "1", "2"]
    assert "Two sail it." in _words(_page(f"<h1>Ferry compact</h1><pre>{text}</pre>"))
