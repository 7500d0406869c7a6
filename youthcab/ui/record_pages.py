"""The pages that show records in a list, as data."""

from youthcab.ui.page import PageData
from youthcab.ui.pages import awards, campaigns, events, log, people, podcasts

RECORD_PAGES: tuple[PageData, ...] = (
    campaigns.PAGE,
    events.PAGE,
    podcasts.PAGE,
    awards.PAGE,
    log.PAGE,
    people.PAGE,
)
