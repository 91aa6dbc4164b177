"""auth.*, users.*, bots.*, reactions.* and apps.*: who is who, and how the bot connects."""

from practice import payloads
from practice.methods.registry import UNLIMITED, Call, method
from practice.tickets import Refused
from practice.workspace import APP, BOT, BOT_USER, DOMAIN, TEAM, Json


def described(call: Call, user: str) -> Json:
    """Give a person, or the bot, as Slack describes users."""
    workspace = call.rig.workspace
    name = workspace.display_name(user)
    profile = {"real_name": name, "display_name": name, "title": "", "team": TEAM}
    shown: Json = {"is_bot": user == BOT_USER}
    if user != BOT_USER:
        profile["title"] = workspace.people[user].title
        if "users:read.email" in call.rig.manifest.scopes:
            profile["email"] = email(name)
    return shown | {
        "id": user,
        "team_id": TEAM,
        "name": payloads.username(name),
        "real_name": name,
        "deleted": False,
        "tz": "Europe/London",
        "is_app_user": False,
        "profile": profile,
    }


def email(name: str) -> str:
    """Make the e-mail address of a person of this name, in a domain that can't exist."""
    return f"{payloads.username(name)}@{DOMAIN}.invalid"


@method("auth.test", UNLIMITED)
def auth_test(call: Call) -> Json:
    """Tell the bot who it is."""
    return {
        "url": f"http://{call.host}/",
        "team": call.rig.workspace.name,
        "user": payloads.username(call.rig.manifest.bot_name),
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


@method("apps.connections.open", 1, app_token=True)
def connections_open(call: Call) -> Json:
    """Give the address of one Socket Mode connection."""
    return {"url": call.rig.socket_mode.open(call.host)}


@method("users.info", 100, "users:read")
def users_info(call: Call) -> Json:
    """Describe a person."""
    return {"user": described(call, call.person())}


@method("users.list", 20, "users:read")
def users_list(call: Call) -> Json:
    """Describe everybody."""
    everybody = [*call.rig.workspace.people, BOT_USER]
    return {
        "members": [described(call, user) for user in everybody],
        "response_metadata": {"next_cursor": ""},
    }


@method("users.lookupByEmail", 50, "users:read.email")
def lookup_by_email(call: Call) -> Json:
    """Find a person by e-mail address."""
    wanted = call.need("email")
    for user, person in call.rig.workspace.people.items():
        if email(person.name) == wanted:
            return {"user": described(call, user)}
    raise Refused("users_not_found")


@method("bots.info", 50, "users:read")
def bots_info(call: Call) -> Json:
    """Describe the bot."""
    if call.given.get("bot") not in (None, BOT):
        raise Refused("bot_not_found")
    return {
        "bot": {
            "id": BOT,
            "app_id": APP,
            "user_id": BOT_USER,
            "name": call.rig.manifest.bot_name,
            "deleted": False,
        }
    }


@method("team.info", 50, "team:read")
def team_info(call: Call) -> Json:
    """Describe the workspace."""
    return {"team": {"id": TEAM, "name": call.rig.workspace.name, "domain": DOMAIN}}


@method("reactions.add", 50, "reactions:write")
def reactions_add(call: Call) -> Json:
    """Put an emoji below a message."""
    posted = call.joined().find(call.need("timestamp"))
    if posted is None:
        raise Refused("message_not_found")
    reactions = posted.message.setdefault("reactions", [])
    name = call.need("name").strip(":")
    same = next((each for each in reactions if each["name"] == name), None)
    if same is None:
        reactions.append({"name": name, "users": [BOT_USER], "count": 1})
    elif BOT_USER in same["users"]:
        raise Refused("already_reacted")
    return {}
