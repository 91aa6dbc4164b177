"""What people would call an agreement, from its title and its parties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.terms.titles import called_for_short

COUNCIL, BOARD = "Ferrybridge Borough Council", "NHS Ferrybridge and the Wolds Integrated Care Board"
PARTIES = {"ferrybridge-council": COUNCIL, "ferrybridge-and-the-wolds-icb": BOARD}


@pytest.mark.parametrize(
    ("title", "short_name", "reference", "also"),
    [
        (
            "Memorandum of Understanding (MoU) for the Night Nursing Team (NNT) between the partners",
            "Night Nursing Team MoU",
            "ferrybridge-night-nursing-team",
            ("Night Nursing Team", "NNT"),
        ),
        (
            "Deed of Agreement under section 10 of the Bridges Act 1999: Winter Beds in Ferrybridge",
            "Winter Beds in Ferrybridge agreement",
            "ferrybridge-winter-beds",
            ("Winter Beds in Ferrybridge",),
        ),
        (
            'Ferrybridge Shared Kitchens ("The Larder") - Hosting Agreement',
            "Ferrybridge Shared Kitchens agreement",
            "ferrybridge-shared-kitchens",
            ("Ferrybridge Shared Kitchens", "The Larder"),
        ),
        (
            "Joint Working Protocol between Housing, Probation and Mental Health Services in Ferrybridge",
            "Ferrybridge Joint Working Protocol",
            "ferrybridge-joint-working-protocol",
            (),
        ),
        ("Memorandum of Understanding", "Ferrybridge MoU", "ferrybridge-memorandum-of-understanding", ()),
        (
            "Shared Kitchens Draft Memorandum of Understanding (MoU)",
            "Ferrybridge Shared Kitchens MoU",
            "ferrybridge-shared-kitchens-memorandum",
            (),
        ),
        (
            "Ferrybridge Shared Kitchens Final Agreement",
            "Ferrybridge Shared Kitchens Agreement",
            "ferrybridge-shared-kitchens-agreement",
            (),
        ),
    ],
)
def test_a_title_is_shortened_to_what_people_say(
    title: str, short_name: str, reference: str, also: tuple[str, ...]
) -> None:
    called = called_for_short(title, PARTIES)
    assert (called.short_name, called.id, called.also) == (short_name, reference, also)
    assert called.place == "Ferrybridge"


def test_a_draft_that_is_what_it_is_about_stays_in_its_name() -> None:
    called = called_for_short("Agreement on the Draft Local Plan", PARTIES)
    assert called.short_name == "Draft Local Plan agreement"


def test_no_place_is_put_before_a_title_where_none_is_known() -> None:
    called = called_for_short(
        "Shared Kitchens Memorandum of Understanding", {"a": "Alder Trust", "b": "Beech Ltd"}
    )
    assert called.short_name == "Shared Kitchens MoU"


def test_what_is_cut_short_says_where_it_is_and_ends_with_a_whole_word() -> None:
    long = (
        "Agreement for the joint planning, buying and watching over of beds, lifts, hoists and chairs for all"
    )
    called = called_for_short(long, PARTIES)
    assert called.short_name == (
        "Ferrybridge Joint planning, buying and watching over of beds, lifts, hoists agreement"
    )
    assert called.id == "ferrybridge-joint-planning-buying-and-watching"


def test_a_place_is_named_only_where_two_things_are_named_after_it() -> None:
    apart = {"a": "Ottermouth City Council", "b": "NHS Vale ICB"}
    assert called_for_short("Agreement on Winter Beds", apart).place == ""
    assert called_for_short("Agreement on Winter Beds in Ottermouth", apart).place == "Ottermouth"


@given(
    st.text(max_size=300), st.dictionaries(st.from_regex(r"[a-z]{1,9}", fullmatch=True), st.text(max_size=60))
)
def test_whatever_the_title_there_is_a_reference_and_no_name_is_endless(
    title: str, parties: dict[str, str]
) -> None:
    called = called_for_short(title, parties)
    assert called.id
    assert set(called.id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(called.id) <= 64
    assert len(called.short_name) <= 200
