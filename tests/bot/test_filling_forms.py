"""A form filled in the terminal: refused before it is filled, or asked again for what is wrong alone."""

from tests.bot.terminal import Mou


def test_a_form_that_could_not_be_handed_in_is_refused_before_it_is_filled(filled: Mou) -> None:
    filled.set(MOU_ADMINS="U0ADMIN")
    refused = filled("ask", "--on", "2017-11-20", "--as", "U0ADMIN", "people", "add", said="U-LEE\n")
    assert "except in practice" in refused.output
    assert "Press Enter" not in refused.output


def test_a_slip_in_a_form_is_asked_again_alone(filled: Mou) -> None:
    filled.set(MOU_ADMINS="U0ADMIN", MOU_PRACTICE="1")
    clerk = ["U-LEE", "Lee Lock", "Clerk", "2", "", "", ""]
    made = filled("talk", "--as", "U0ADMIN", said="\n".join(["people add", *clerk]))
    assert "Lee Lock is now a clerk" in made.output
    lines = ["1", "Ada Arch", "Chair", "31/4/2016", "In the folder", "29/4/2016", "status doncaster"]
    said = filled(
        "talk", "--on", "2016-05-01", "--as", "U-LEE", said="\n".join(["sign southend", *lines, ""])
    )
    assert said.output.count("April 2016 has 30 days.") == 1
    assert "Counts from  29 April 2016" in said.output
