"""Every task of a developer, set-up included: `python3 dev.py` lists them. Needs Python 3.11 and nothing else."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = VENV_BIN / ("python.exe" if os.name == "nt" else "python")
DEMO = ROOT / "demo"
DEMO_MONTH = "2021-03"
DEMO_SUFFIXES = ("docx", "pdf", "odt", "html", "md", "txt")


def demo(_: list[str]) -> None:
    """Make a cabinet with the records behind March 2021 and write its statement in every format into demo/."""
    set_up("")
    DEMO.mkdir(exist_ok=True)
    cabinet = DEMO / "march-2021.youthcab"
    cabinet.unlink(missing_ok=True)
    files = [DEMO / f"statement-{DEMO_MONTH}.{suffix}" for suffix in DEMO_SUFFIXES]
    python("-m", "youthcab", "sample", cabinet)
    python("-m", "youthcab", "--data", cabinet, "draft", DEMO_MONTH)
    python("-m", "youthcab", "--data", cabinet, "export", "statement", DEMO_MONTH, *files)
    if has_screen():
        print("Opening the window. Close it to come back here.", flush=True)
        python("-m", "youthcab", "--data", cabinet)


def test(arguments: list[str]) -> None:
    """Run the whole test suite, or what is named: python3 dev.py test tests/store -k undo."""
    set_up("dev")
    install_system_packages(missing_screen_packages())
    python("-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal", *arguments, unseen=True)


def check(_: list[str]) -> None:
    """Look at format, lint, types and import contracts, then run the tests."""
    set_up("dev")
    python("-m", "ruff", "format", "--check", ".")
    python("-m", "ruff", "check", ".")
    python("-m", "mypy")
    run([VENV_BIN / "lint-imports"])
    test([])


def bench(arguments: list[str]) -> None:
    """Measure what the program promises, each figure beside its floor in the same run."""
    set_up("dev")
    python("-m", "tests.bench", *arguments, unseen=True)


def torture(arguments: list[str]) -> None:
    """Kill, cut off and fill up the program thousands of times, and try other drafts and consents: [SEED]."""
    set_up("dev")
    seed = arguments[0] if arguments else str(secrets.randbelow(1_000_000))
    print(
        f"From seed {seed} (python3 dev.py torture {seed} does the same again), about a quarter of an hour", flush=True
    )
    workers = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal", f"--hypothesis-seed={seed}")
    tried = ("tests/reliability", "tests/draft", "tests/flow")
    command = [PYTHON, "-m", "pytest", *workers, *tried, *arguments[1:]]
    run(command, {"QT_QPA_PLATFORM": "offscreen", "YOUTHCAB_TORTURE": seed})


def screenshots(arguments: list[str]) -> None:
    """Draw every page of the window into build/screenshots/, or into the folder that is named."""
    set_up("dev")
    python("-m", "youthcab.ui.help.screenshots", *(arguments or [ROOT / "build" / "screenshots"]), unseen=True)


def pictures(_: list[str]) -> None:
    """Draw the pictures of the help pages into resources/help/pictures/."""
    set_up("dev")
    python("-m", "youthcab.ui.help.help_pictures", unseen=True)


def translations(_: list[str]) -> None:
    """Bring the catalogues of texts in resources/translations/ up to date; compile those that are complete."""
    set_up("dev")
    python("-m", "youthcab.ui.catalogue", unseen=True)


def build(_: list[str]) -> None:
    """Freeze the program into dist/youthcab/, to be copied to machines without Python."""
    set_up("dev", freezing=True)
    python("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec")
    size = sum(file.stat().st_size for file in (ROOT / "dist" / "youthcab").rglob("*") if not file.is_symlink())
    print(f"dist/youthcab: {size / 1e6:.0f} MB")


TASKS = {
    task.__name__: task for task in (demo, test, check, torture, bench, screenshots, pictures, translations, build)
}


def set_up(extra: str, *, freezing: bool = False) -> None:
    """Bring in what is missing: system libraries, .venv, packages. A second run finds nothing to do."""
    install_system_packages(missing_system_packages(freezing))
    if not PYTHON.exists():
        print("Making .venv ...", flush=True)
        run([sys.executable, "-m", "venv", "--clear", VENV])
    declared = (ROOT / "pyproject.toml").read_bytes() + (ROOT / "constraints.txt").read_bytes()
    wanted = hashlib.sha256(declared).hexdigest()
    stamp = VENV / "installed.txt"
    installed = stamp.read_text("utf-8").split() if stamp.exists() else []
    if installed[:1] == [wanted] and extra in ("", *installed[1:]):
        return
    print("Installing packages (about half a minute) ...", flush=True)
    project = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", ROOT / "constraints.txt")
    python(*pip, "--editable", project)
    stamp.write_text(f"{wanted} {extra}\n", "utf-8")


def missing_system_packages(freezing: bool) -> list[str]:
    """Name the Debian packages that are still needed; none on a system other than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    from youthcab.operations.system_libraries import missing_libraries, opens

    packages = [library.package for library in missing_libraries("xcb", "wayland")]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    if freezing and not shutil.which("objdump"):
        packages.append("binutils")
    python_library = f"libpython3.{sys.version_info.minor}"
    if freezing and sys.base_prefix == "/usr" and not opens(f"{python_library}.so.1.0"):
        packages.append(python_library)
    return packages


def missing_screen_packages() -> list[str]:
    """Name the Debian packages without which the window cannot be worked from outside, on a screen of its own."""
    if not sys.platform.startswith("linux"):
        return []
    there = {
        "xvfb": shutil.which("Xvfb"),
        "openbox": shutil.which("openbox"),
        "dbus-daemon": shutil.which("dbus-daemon"),
        "at-spi2-core": Path("/usr/libexec/at-spi-bus-launcher").exists(),
    }
    return [package for package, found in there.items() if not found]


def install_system_packages(packages: list[str]) -> None:
    """Install by apt, as root or through sudo; elsewhere say in a sentence what is missing and go on."""
    if not packages:
        return
    root, sudo = os.geteuid() == 0, shutil.which("sudo")
    if not shutil.which("apt-get") or not (root or sudo):
        print("These Debian packages, or your system's equal, are missing:", *packages, flush=True)
        return
    print("Installing system packages:", *packages, flush=True)
    as_root = [] if root else [sudo] if sys.stdin and sys.stdin.isatty() else [sudo, "-n"]
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    run([*apt, "update"])
    run([*apt, "install", "--yes", "--no-install-recommends", *packages], quiet=True)


def has_screen() -> bool:
    """Tell whether a window could be seen."""
    if os.environ.get("CI"):
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python(*arguments: str | Path, unseen: bool = False) -> None:
    """Run the Python of .venv; `unseen` keeps every window off the screen."""
    run([PYTHON, *arguments], {"QT_QPA_PLATFORM": "offscreen"} if unseen else {})


def run(command: list[str | Path], settings: dict[str, str] | None = None, *, quiet: bool = False) -> None:
    """Run a command in the checkout; if it fails, stop with its exit code."""
    words = [str(word) for word in command]
    output = subprocess.DEVNULL if quiet else None
    try:
        code = subprocess.run(words, cwd=ROOT, env=os.environ | (settings or {}), stdout=output, check=False).returncode
    except KeyboardInterrupt:
        sys.exit(130)
    if code:
        print(f"Failed ({code}): {' '.join(words)}", file=sys.stderr)
        sys.exit(code if code > 0 else 1)


def main(arguments: list[str]) -> None:
    """Run the task that is named, or list all of them."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python gets this far and should say so
        sys.exit(f"youthcab needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if arguments and arguments[0] in TASKS:
        TASKS[arguments[0]](arguments[1:])
        return
    print("Use: python3 dev.py TASK\n")
    for name, task in TASKS.items():
        print(f"  {name:12}{(task.__doc__ or '').strip()}")
    if arguments:
        sys.exit(2)


if __name__ == "__main__":
    main(sys.argv[1:])
