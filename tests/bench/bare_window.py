"""The floor of the start: a PySide6 window with five empty tables and nothing else."""

import sys
from functools import partial

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTabWidget

from tests.bench.shown import until_shown

application = QApplication(sys.argv)
window = QMainWindow()
tabs = QTabWidget()
for name in ("Campaigns", "Webinars", "Podcasts", "Awards", "Log"):
    tabs.addTab(QTableWidget(0, 6), name)
window.setCentralWidget(tabs)
window.resize(1200, 760)
window.show()
until_shown(lambda window: [partial(tabs.setCurrentIndex, place) for place in range(tabs.count())])
