from collections import Counter
from datetime import date

from agreements.requests import Topic
from questions.commands.command import Group
from questions.commands.shapes import AGREEMENT
from questions.commands.table import COMMANDS, named, nearest_command
from questions.reader import read
from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())


def test_every_topic_is_a_command_and_takes_an_agreement() -> None:
    topics = {command.name for command in COMMANDS if command.takes is AGREEMENT}
    assert topics == {topic.value for topic in Topic}


def test_no_word_means_two_commands() -> None:
    words = Counter(said for command in COMMANDS for said in (command.name, *command.synonyms))
    assert [word for word, count in words.items() if count > 1] == []


def test_every_group_has_commands_and_a_word_that_is_none() -> None:
    assert {command.group for command in COMMANDS} == set(Group)
    said = {word for command in COMMANDS for word in (command.name, *command.synonyms)}
    assert not said & {group.word for group in Group}


def test_every_command_says_how_it_is_typed_and_what_it_is_for() -> None:
    for command in COMMANDS:
        assert command.usage.startswith(command.name)
        assert command.summary[0].isupper()
        assert not command.summary.endswith(".")


def test_every_example_is_understood_as_its_command() -> None:
    for command in COMMANDS:
        request = read(command.example, SAMPLE, today=date(2026, 11, 22)).request
        assert request.typed.startswith(command.name), command.example
        assert not request.typed.startswith("help") or command.name == "help"


def test_what_every_command_asks_for_is_decided_and_has_a_page() -> None:
    desk = MemoryDesk()
    for command in COMMANDS:
        assert desk.ask(command.example, today=date(2026, 11, 22)).kind, command.name


def test_of_each_example_it_is_known_whether_it_records_something_at_once() -> None:
    for command in COMMANDS:
        request = read(command.example, SAMPLE, today=date(2026, 11, 22)).request
        assert request.acts == command.records, command.name


def test_every_synonym_does_what_its_command_does() -> None:
    for command in COMMANDS:
        for synonym in command.synonyms:
            example = command.example.replace(command.name, synonym, 1)
            said = (
                read(words, SAMPLE, today=date(2026, 11, 22)).request for words in (example, command.example)
            )
            assert next(said) == next(said), synonym


def test_a_misspelt_command_is_known_by_one_slip_or_by_its_start() -> None:
    assert nearest_command("statsu") is named("status")
    assert nearest_command("mile") is named("milestones")
    assert nearest_command("obligatons") is named("obligations")
    assert nearest_command("status") is None
    assert nearest_command("du") is None
    assert nearest_command("doncaster") is None
