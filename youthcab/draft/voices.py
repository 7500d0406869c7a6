"""The voices of a statement beside the paper: a speech, a post and a briefing, from the same plans."""

from __future__ import annotations

from collections.abc import Sequence

from youthcab.domain.speaking import words_for
from youthcab.draft.abbreviations import written_out
from youthcab.draft.briefing import briefing
from youthcab.draft.planning import Plan
from youthcab.draft.post import post
from youthcab.draft.scene import Scene
from youthcab.draft.speech import speech
from youthcab.records.statement import Block, BlockKind, Voice


def voiced(
    plans: Sequence[tuple[Plan, str]], scene: Scene, *, paper: Sequence[Block], signature: Block, minutes: int | None
) -> tuple[Block, ...]:
    """Write planned paragraphs, each with the words that it opens with, in the voice of the scene."""
    if scene.voice is Voice.POST:
        lead = next((lead for paragraph, lead in plans if paragraph.topic == "opening"), "")
        return written_out(post([paragraph for paragraph, _ in plans], scene, lead), scene.material)
    if scene.voice is Voice.BRIEFING:
        return written_out(briefing([paragraph for paragraph, _ in plans], scene), scene.material)
    rules = scene.material.cabinet.rules
    signed = _signed(paper, signature)
    room = words_for(rules.speech_minutes if minutes is None else minutes, rules.words_a_minute)
    return (*speech(plans, scene, paper, room - len(signed.text.split())), signed)


def _signed(paper: Sequence[Block], signature: Block) -> Block:
    """Sign as she signs the paper."""
    hers = [block for block in paper if block.kind is BlockKind.SIGNATURE and block.edited and not block.hidden]
    return hers[-1] if hers else signature
