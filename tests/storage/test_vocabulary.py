"""Names are found by key, prefix, word and likeness, the same on both databases."""

from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.terms.names import key, names
from storage.store import Store
from storage.vocabulary import StoredNames
from tests.agreements.histories import SAMPLES, sample
from tests.storage.keeping import ANN, entry, keep, named


def test_every_name_of_every_sample_is_found_by_its_key(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        for agreement in SAMPLES:
            for name in names(sample(agreement)):
                found = tx.vocabulary.exact((name.key,))
                assert (agreement, name.text, name.rank, name.item) in [
                    (one.agreement, one.text, one.rank, one.item) for one in found
                ]


def test_exact_gives_the_strongest_first_and_the_agreements_short_name(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        found = tx.vocabulary.exact((key("Doncaster"), key("NHS England"), "no such name"))

    assert [one.rank for one in found] == sorted(one.rank for one in found)
    assert found[0].agreement == "doncaster"
    assert found[0].short_name == sample("doncaster").short_name
    assert {"nottinghamshire"} < {one.agreement for one in found}


def test_exact_of_nothing_is_nothing(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        assert tx.vocabulary.exact(()) == ()


def test_starting_gives_the_strongest_rank_first_up_to_the_limit(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        three = tx.vocabulary.starting("s", 3)
        many = tx.vocabulary.starting("s", 50)

    assert many[:3] == three
    assert [one.rank for one in many] == sorted(one.rank for one in many)
    assert all(one.key.startswith("s") for one in many)
    assert {"southend", "stockport"} <= {one.agreement for one in many}


def test_prefix_may_hold_what_sql_takes_for_a_pattern(store: Store) -> None:
    keep(store, entry(named("ashby")))

    with store.reading(ANN) as tx:
        assert tx.vocabulary.starting("%", 5) == ()
        assert tx.vocabulary.starting("_shby", 5) == ()
        assert tx.vocabulary.starting("'; --", 5) == ()
        assert tx.vocabulary.starting("\0", 5) == ()
        assert len(tx.vocabulary.starting("", 50)) == len(names(named("ashby")))


def test_names_of_any_script_are_found_by_prefix_word_and_misspelling(store: Store) -> None:
    words = ["straße", "Ærø", "œuvre", "Ĳssel", "Łódź", "北京", "عربي"]
    keep(store, entry(named("ashby", also_called=[f"{word} plan" for word in words])))

    with store.reading(ANN) as tx:
        for word in words:
            name, folded = f"{word} plan", key(word)
            assert [one.text for one in tx.vocabulary.exact((key(name),))] == [name]
            assert [one.text for one in tx.vocabulary.starting(folded[:2], 5)] == [name]
            assert [one.text for one in tx.vocabulary.containing(folded, 5)] == [name]
            assert folded in tx.vocabulary.like(folded + "x", 5)


def test_containing_finds_a_word_anywhere_in_a_name(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        found = tx.vocabulary.containing("commissioning", 100)

    assert all("commissioning" in one.key.split() for one in found)
    assert [one.rank for one in found] == sorted(one.rank for one in found)
    assert {"doncaster", "southend"} <= {one.agreement for one in found}


MISSPELT = {
    "doncster": "doncaster",
    "donacster": "doncaster",
    "oncaster": "doncaster",
    "stokport": "stockport",
    "notinghamshire": "nottinghamshire",
    "lancs": "lancashire",
    "southhend": "southend",
    "pedersen": "pederson",
    "jcc": "jccc",
}


def test_misspelt_words_find_the_ones_meant(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        found = {typed: tx.vocabulary.like(typed, 10) for typed in MISSPELT}

    assert [typed for typed, meant in MISSPELT.items() if meant not in found[typed]] == []


def test_word_like_nothing_finds_nothing(samples: Store) -> None:
    with samples.reading(ANN) as tx:
        assert tx.vocabulary.like("zzzzqqqq", 5) == ()
        assert tx.vocabulary.like("", 5) == ()
        assert len(tx.vocabulary.like("x" * 10_000 + "doncaster", 5)) <= 5


def test_agreements_come_by_short_name_whatever_its_case(store: Store) -> None:
    called = {"one": "beta", "two": "Alpha", "three": "Gamma"}
    keep(store, *(entry(named(name, short_name=short_name)) for name, short_name in called.items()))

    with store.reading(ANN) as tx:
        assert tx.vocabulary.agreements(2) == (("two", "Alpha"), ("one", "beta"))
        assert tx.vocabulary.count() == 3


def test_both_databases_give_the_same_in_the_same_order(sqlite_store: Store, postgresql_store: Store) -> None:
    for store in (sqlite_store, postgresql_store):
        keep(store, *(entry(sample(name)) for name in SAMPLES))

    @settings(max_examples=35)
    @given(
        said=st.sampled_from(sorted(vocabulary_of_samples())),
        cut=st.integers(0, 12),
        limit=st.integers(1, 20),
    )
    def same(said: str, cut: int, limit: int) -> None:
        with sqlite_store.reading(ANN) as one, postgresql_store.reading(ANN) as other:
            assert looked_up(one.vocabulary, said, cut, limit) == looked_up(
                other.vocabulary, said, cut, limit
            )

    same()


def vocabulary_of_samples() -> set[str]:
    return {name.key for agreement in SAMPLES for name in names(sample(agreement))}


def looked_up(vocabulary: StoredNames, said: str, cut: int, limit: int) -> list[object]:
    word = said.split(maxsplit=1)[0]
    return [
        vocabulary.exact((said, word)),
        vocabulary.starting(said[:cut], limit),
        vocabulary.containing(word, limit),
        vocabulary.like(word[:cut] + word[cut + 1 :], limit),
        vocabulary.agreements(limit),
    ]
