"""The demonstration's bot in the direct messages of two people, in which it is not itself."""

from dataclasses import replace

from bot.demo import Demonstration
from bot.sample import sample_terms, signatories
from tests.practice.visitor import Visitor
from tests.waiting import until

ONE, OTHER = [one.user for one in signatories(sample_terms())][:2]


def test_what_one_shares_is_answered_to_whoever_presses_beside_it(running: Demonstration) -> None:
    one = Visitor(running.workspace.url, ONE)
    other = replace(one, person=OTHER, client="page-2")
    between = one.post("open", **{"with": OTHER})["channel"]
    one.say("/mou show Doncaster", between)
    one.press(until(lambda: one.messages(between))[-1], "share", channel=between)
    shared = until(lambda: [said for said in other.messages(between) if "Shared by" in said["text"]])[0]

    turns = [one for block in shared["blocks"] for one in block.get("elements", []) if "value" in one]
    more = next(one for one in turns if one["value"].endswith(" page 2"))
    assert other.press(shared, more["action_id"], channel=between) == {}
    answer = until(lambda: [said for said in other.messages(between) if said["alone"]])[-1]
    assert "Page 2" in answer["text"]
    assert [said for said in one.messages(between) if said["text"] == answer["text"]] == []
    assert [said for said in one.messages(between) if said["text"] == shared["text"]]

    one.say("Thank you", between, thread=shared["ts"])
    assert other.press(shared, more["action_id"], channel=between) == {}
    until(lambda: len([said for said in other.messages(between) if said["alone"]]) == 2)
