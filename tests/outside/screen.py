"""A screen of its own and an accessibility bus of its own, for programs that are worked from outside (Linux)."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")


@contextmanager
def a_screen(home: Path, size: str = "1280x720x24") -> Iterator[tuple[dict[str, str], str]]:
    """Start a screen and the buses; give the environment for a program, and the accessibility bus's address."""
    with ExitStack() as stack:
        shown = _started(stack, ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"], dict(os.environ))
        environment = _environment(home, f":{shown}")
        session = _started(stack, ["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = session
        _started(stack, ["openbox", "--startup", "echo ready"], environment)
        launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL)
        stack.callback(_end, launcher)
        with open_dbus_connection(bus=session) as bus:
            address = unwrap_msg(bus.send_and_get_reply(new_method_call(BUS, "GetAddress")))[0]
        yield environment, address


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV", "PYTHONPATH")}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONIOENCODING": "utf-8",
    }


def _started(stack: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start a program that prints one line when it is ready, and return the line."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )
    stack.callback(_end, process)
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait(20)
    if process.stdout:
        process.stdout.close()
