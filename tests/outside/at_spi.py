"""Hears and works a program as a screen reader does: by AT-SPI over D-Bus, and by keys, knowing only roles and names."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.bus_messages import MatchRule as Rule
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

T = TypeVar("T")
ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
PATIENCE = 60  # looks at most before giving up; each waits for the program to tell of something, or half a second
_PRESS, _RELEASE, _KEY, _TEXT = 0, 1, 3, 4
_HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
_SYMBOLS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "Home": 0xFF50}
_ACTIVE, _CHECKED, _FOCUSED, _SHOWING = 1, 4, 12, 25


@dataclass(frozen=True)
class Thing:
    """One accessible object: which program it belongs to, and its path there."""

    of: str
    path: str
    role: str = ""
    name: str = ""


class Listener:
    """A connection to the accessibility bus, with the program's tree as a person hears it."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        self._heard: deque[Any] = deque(maxlen=500)
        rule: Rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._filter = self._bus.filter(rule, queue=self._heard)
        self._filter.__enter__()
        self._call(Thing(REGISTRY, "/org/a11y/atspi/registry"), "Registry", "RegisterEvent", "s", ("object:",))

    def close(self) -> None:
        self._bus.close()

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Look again whenever the program tells of a change, until there is something to see."""
        for _ in range(PATIENCE):
            with suppress(DBusErrorResponse, TimeoutError):
                if found := look():
                    return found
            self._wait()
        raise AssertionError(f"never seen: {what}; what is there:\n{self.told()}")

    def find(self, role: str, name: str, within: Thing | None = None) -> Thing:
        """Return the object in sight of that role whose name begins so; wait for it."""
        return self.until(lambda: self.seen(role, name, within), f"{role} “{name}”")

    def seen(self, role: str, name: str, within: Thing | None = None) -> Thing | None:
        """Return the object in sight of that role whose name begins so, if there is one now."""
        fits = (each for each in self.all(within) if each.role == role and each.name.startswith(name))
        return next((each for each in fits if self.is_showing(each)), None)

    def focused(self, role: str, name: str) -> Thing:
        """Return the object of that role and name once the keyboard is on it."""
        there = self.find(role, name)
        return self.until(lambda: there if self._has(there, _FOCUSED) else None, f"focus on {role} “{name}”")

    def ready(self) -> None:
        """Wait until a window is in front, and the keyboard somewhere in it."""
        self.until(lambda: any(self._has(each, _ACTIVE) for each in self.all()), "a window in front")
        self.until(lambda: any(self._has(each, _FOCUSED) for each in self.all()), "the keyboard's focus")

    def gone(self, role: str, name: str) -> None:
        """Wait until nothing in sight has that role and name any more."""
        self.until(lambda: self.seen(role, name) is None, f"no {role} “{name}”")

    def all(self, within: Thing | None = None) -> Iterator[Thing]:
        """Give every object below one, or of all programs, in the order in which they would be read."""
        for child in self._children(within or Thing(REGISTRY, f"/{ATSPI.replace('.', '/')}/accessible/root")):
            yield child
            if child.role != "table" and self.is_there(child):
                yield from self.all(child)

    def told(self) -> str:
        """Give the roles and names of all that is in sight, as a listener would hear them."""
        return "\n".join(
            f"{each.role}: {each.name}" for each in self.all() if each.name.strip() and self.is_showing(each)
        )

    def press(self, thing: Thing) -> None:
        """Do what a button, a menu entry or a tab is for."""
        self._call(thing, "Action", "DoAction", "i", (0,))

    def focus(self, thing: Thing) -> None:
        """Put the keyboard's focus on an object, and wait until it is there."""
        self._call(thing, "Component", "GrabFocus")
        self.until(lambda: self._has(thing, _FOCUSED), f"focus on {thing.name}")

    def text(self, thing: Thing) -> str:
        """Return the text that stands in an object."""
        return str(self._call(thing, "Text", "GetText", "ii", (0, -1))[0])

    def write(self, thing: Thing, text: str) -> None:
        """Put the focus into a field and type."""
        self.focus(thing)
        self.keys("Ctrl+a")
        self.type(text)

    def type(self, text: str) -> None:
        """Type letters on the keyboard."""
        for letter in text:
            self._key(0, letter, _TEXT)

    def keys(self, *combinations: str) -> None:
        """Press keys, such as `Ctrl+k` or `Return`."""
        for combination in combinations:
            *held, key = combination.split("+")
            codes = [_HELD[each] for each in held]
            for code in codes:
                self._key(code, "", _PRESS)
            self._key(_SYMBOLS.get(key) or ord(key), "", _KEY)
            for code in reversed(codes):
                self._key(code, "", _RELEASE)

    def is_checked(self, thing: Thing) -> bool:
        return self._has(thing, _CHECKED)

    def is_showing(self, thing: Thing) -> bool:
        """Tell whether an object is in sight; one that went away meanwhile is not."""
        with suppress(DBusErrorResponse, TimeoutError):
            return self._has(thing, _SHOWING)
        return False

    def is_there(self, thing: Thing) -> bool:
        return thing.role in ("application", "frame", "dialog", "menu bar") or self.is_showing(thing)

    def _children(self, thing: Thing) -> list[Thing]:
        with suppress(DBusErrorResponse, TimeoutError):
            found = self._call(thing, "Accessible", "GetChildren")[0]
            return [made for of, path in found if (made := self._made(of, path))]
        return []

    def _made(self, of: str, path: str) -> Thing | None:
        bare = Thing(of, path)
        with suppress(DBusErrorResponse, TimeoutError):
            role = self._call(bare, "Accessible", "GetRoleName")[0]
            address = DBusAddress(path, of, f"{ATSPI}.Accessible")
            name = self._reply(Properties(address).get("Name"))[0][1]
            return Thing(of, path, role, name)
        return None

    def _has(self, thing: Thing, state: int) -> bool:
        low, high = self._call(thing, "Accessible", "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def _key(self, code: int, text: str, kind: int) -> None:
        controller = Thing(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self._call(controller, "DeviceEventController", "GenerateKeyboardEvent", "isu", (code, text, kind))

    def _call(self, thing: Thing, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(thing.path, thing.of, f"{ATSPI}.{interface}")
        return self._reply(new_method_call(address, method, signature, body))

    def _reply(self, message: Any) -> Any:
        return unwrap_msg(self._bus.send_and_get_reply(message, timeout=10))

    def _wait(self) -> None:
        self._heard.clear()
        with suppress(TimeoutError):
            self._bus.recv_until_filtered(self._heard, timeout=0.5)
