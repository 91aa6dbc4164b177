"""The settings: the only place that reads the environment and `.env`."""

import os
import re
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs
from dotenv import dotenv_values
from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)

from agreements.reminding.audiences import Times
from agreements.reminding.working import NATIONS

FILE = ".env"
"""Read from the folder that mou is started in."""

OURS = "MOU_"
ALIKE = 0.8
"""How like a setting's name what is misspelt is; what is less so is some other program's."""

USER = re.compile(r"[UW][\w-]+")
"""Slack's ids are capitals and figures; another server that speaks as Slack does may write them otherwise."""

WHERE_ID = "In Slack it is under a profile's ⋮, “Copy member ID”."


class SettingsError(Exception):
    """Settings are missing or wrong; the message names all of them at once."""


def _words(value: object) -> object:
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


class Settings(BaseModel):
    """What an administrator may set; each is named in `.env.example` with what it does."""

    model_config = ConfigDict(alias_generator=str.upper, extra="ignore", frozen=True)

    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: str = "https://slack.com/api/"
    mou_database_url: str = Field("", validation_alias=AliasChoices("MOU_DATABASE_URL", "DATABASE_URL"))
    mou_timezone: str = "Europe/London"
    mou_nation: str = "ENG"
    mou_admins: Annotated[tuple[str, ...], BeforeValidator(_words)] = ()
    mou_public_url: str = ""
    mou_host: str = ""
    mou_practice: bool = False
    mou_clock: bool = False
    mou_tick: Annotated[float, Field(ge=0.1, le=3600)] = 5
    mou_lease: Annotated[int, Field(ge=3, le=3600)] = 30
    port: Annotated[int, Field(ge=1, le=65535)] = 3000

    @field_validator("slack_api_url")
    @classmethod
    def _ends_with_slash(cls, url: str) -> str:
        if not url.startswith(("https://", "http://")):
            message = "must start with https:// (or http:// for a server of your own)"
            raise ValueError(message)
        return url if url.endswith("/") else url + "/"

    @field_validator("mou_admins")
    @classmethod
    def _are_users(cls, admins: tuple[str, ...]) -> tuple[str, ...]:
        odd = [repr(one) for one in admins if not USER.fullmatch(one)]
        if odd:
            message = f"{', '.join(odd)} is no Slack user id; one looks like U0123456789. {WHERE_ID}"
            raise ValueError(message)
        return admins

    @field_validator("mou_public_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if url and not url.startswith(("https://", "http://")):
            message = "must start with https:// (or http:// inside a network of your own)"
            raise ValueError(message)
        return url.rstrip("/")

    @field_validator("mou_timezone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as unknown:
            message = f"{name!r} is not a time zone; write it like Europe/London"
            raise ValueError(message) from unknown
        return name

    @field_validator("mou_nation")
    @classmethod
    def _is_a_nation(cls, code: str) -> str:
        if code.upper() not in NATIONS:
            message = f"{code!r} is not one of {', '.join(NATIONS)}"
            raise ValueError(message)
        return code.upper()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which days are counted."""
        return ZoneInfo(self.mou_timezone)

    @property
    def times(self) -> Times:
        """When reminders are sent to whoever set no hours of their own."""
        return Times(zone=self.mou_timezone, nation=self.mou_nation)

    @property
    def database_url(self) -> str:
        """The database: `MOU_DATABASE_URL` or, as hosts of a Procfile set it, `DATABASE_URL`, else a file.

        The file is in the user's data folder.
        """
        if self.mou_database_url:
            return self.mou_database_url
        folder = platformdirs.user_data_path("mou", ensure_exists=True)
        return f"sqlite:///{Path(folder) / 'mou.sqlite3'}"

    def check_serving(self) -> None:
        """Refuse to serve Slack where a setting that it needs is missing, naming all of them."""
        missing = [] if self.slack_bot_token else ["SLACK_BOT_TOKEN"]
        if not self.slack_app_token and not self.slack_signing_secret:
            missing.append("SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP)")
        if missing:
            message = f"These settings are missing: {'; '.join(missing)}. Put them in {_where()}."
            raise SettingsError(message)

    def check_clock(self) -> None:
        """Refuse to run a clock where a setting that it needs is missing."""
        if not self.slack_bot_token:
            message = f"This setting is missing: SLACK_BOT_TOKEN. Put it in {_where()}."
            raise SettingsError(message)

    def check_living_on(self, day: date | None) -> None:
        """Refuse to live on another day than today outside practice."""
        if day and not self.mou_practice:
            message = "Living on another day is for practice only. Set MOU_PRACTICE=1 to allow it."
            raise SettingsError(message)


KNOWN = {name.upper() for name in Settings.model_fields} | {"DATABASE_URL"}
"""All settings by name."""


def secret(setting: SecretStr | None) -> str:
    """Return the words of a secret, or nothing where it is not set."""
    return setting.get_secret_value() if setting else ""


def environment() -> dict[str, str]:
    """Return this process's environment, for a process that is started from it."""
    return dict(os.environ)


def read_settings() -> Settings:
    """Read the settings from the environment and `.env`; raises SettingsError naming every fault."""
    try:
        given = {**dotenv_values(FILE), **environment()}
    except (OSError, UnicodeDecodeError) as unread:
        message = f"The file .env can't be read: {unread}. Write it anew as plain text, from .env.example."
        raise SettingsError(message) from None
    given = {name: value for name, value in given.items() if value}
    faults = [
        f"{name}: there is no such setting (perhaps {meant})"
        for name, value in sorted(given.items())
        if (meant := _meant(name, value or ""))
    ]
    try:
        settings = Settings.model_validate(given)
    except ValidationError as faulty:
        faults += [
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg'].removeprefix('Value error, ')}"
            for fault in faulty.errors()
        ]
    else:
        if not faults:
            return settings
    raise SettingsError("These settings can't be read: " + "; ".join(faults)) from None


def _where() -> str:
    """Say where a setting that is missing is put: cron, for one, starts in another folder."""
    return f"{Path(FILE).absolute()} or the environment"


def _meant(name: str, value: str) -> str:
    """Find the setting that is meant by a name that is none of ours but nearly, or nothing.

    An address is what Kubernetes sets for a service that is called mou: `MOU_PORT=tcp://…`.
    """
    whole = name.upper()
    named = whole.removeprefix(OURS)
    if name in KNOWN or not whole.startswith(OURS) or "://" in value:
        return ""
    return named if named in KNOWN else next(iter(get_close_matches(whole, sorted(KNOWN), 1, ALIKE)), "")
