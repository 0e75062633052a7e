"""`history`: looking back: the entries that fit, and what helped."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from calendar import month_name
from collections.abc import Callable, Mapping
from datetime import timedelta

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.helps import Doubt, Effect, Help, helps
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.timeline import Filter, query
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.store import exchange
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.database import Database
from sciatica_desktop.store.drawn import drawn_since
from sciatica_desktop.store.helps import tallies
from sciatica_desktop.store.history import History
from sciatica_desktop.store.own_packs import read_known
from sciatica_desktop.store.timeline import timeline_keys, timeline_page

SIDES = {Side.LEFT: "left", Side.RIGHT: "right", Side.MIDLINE: "middle"}
MONTHS = tuple(month_name)[1:]


def _list(options: Namespace, database: Database, paths: Paths) -> int:
    wanted = Filter(
        text=options.find or "",
        side=Side(options.side) if options.side else None,
        muscle=options.muscle or "",
        technique=options.technique or "",
        tool=options.tool or "",
        trash=options.trash,
    )
    if wanted == Filter():
        entries = History(database, local_now).latest(options.top or -1)
    else:
        known = read_known(read_atlas(assets()), assets(), ENGLISH, paths.data)
        asked = query(wanted, known.content, SIDES, MONTHS)
        keys = [key for key in timeline_keys(database, asked) if key > 0]
        entries = tuple(item.entry for item in timeline_page(database, keys[: options.top or None]))
    rows = exchange.list_rows(entries)
    if options.json:
        sys.stdout.write(json.dumps(rows, indent=1) + "\n")
        return 0
    for row in rows:
        pain = f"pain {_shown(row['pain_before'])} -> {_shown(row['pain_after'])}"
        done = f"{row['point']}:{row['side']}  {row['technique']}  {row['seconds']:.0f} s"
        where = done if row["point"] else "noted"
        state = "done" if row["finished"] else "unfinished"
        sys.stdout.write(f"{row['start']}  {where}  {pain}  {state}\n")
    return 0


def _shown(value: object) -> str:
    return "-" if value is None else str(value)


def _helps(options: Namespace, database: Database, paths: Paths) -> int:
    since = local_now() - timedelta(days=options.days) if options.days else None
    found = helps(tallies(database, since))
    if options.json:
        sys.stdout.write(json.dumps(list(map(_as_json, found)), indent=1) + "\n")
        return 0
    for known in found:
        name = known.key.id if known.key.side is None else f"{known.key.id}:{known.key.side}"
        sys.stdout.write(
            f"{known.key.by:9}  {name:24}  right after: {_told(known.after)}; next morning: {_told(known.morning)}\n"
        )
    return 0


def _told(effect: Effect | None) -> str:
    if effect is None:
        return "not rated"
    if effect.doubt is Doubt.TOO_FEW:
        return f"too few to say ({effect.count})"
    return f"{effect.median:+g} ({effect.low:+d} to {effect.high:+d}), {effect.count} times, {_doubt(effect)}"


def _doubt(effect: Effect) -> str:
    return {Doubt.UNSURE: "not sure", Doubt.LIKELY: "likely", Doubt.CLEAR: "clear"}[effect.doubt]


def _as_json(known: Help) -> dict[str, object]:
    return {
        "by": str(known.key.by),
        "id": known.key.id,
        "side": None if known.key.side is None else str(known.key.side),
        "after": _effect_json(known.after),
        "morning": _effect_json(known.morning),
    }


def _effect_json(effect: Effect | None) -> dict[str, object] | None:
    if effect is None:
        return None
    return {
        "count": effect.count,
        "median": effect.median,
        "low": effect.low,
        "high": effect.high,
        "better": effect.better,
        "worse": effect.worse,
        "doubt": str(effect.doubt),
    }


def _change(options: Namespace, database: Database, paths: Paths) -> int:
    from sciatica_desktop.core.body_heat import BodyHeat  # noqa: PLC0415 - loads numpy

    since = local_now() - timedelta(days=options.days) if options.days else None
    heat, drawn = BodyHeat(read_atlas(assets())), drawn_since(database, since)
    noise = heat.noise(History(database, local_now).redraws())
    change = heat.change([each.drawing for each in drawn], noise)
    found = {
        "drawings": [{"start": each.when.isoformat(), "cm2": round(heat.extent(each.drawing), 1)} for each in drawn],
        "noise": noise,
        "floor": change and change.floor,
        "less_cm2": change and round(change.less, 1),
        "more_cm2": change and round(change.more, 1),
    }
    if options.json:
        sys.stdout.write(json.dumps(found, indent=1) + "\n")
        return 0
    if change is None:
        told = "too few to say"
    elif change.clear:
        told = f"less pain in {change.less:.0f} cm2, more in {change.more:.0f} cm2"
    else:
        told = "no clear change"
    guess = "" if noise is not None else " (how you redraw was not measured yet)"
    sys.stdout.write(f"{len(drawn)} drawings: {told}{guess}\n")
    return 0


ACTS: Mapping[str, Callable[[Namespace, Database, Paths], int]] = {"list": _list, "helps": _helps, "change": _change}
