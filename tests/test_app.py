import os
import subprocess
import sys

SAYS_MONTHS = """
import locale
from youthcab.app import application
application()
print(locale.setlocale(locale.LC_TIME))
"""


def test_months_are_told_in_english_whatever_the_desktop_speaks(tmp_path):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    told = subprocess.run([sys.executable, "-c", SAYS_MONTHS], env=environment, capture_output=True, text=True)
    assert told.stdout == "C\n", told.stderr
