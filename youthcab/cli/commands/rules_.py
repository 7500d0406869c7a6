"""youthcab rules: what this council does in its own way."""

from __future__ import annotations

import click

from youthcab.cli.cabinet import cabinet_to_read, existing_cabinet, who
from youthcab.cli.output import say_json
from youthcab.operations.rules import Rule, read_rule, rules_of, set_rule
from youthcab.records.plain import to_plain


@click.command("rules")
@click.argument("name", default="")
@click.argument("value", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print the rules as JSON.")
@click.pass_obj
def command(where: str, name: str, value: str | None, as_json: bool) -> None:
    """List the council's rules, or make the rule NAME be VALUE, such as commas_from 10000."""
    if value is not None:
        with existing_cabinet(where) as store:
            set_rule(store, name, read_rule(name, value), who())
            _say(_named(rules_of(store), name))
        return
    with cabinet_to_read(where) as store:
        rules = rules_of(store)
    if name:
        rules = (_named(rules, name),)
    if as_json:
        say_json({rule.name: to_plain(rule.value) for rule in rules})
        return
    for rule in rules:
        _say(rule)


def _named(rules: tuple[Rule, ...], name: str) -> Rule:
    found = [rule for rule in rules if rule.name == name]
    if not found:
        raise click.ClickException(f'There is no rule "{name}". `youthcab rules` lists them all.')
    return found[0]


def _say(rule: Rule) -> None:
    click.echo(f"{rule.name}: {rule.text or 'nothing'}{'' if rule.is_default else ' (set here)'}")
    click.echo(f"  {rule.sentence}")
