"""How much each thing counts that speaks for a fact or against it, and by how much one must fit better.

How much of a question a fact accounts for is a share of 1, each word counting by how much it tells. `GRADES`
say how far a fact accounts for a word, `WEIGHTS` what is added to that share, or taken from it, for the score
by which facts are put in order, and `THRESHOLDS` and `MARGINS` where one is taken.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Grades:
    """How far a fact accounts for a word, from 0 to 1."""

    named: float = 1.0  # it is of what the fact is called, or whoever it is about
    asking: float = 0.98  # it asks for the aspect, or for facts of that sort
    told: float = 0.96  # it stands in the text
    of_whom: float = 0.95  # it names somebody whom the fact is of
    name_told: float = 0.94  # it is a name of words that stand in the fact
    topic: float = 0.94  # it asks for a rule only by what that is on
    name_asking: float = 0.9  # it is a name of words that ask for the aspect
    like_name: float = 0.9  # it is like a word of what the fact is called
    like: float = 0.86  # it is like a word of the text, or one that asks for the aspect
    opposite: float = 0.85  # it is the opposite of a word of the fact
    idle: float = 0.86  # it only says of what sort something is, or is of the other of two
    place: float = 0.8  # it is of what the clause is called in which the fact stands
    besides: float = 0.8  # it only stands among what a body does besides its role
    only_asking: float = 0.85  # no word tells, and those that ask are of the aspect
    only_light: float = 0.6  # no word tells, and none asks for the aspect either


@dataclass(frozen=True)
class Weights:
    """What is added for all that speaks for a fact, and taken for all that speaks against it."""

    light: float = 0.03  # each word that needs no accounting for, and is
    aimed: float = 0.03  # each word that asks for the very aspect
    most_aimed: float = 0.06  # all words together that do
    subject: float = 0.06  # it is about who is named
    who: float = 0.2  # it is about who is asked after by name, and no more
    precise: float = 0.1  # all of what it is called is said
    whole: float = 1.6 * 0.1  # it is of the agreement as a whole, and has all that is asked
    form: float = 0.12  # it gives an answer of the form asked for
    loose_form: float = 0.04  # it does not, but that form is given by anything
    other_form: float = -0.1  # it does not
    defines: float = 0.3  # it says what a word means, which is asked
    topic: float = 0.15  # it is a rule on what is asked about
    role: float = 0.4  # it is somebody's role, where it is asked what they do
    signing: float = 0.15  # who has not signed where that is asked; against it where who has is
    hint: float = 0.08  # a rare word of it is of the agreement's name or the days asked about
    in_time: float = 0.08  # it falls in the days asked about; against it where it does not
    verbatim: float = 0.3  # it is named in full
    leans: float = 0.35  # it has all of the question before, which this one leans on
    follows: float = 0.1  # it has all of the question before, which this one does not lean on

    elsewhere: float = 0.2  # it is of another year, somebody else's money or another body
    flag: float = 0.22  # it is only flagged in the document
    inexact: float = 0.1  # it is a list, where an exact day is asked of one thing
    if_ever: float = 0.1  # it follows if something happens, where it is asked whether that is so
    aside: float = 0.05  # it is only mentioned, or has the words of what a rule allows, and not the rule
    empty_list: float = 0.1  # it is a list of nothing
    open: float = 0.02  # it leaves open what is asked


@dataclass(frozen=True)
class Thresholds:
    """How much of a question a fact must account for."""

    whole: float = 0.93  # what is of the agreement as a whole, to have all that is asked
    as_good_as_all: float = 0.97  # to be told beside one that has all of it
    answer: float = 0.8  # to answer it
    lacking: float = 0.65  # to answer it without one of its words
    of_named: float = 0.65  # to count as enough where it is about the very name asked of


@dataclass(frozen=True)
class Margins:
    """By how much one fact fits better than another, or less well and is told still."""

    apart: float = 0.05  # better than any other, to be the one that is meant
    well_apart: float = 0.1  # the same, where a word is left over
    far_apart: float = 0.3  # the same, where it has none of the words themselves but several like them
    next_best: float = 0.15  # less than the best, to answer where that does not
    in_place_of_open: float = 0.35  # less than the best, to answer where that leaves it open
    as_good: float = (
        0.06  # less of the question than the best, and still in its place where that leaves it open
    )
    tied: float = 0.035  # less than the best, to be told as its equal
    related: float = 0.25  # less than the best, to be told beside it
    doings: float = 0.9  # the same, of what somebody is to do, where their role was asked


GRADES, WEIGHTS, THRESHOLDS, MARGINS = Grades(), Weights(), Thresholds(), Margins()
