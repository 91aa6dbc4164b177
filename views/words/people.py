"""Who signs for whom and who has signed, and whom else the document names."""

from collections.abc import Sequence

from agreements.days.calendar import in_words
from agreements.standing import (
    Signature,
    signed_before,
    signed_on_paper,
    signed_since_copy,
    signing_known,
)
from agreements.terms import Contact, Party, Signatory
from views.page import Line, Part, Row
from views.words.phrases import BLANK, capital, count, joined, quoted, sentences
from views.words.scene import Said, Scene, absent, row

MOST_NAMES = 4
"""The most names that are read at a glance."""

MOST_SIGNED = 6
"""The most signatures that are told in a line."""


def signatories(scene: Scene) -> Said:
    """Say who has signed, who signs for whom, and where a name or a place to sign is missing."""
    blocks = scene.terms.signatories
    with_party = [part for block in blocks if block.party for part in signatory(block, scene)]
    without = [part for block in blocks if not block.party for part in signatory(block, scene)]
    outside: list[Part] = [
        Row(one.name, sentences(_without_block(one), _signed(scene, one.id)), scene.cites(one.clause))
        for one in scene.terms.parties
        if scene.terms.signatory_of(one.id) is None
    ]
    if not scene.terms.recorded("signatories"):
        outside = [Line("The register does not record who signs.")]
    clauses = scene.cites(*(block.clause for block in blocks))
    return Said(signed_words(scene), (*with_party, *outside, *without), clauses)


def _without_block(party: Party) -> str:
    """Say of a party for which no signature block is recorded whether it has a place to sign."""
    if not party.signature_block:
        return "no place to sign in the document"
    placed = party.recorded("signature_block")
    return "a place to sign, with nobody named" if placed else "no signature block is recorded for it"


def signed_words(scene: Scene) -> str:
    """Say who has signed, through whom and when, and then who has not."""
    signatures, before = scene.standing.signatures, ". ".join(before_words(scene))
    if not signatures:
        return ". ".join(one for one in (who_has_signed(scene), before, _named(scene), at_odds(scene)) if one)
    said = who_has_signed(scene)
    if len(signatures) <= MOST_SIGNED:
        said += f": {joined(_signature(scene, one) for one in signatures)}"
    missing = f"Not signed: {missing_words(scene)}" if scene.standing.missing else ""
    before = before if missing else ""
    return ". ".join(one for one in (said, missing, before, at_odds(scene)) if one)


def before_words(scene: Scene) -> tuple[str, ...]:
    """Say which parties signed an earlier version and not this one, a few by name."""
    found = signed_before(scene.terms)
    if len(found) > MOST_NAMES:
        return (f"{len(found)} parties signed an earlier version, which does not count for this one",)
    return tuple(f"{scene.called(party)} {told[:1].lower()}{told[1:]}" for party, told in found)


def _signature(scene: Scene, signature: Signature) -> str:
    block = scene.terms.signatory_of(signature.party)
    signed = (block.name if block else None, in_words(signature.signed_on))
    return f"{scene.called(signature.party)} ({', '.join(one for one in signed if one)})"


def who_has_signed(scene: Scene) -> str:
    """Say how many of the parties have signed: `nobody has signed this copy`, `1 of 2 parties has signed`."""
    stands, had = scene.standing, "had" if scene.past else "has"
    signed = len(stands.signatures)
    if not signed and not signing_known(scene.terms):
        return _unknown(scene)
    if not signed and _strays(scene):
        return "no signature is recorded of any party"
    if not signed:
        return f"nobody {had} signed this {'version' if signed_before(scene.terms) else 'copy'}"
    if not stands.missing:
        last = max(signature.signed_on for signature in stands.signatures)
        return f"{everyone(stands.parties)} signed{_last(stands.parties)} on {in_words(last)}"
    verb = had if signed == 1 or scene.past else "have"
    return f"{signed} of {stands.parties} parties {verb} signed"


def _unknown(scene: Scene) -> str:
    if scene.terms.status.signed_on_copy:
        return "the register has the copy as signed, but no day on which anybody signed"
    return f"the register does not record whether it {'was' if scene.past else 'is'} signed"


def signed_so_far(scene: Scene) -> str:
    """Say that no signature is recorded, or of how many parties one is: what starts on all waits for more."""
    return who_has_signed(scene) if scene.standing.signatures else "no signature is recorded"


def signed_since(scene: Scene) -> str | None:
    """Say that all have signed here since the copy that was read, for that still says that it is unsigned."""
    last = signed_since_copy(scene.terms, scene.standing)
    if last is None:
        return None
    number = scene.standing.parties
    verb = "has" if number == 1 else "have"
    return f"Since then {everyone(number)} {verb} signed{_last(number)} on {in_words(last)}"


def _last(parties: int) -> str:
    return ", the last" if parties > 1 else ""


def everyone(parties: int) -> str:
    """Name all parties as a subject: `both parties`, `all 9 parties`."""
    return {1: "the only party", 2: "both parties"}.get(parties, f"all {parties} parties")


def at_odds(scene: Scene) -> str | None:
    """Say that what is recorded of the copy and of its signatures can't both be right, or leaves a gap."""
    if _strays(scene):
        return f"To check: {_strays(scene)}"
    stated = scene.terms.status.signed_on_copy
    if stated is None or not signing_known(scene.terms):
        return None
    signed = {one.party for one in signed_on_paper(scene.terms)}
    unsigned = [one for one in scene.terms.parties if one.signature_block and one.id not in signed]
    if stated is not bool(unsigned):
        return None
    if not stated:
        return "To check: the copy is recorded as not signed, though all its signatures have their days"
    some = count(len(unsigned), "party", "parties")
    lacking = some if len(unsigned) > MOST_NAMES else joined((one.name for one in unsigned), "or")
    return f"To check: the copy is recorded as signed, though no dated signature of {lacking} is"


def _strays(scene: Scene) -> str:
    """Say that there are dated signatures of no party."""
    number = sum(not one.party and one.signed_on is not None for one in scene.terms.signatories)
    return f"{count(number, 'signature')} {'names' if number == 1 else 'name'} no party" if number else ""


def _named(scene: Scene) -> str:
    blocks = [scene.terms.signatory_of(one.id) for one in scene.terms.parties]
    named = [block for block in blocks if block and block.printed_name]
    here = [block for block in blocks if block and block.appointed]
    if len(named) > MOST_NAMES:
        return f"{len(named)} of {len(blocks)} parties have a named signatory"
    signs = joined(f"{block.name} signs for {scene.called(block.party or '')}" for block in named)
    unnamed = [one.name for one, block in zip(scene.terms.parties, blocks, strict=True) if block not in named]
    nobody = f"nobody is named for {joined(unnamed, 'or')}" if unnamed and named else ""
    strays = [one.name for one in scene.terms.signatories if not one.party and one.printed_name]
    stray = f"{joined(one for one in strays if one)} {'is' if len(strays) == 1 else 'are'} named to sign"
    of_none = f"{stray}, for no party that is recorded" if strays else ""
    if not scene.terms.recorded("signatories"):
        return ""
    said = "; ".join(one for one in (signs, nobody, of_none) if one) or "Nobody is named to sign"
    if len(here) > MOST_NAMES:
        return f"{said}; {set_up_words(here)}"
    signs_here = (
        f"{block.name} {_SIGNS_HERE}" + (f" for {scene.called(block.party or '')}" if unnamed[1:] else "")
        for block in here
    )
    return f"{said}; {joined(signs_here)}" if here else said


def signatory(fact: Signatory, scene: Scene) -> tuple[Part, ...]:
    """Say who signs in one signature block, and whether they have."""
    label = scene.called(fact.party) if fact.party else "No party named"
    as_printed = f"Printed as {quoted(fact.printed_as)}" if fact.printed_as not in {None, label} else None
    signed = _signed(scene, fact.party) if fact.party else _dated(fact)
    return row(scene, fact, label, signatory_words(fact), as_printed, signed)


def signatory_words(fact: Signatory) -> str:
    """Name the person of a signature block: `Jackie Pederson, Accountable Officer`."""
    if fact.appointed:
        post = f", {fact.position}," if fact.position else ""
        return f"nobody named in the document; {fact.name}{post} {_SIGNS_HERE}"
    blank = joined(key for key in ("name", "position") if not getattr(fact, key) and fact.recorded(key))
    said = (fact.name, fact.position, f"{blank} {BLANK}" if blank else "")
    return ", ".join(one for one in said if one) or "nobody named"


def _signed(scene: Scene, party: str) -> str:
    day = next((one.signed_on for one in scene.standing.signatures if one.party == party), None)
    if day is None and not signing_known(scene.terms):
        return "Whether it signed is not recorded"
    return f"Signed {in_words(day)}" if day else "Not signed"


def _dated(fact: Signatory) -> str:
    return f"Signed {in_words(fact.signed_on)}" if fact.signed_on else "Not signed"


def missing_words(scene: Scene, last: str = "and") -> str:
    """Name the parties that have not signed, each with who would sign for it."""
    missing = scene.standing.missing
    blocks = {one.id: scene.terms.signatory_of(one.id) for one in missing}
    here = [block for block in blocks.values() if block and block.appointed]
    printed = [block for block in blocks.values() if block and not block.appointed and who_signs(block)]
    if len(missing) > MOST_NAMES and not printed:
        set_up = f", but {set_up_words(here)}" if here else ""
        return f"{len(missing)} parties; nobody is named to sign for any of them{set_up}"
    if len(missing) > 1 and not (printed or here):
        return f"{joined((one.name for one in missing), last)}; nobody is named to sign for any of them"
    return joined((f"{one.name} ({who_signs(blocks[one.id]) or _nobody(one)})" for one in missing), last)


def _nobody(party: Party) -> str:
    return "nobody named" if party.signature_block else "no place to sign in the document"


def placeless(scene: Scene) -> tuple[Party, ...]:
    """Return the parties without a place to sign, where all others have signed: nobody knows if they must."""
    stands = scene.standing
    waiting = any(one.signature_block or scene.terms.signatory_of(one.id) for one in stands.missing)
    return () if waiting or not stands.signatures else stands.missing


def set_up_words(here: Sequence[Signatory]) -> str:
    """Say for how many parties somebody has the role to sign."""
    return f"{count(len(here), 'party', 'parties')} can be signed for here"


_SIGNS_HERE = "signs here"


def who_signs(block: Signatory | None) -> str | None:
    """Say who signs: whom the document names, else that it names nobody, and who has the role."""
    if block and block.appointed:
        return f"nobody named in the document; {block.name} {_SIGNS_HERE}"
    return block.name or block.position if block else None


def contacts(scene: Scene) -> Said:
    """Say whom the document names besides the signatories."""
    found = scene.terms.contacts
    if not found:
        return absent(scene, "contacts", "the document names no contacts")
    names = [one.name for one in found if one.name]
    blank = len(found) - len(names)
    missing = f"; {count(blank, 'name')} left blank" if blank else ""
    said = f"{count(len(dict.fromkeys(names)), 'person', 'people')} named{missing}"
    parts = tuple(part for one in found for part in contact(one, scene))
    return Said(said, parts, scene.cites(*(one.clause for one in found)))


def contact(fact: Contact, scene: Scene) -> tuple[Part, ...]:
    """Say who a named person is."""
    lacking = [
        name
        for name, given in (("position", fact.position), ("organisation", fact.organisation))
        if not given and fact.recorded(name)
    ]
    return row(
        scene,
        fact,
        fact.name or "Name left blank",
        contact_words(fact, scene),
        f"The document gives no {joined(lacking, 'or')}" if fact.name and lacking else None,
        f"Email: {fact.email}" if fact.email else None,
    )


def contact_words(fact: Contact, scene: Scene) -> str:
    """Say a person's position, organisation and role: `Director, NHS England. Joint chair of the board`."""
    post = ", ".join(one for one in (fact.position, scene.called(fact.organisation or "")) if one)
    return ". ".join(capital(one) for one in (post, fact.role) if one)
