import pytest

from agreements.terms.names import Rank
from questions.names import exact, inexact, meant, nearest, perhaps_meant, together
from tests.questions.memory import MemoryVocabulary, entry, sample_register

SAMPLE = MemoryVocabulary(sample_register())


def _exactly(name: str, vocabulary: MemoryVocabulary = SAMPLE) -> list[str]:
    found = exact((name,), vocabulary).get(name, ())
    return [one.agreement for one in meant(name, found)]


def _inexactly(name: str, vocabulary: MemoryVocabulary = SAMPLE) -> list[str]:
    return [one.agreement for one in perhaps_meant(inexact(name, vocabulary))]


@pytest.mark.parametrize(
    ("name", "agreements"),
    [
        ("doncaster", ["doncaster"]),
        ("the DONCASTER MoU's", ["doncaster"]),
        ("Notts", ["nottinghamshire"]),
        ("Lancashire", ["lancashire"]),
        ("Southend-on-Sea", ["southend"]),
        ("Viaduct Health", ["stockport"]),
        ("Mansfield & Ashfield CCG", ["nottinghamshire"]),
        ("Mansfield and Ashfield CCG", ["nottinghamshire"]),
        ("JCCC", ["doncaster"]),
        ("Jackie Pederson", ["doncaster"]),
        ("NHS England", ["lancashire", "nottinghamshire"]),
        ("council", []),
        ("Barnsley", []),
    ],
)
def test_names_as_they_stand_mean_agreements(name: str, agreements: list[str]) -> None:
    assert _exactly(name) == agreements


def test_a_name_of_the_agreement_goes_before_a_party_of_the_same_name() -> None:
    kent, other = entry("kent", place="Medway"), entry("other", parties=[{"id": "medway", "name": "Medway"}])
    assert _exactly("Medway", MemoryVocabulary([kent, other])) == ["kent"]


def test_an_id_letter_for_letter_means_its_agreement_even_where_others_are_called_the_same() -> None:
    kents = [entry("kent"), entry("kent-2", short_name="Kent"), entry("kent-3", title="Kent")]
    register = MemoryVocabulary(kents)
    assert _exactly("kent", register) == ["kent"]
    assert _exactly("the Kent MoU", register) == ["kent", "kent-2", "kent-3"]


@pytest.mark.parametrize(
    ("name", "agreements"),
    [
        ("donc", ["doncaster"]),  # the start
        ("Southend integ", ["southend"]),
        ("pederson", ["doncaster"]),  # a word
        ("West CCG Nottingham", ["nottinghamshire"]),  # words in another order
        ("Newark CCG", ["nottinghamshire"]),
        ("Southend HWB", ["southend"]),  # first letters
        ("doncastr", ["doncaster"]),  # a letter missed
        ("Stokcport", ["stockport"]),  # two letters swapped
        ("Notinghamshyre", ["nottinghamshire"]),  # two slips in a long word
        ("Viaduct Heatlh", ["stockport"]),
        ("simon", ["nottinghamshire", "southend"]),
        ("integrated", ["doncaster", "nottinghamshire", "southend"]),
        ("Jackie Pedersen", ["doncaster"]),
    ],
)
def test_parts_and_misspellings_of_names_mean_agreements(name: str, agreements: list[str]) -> None:
    assert sorted(_inexactly(name)) == agreements


@pytest.mark.parametrize(
    "name",
    [
        "Lancaster",  # two slips from Doncaster, but it starts otherwise
        "Southern",  # two slips from Southend, which is short
        "Southport",
        "Stockton",
        "jcc d",
        "jegg",
        "do",
        "s76",
        "section 76",
        "2017",
        "doncaster frobnicated",
        "x" * 1000,
        "doncastr " * 200,
        "",
    ],
)
def test_what_is_only_a_little_like_a_name_is_not_taken_for_it(name: str) -> None:
    assert inexact(name, SAMPLE) == ()


def test_words_of_several_names_find_the_agreement_that_has_them_all() -> None:
    assert {one.agreement for one in together("NHS England Notts", SAMPLE)} == {"nottinghamshire"}
    assert together("Doncaster Stockport", SAMPLE) == ()
    assert together("", SAMPLE) == ()


def test_in_part_parties_bodies_and_people_weigh_the_same() -> None:
    with_party = entry("one", parties=[{"id": "a-trust", "name": "Riverside Trust"}])
    with_body = entry("two", governance=[{"id": "a-board", "name": "Riverside Board"}])
    with_mention = entry("three", mentioned=[{"name": "Riverside Road", "as": "a place"}])
    found = inexact("riverside", MemoryVocabulary([with_party, with_body, with_mention]))
    assert {one.rank for one in found} == {Rank.PARTY, Rank.BODY, Rank.OTHER}
    assert [one.agreement for one in perhaps_meant(found)] == ["one", "two"]


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("Lancaster", {"lancashire", "doncaster"}),
        ("Southern", {"southend"}),
        ("doncaster frobnicated", {"doncaster"}),
        ("zzzzzz", set()),
        ("", set()),
    ],
)
def test_the_nearest_names_are_offered(name: str, offered: set[str]) -> None:
    assert {one.agreement for one in nearest(name, SAMPLE)} == offered


def test_an_agreement_called_by_a_word_that_others_share_is_found_by_it() -> None:
    assert _exactly("trust", MemoryVocabulary([entry("trust"), entry("other", also_called=["trust"])])) == [
        "trust"
    ]
