import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.terms.names import FILLERS, Rank, abbreviation, key, names
from tests.agreements.histories import SAMPLES, sample


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("the Doncaster MoU", "doncaster"),
        ("DONCASTER", "doncaster"),
        ("Doncaster's MoU!", "doncaster"),
        ("Doncaster\u2019s memorandum of understanding", "doncaster"),
        ("Southend-on-Sea", "southend on sea"),
        ("Health & Wellbeing Board", "health and wellbeing board"),
        ("  NHS   Rushcliffe CCG ", "nhs rushcliffe ccg"),
        ("Cafe\u0301", "café"),
        ("\uff24oncaster", "doncaster"),  # full-width letters
        ("the agreement", "the agreement"),  # of fillers only, kept
        ("don't", "dont"),
        ("S106", "s106"),
        ("???", ""),
    ],
)
def test_names_are_compared_by_key(said: str, found: str) -> None:
    assert key(said) == found


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(said: str) -> None:
    assert key(key(said)) == key(said)


@pytest.mark.parametrize(
    ("name", "said", "rank", "item"),
    [
        ("doncaster", "Doncaster MoU", Rank.ALIAS, ""),
        ("doncaster", "Doncaster", Rank.PLACE, ""),
        ("doncaster", "doncaster", Rank.OWN, ""),
        ("doncaster", "NHS Doncaster CCG", Rank.PARTY, "doncaster-ccg"),
        ("doncaster", "JCCC", Rank.BODY, "jccc"),
        ("doncaster", "jackie pederson", Rank.PERSON, "Jackie Pederson"),
        ("nottinghamshire", "James Sanderson", Rank.PERSON, "James Sanderson"),
        ("nottinghamshire", "IPC National Programme", Rank.OTHER, "IPC National Programme"),
        ("southend", "Five year forward view", None, ""),
        ("stockport", "five year forward view", Rank.OTHER, "Five Year Forward View"),
        ("stockport", "full MCP", Rank.OTHER, "Full Multi-specialty Community Provider (MCP)"),
    ],
)
def test_an_agreement_and_those_in_it_are_found_by_name(
    name: str, said: str, rank: Rank | None, item: str
) -> None:
    found = {(one.rank, one.item) for one in names(sample(name)) if one.key == key(said)}
    assert (rank, item) in found if rank is not None else not found


@pytest.mark.parametrize("name", SAMPLES)
def test_words_that_many_agreements_define_for_themselves_name_nothing_alone(name: str) -> None:
    keys = {one.key for one in names(sample(name))}
    assert not keys & {"ccg", "council", "party", "parties", "site", "we", "us", "our", ""}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_name_is_listed_once_for_what_it_names(name: str) -> None:
    found = [(one.key, one.rank, one.item) for one in names(sample(name))]
    assert len(found) == len(set(found))


def test_an_abbreviation_leaves_out_the_small_words() -> None:
    assert abbreviation("Health and Wellbeing Board") == "hwb"
    assert abbreviation("the Joint Commissioning Co-Ordinators Committee") == "jccoc"
    assert abbreviation("") == ""


def test_fillers_alone_tell_agreements_apart_from_nothing() -> None:
    assert {key(f"{filler} Stockport") for filler in FILLERS} == {"stockport"}
