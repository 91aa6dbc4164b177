"""The words in which a question is put are left out, whatever their verb, and no question with them."""

import pytest

from questions.loose.beside.shells import kernel, shell, shell_of_thing


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("the bursar would love to be told who chairs it", "who chairs it"),
        ("our vicar has rung to ask when the lease ends", "when the lease ends"),
        ("I'd be ever so glad if one of you could find out who chairs it", "who chairs it"),
        ("would anybody be so good as to let us know what the hub costs", "what the hub costs"),
        ("go into the ferry one and tell me who chairs it", "who chairs it"),
        ("please find out who chairs it and come back to me", "who chairs it"),
        ("I am after a steer on who chairs it", "who chairs it"),
        ("grateful for guidance on who chairs it", "who chairs it"),
        ("what I am trying to find out is who chairs it", "who chairs it"),
        ("kindly advise whether the pier is in scope", "is the pier in scope?"),
        ("could you say whether the pier has a lease", "does the pier have a lease?"),
        ("please work out who the chair is", "who is the chair?"),
        ("Una Marsh asks who the partners are to the pier", "who the partners are to the pier"),
        ("my aunt is asking what HB stands for", "what does HB stand for?"),
        ("would you mind reminding me of the members of the board", "what are the members of the board?"),
        ("could you let me have a note of the address of the pier", "what is the address of the pier?"),
    ],
)
def test_what_is_put_as_a_question_is_asked_by_itself(said: str, asked: str) -> None:
    assert kernel(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        *(
            "does it say who chairs it?",
            "who must be told when a ferry is late?",
            "who decides what is in scope?",
        ),
        *("do we have to check whether crews are trained?", "must the pier say why it closes?"),
        *("the port and the pier are to be asked who owns a boat", "the crews who are to ask who pays"),
        *("the harbour master must be told when a ferry is late", "the port may ask who owns a boat"),
        *(
            "what happens if we ask who pays?",
            "how do I find out who signs",
            "the board decides who chairs it",
        ),
        *("can we have the boats?", "do we have the right to see the books?", "the port gives us the notes"),
        *("I need to understand what we have. who chairs the board?", "do you know if we leave who pays?"),
        *("what we pay is the harbour's share", "all we hold is the draft"),
    ],
)
def test_a_question_of_its_own_is_no_shell(said: str) -> None:
    assert (shell(said), shell_of_thing(said), kernel(said)) == ("", "", said)
