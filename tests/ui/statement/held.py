"""A runner whose work waits until it is let go, as slow work does."""


class Held:
    """Takes the place of the thread on which slow work is done."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done))

    def let_go(self):
        while self.waiting:
            work, done = self.waiting.pop(0)
            done(work())
