"""A process that has everything loaded and forks a child for each order, so that a thousand of them take no time.

Run as `python -m tests.reliability.warm`: orders come in and reports go out as lines of JSON. It opens no cabinet itself.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.reliability.power import MARKS
from tests.reliability.spoilt import SPOILS
from tests.reliability.work import WORKS
from youthcab.errors import YouthcabError
from youthcab.export.formats import FORMATS

HEAVY = ("youthcab.store.migrating", "youthcab.importers.check", *(each.module for each in FORMATS))
_ONLY_READ = "can only be read where it is"
PATIENCE = 60.0  # seconds after which a child hangs
OPERATIONS = ("open", "write", "sync", "truncate", "rename", "unlink", "any")
Tell = Callable[..., None]


def main() -> None:
    """Carry out orders until there are none."""
    for module in HEAVY:
        importlib.import_module(module)
    for line in sys.stdin:
        print(json.dumps(_carry_out(json.loads(line))), flush=True)


def _carry_out(order: dict[str, Any]) -> dict[str, Any]:
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        _be_the_child(order, writes)
    os.close(writes)
    lines, hung = _listen(reads, child, order.get("kill_from", 0), order.get("kill_after"))
    _, status = os.waitpid(child, 0)
    os.close(reads)
    killed = os.WIFSIGNALED(status)
    report: dict[str, Any] = {"killed": killed, "hung": hung, "acknowledged": order["first"] - 1, "said": []}
    for each in lines:
        report["said"].append(each.pop("said")) if "said" in each else report.update(each)
    if killed and os.WTERMSIG(status) != signal.SIGKILL:
        report["failed"] = f"the child died of signal {os.WTERMSIG(status)}"
    return report


def _listen(reads: int, child: int, kill_from: int, kill_after: float | None) -> tuple[list[dict[str, Any]], bool]:
    """Take in what a child tells until it ends; kill it some seconds after a step is done, or when it hangs."""
    lines: list[dict[str, Any]] = []
    begun = None if kill_from else time.monotonic()
    last, rest, alive = time.monotonic() + PATIENCE, b"", True
    while True:
        deadline = last if kill_after is None or begun is None else min(last, begun + kill_after)
        left = max(0.0, deadline - time.monotonic()) if alive else None
        if not select.select([reads], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            alive = False
            continue
        part = os.read(reads, 65536)
        if not part:
            # A kill may cut off the last line; what it told had not got here.
            return lines, not alive and deadline == last
        *whole, rest = (rest + part).split(b"\n")
        lines += map(json.loads, whole)
        if begun is None and {"acknowledged": kill_from} in lines:
            begun = time.monotonic()


def _be_the_child(order: dict[str, Any], writes: int) -> None:
    def tell(**what: Any) -> None:
        os.write(writes, json.dumps(what).encode() + b"\n")

    code = 1
    try:
        os.set_blocking(writes, True)
        _work(order, tell)
        code = 0
    except BaseException:
        tell(failed=traceback.format_exc())
    finally:
        os._exit(code)


def _work(order: dict[str, Any], tell: Tell) -> None:
    if order.get("spoil"):
        SPOILS[order["spoil"]]()
    shim = ctypes.CDLL(None) if order.get("shim") else None
    if shim is None:
        Attempt(order, tell, None).carry_out()
        return
    trace = order.get("trace")
    shim.shim_watch(order["folder"].encode(), trace.encode() if trace else None)
    if order.get("kill_at"):
        shim.shim_arm(OPERATIONS.index("any"), ctypes.c_long(order["kill_at"]), 0, 0)
    Attempt(order, tell, shim).carry_out()
    tell(done=[shim.shim_done(kind) for kind in range(len(OPERATIONS) - 1)])


class Attempt:
    """A child's steps, one after the other; a step that is refused is tried again once its cause is out of the way."""

    def __init__(self, order: dict[str, Any], tell: Tell, shim: Any) -> None:
        self._order, self._tell, self._shim = order, tell, shim
        self._work, self._folder = WORKS[order["work"]], Path(order["folder"])
        self._next, self._refused, self._armed = order["first"], 0, False
        self._marks = (
            os.open(self._folder / MARKS, os.O_CREAT | os.O_APPEND | os.O_WRONLY) if order.get("trace") else -1
        )

    def carry_out(self) -> None:
        """Open what is to be opened and make the steps, again if opening it was refused."""
        while self._next <= self._order["last"]:
            try:
                self._tell(begun=self._next)
                self._arm()
                with self._work.steps(self._folder, self._order["seed"]) as step:
                    while self._next <= self._order["last"]:
                        self._arm()
                        self._make(step)
            except YouthcabError as error:
                self._put_right(error)
        if self._shim:
            self._tell(fired=self._shim.shim_fired())

    def _make(self, step: Callable[[int], None]) -> None:
        while True:
            self._tell(begun=self._next)
            try:
                step(self._next)
                break
            except YouthcabError as error:
                if _ONLY_READ in str(error) and self._refused:
                    # What was said on opening holds until it is opened again, which is what the sentence asks for.
                    raise
                self._put_right(error)
        self._tell(acknowledged=self._next)
        if self._marks >= 0:
            os.write(self._marks, b"%d\n" % self._next)
        self._next += 1

    def _arm(self) -> None:
        fault = self._order.get("fault")
        if fault and not self._armed:
            self._armed = True
            kind, sticky = OPERATIONS.index(fault["operation"]), int(fault["sticky"])
            self._shim.shim_arm(kind, ctypes.c_long(fault["nth"]), fault["number"], sticky)

    def _put_right(self, error: YouthcabError) -> None:
        self._refused += 1
        self._tell(said=str(error))
        if self._refused < self._order.get("refusals", 1):
            return
        if self._refused > 5:
            raise error
        if self._shim and self._armed:
            self._shim.shim_disarm()
        ballast = self._order.get("ballast")
        begun = self._next
        wrong = self._work.while_refused(self._folder, begun - 1, begun, self._order["seed"])
        if wrong:
            self._tell(wrong=wrong)
        if ballast:
            Path(ballast).unlink(missing_ok=True)


if __name__ == "__main__":
    main()
