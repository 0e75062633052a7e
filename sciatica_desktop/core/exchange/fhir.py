"""The history as a FHIR R4 Bundle of observations, procedures and questionnaire responses.

It names no patient. Pain is LOINC 72514-3; places are SNOMED CT body structures where a fitting code is known, beside
the CHOIR segment and the program's own region.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sciatica_desktop.core.anatomy import Place, Region
from sciatica_desktop.core.diary import Ending, Entry, Kind, Part
from sciatica_desktop.core.exchange.body_codes import body_site, choir_codes, sided
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.pain import Mark
from sciatica_desktop.core.safety import Screening

Json = dict[str, object]

SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
CHOIR = "urn:sciatica-desktop:choir-back"
REGION = "urn:sciatica-desktop:region"
POINT = "urn:sciatica-desktop:point"
TECHNIQUE = "urn:sciatica-desktop:technique"

_OURS = UUID("5c1a71ca-0000-4000-8000-536369610001")
"""The names of all resources are made from this one and their own ids: the same history gives the same Bundle."""

_PAIN = {
    "coding": [
        {
            "system": LOINC,
            "code": "72514-3",
            "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
        }
    ]
}
_SURVEY = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]}

_STATUS = {Ending.COMPLETED: "completed", Ending.STOPPED: "stopped", Ending.NERVE_SIGN: "stopped"}


def to_fhir(document: Document, regions: Mapping[str, Region], now: datetime) -> Json:
    """Everything of the document that FHIR has a place for, as one Bundle."""
    resources = [resource for saved in document.entries for resource in _of_entry(saved.entry, regions)]
    resources.extend(_answers(screening) for screening in document.screenings)
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(),
        "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources],
    }


def _id(*parts: str) -> str:
    return str(uuid5(_OURS, "/".join(parts)))


def _of_entry(entry: Entry, regions: Mapping[str, Region]) -> Iterable[Json]:
    started = entry.started.isoformat()
    when = "before a session" if entry.kind is Kind.SESSION else "log"
    if entry.pain_before is not None:
        yield _pain(_id(entry.id, "before"), started, entry.pain_before, when, entry.notes if when == "log" else "")
    for number, part in enumerate(entry.parts or _only_part(entry)):
        yield _procedure(entry, part, number)
    if entry.pain_after is not None:
        ended = (entry.started + timedelta(seconds=entry.seconds)).isoformat()
        yield _pain(_id(entry.id, "after"), ended, entry.pain_after, "after a session", entry.notes)
    if entry.morning is not None and entry.morning.pain is not None:
        yield _pain(_id(entry.id, "morning"), entry.morning.at.isoformat(), entry.morning.pain, "the next morning", "")
    for mark in entry.drawing.felt:
        yield _mark(entry, mark, regions)


def _only_part(entry: Entry) -> tuple[Part, ...]:
    """A session from before there were parts is one part; a log is none."""
    if entry.kind is Kind.LOG:
        return ()
    return (Part(entry.point, entry.side, entry.technique, entry.tool, entry.planned_seconds, entry.seconds),)


def _pain(name: str, when: str, pain: int, method: str, note: str) -> Json:
    observation: Json = {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "category": [_SURVEY],
        "code": _PAIN,
        "effectiveDateTime": when,
        "valueInteger": pain,
        "method": {"text": method},
    }
    return observation | ({"note": [{"text": note}]} if note else {})


def _mark(entry: Entry, mark: Mark, regions: Mapping[str, Region]) -> Json:
    """One marked place with its pain; how it feels and how deep are components."""
    observation = _pain(_id(entry.id, "mark", mark.place.key), entry.started.isoformat(), mark.intensity, "drawing", "")
    observation["bodySite"] = _site(mark.place, regions)
    observation["component"] = [
        {"code": {"text": "quality"}, "valueString": str(mark.quality)},
        {"code": {"text": "level"}, "valueString": str(mark.level)},
        {"code": {"text": "share of the region"}, "valueQuantity": {"value": mark.share}},
    ]
    return observation


def _site(place: Place, regions: Mapping[str, Region]) -> Json:
    """The place in all the codes that there are for it."""
    site = body_site(place.region)
    coding = [] if site is None else [{"system": SNOMED, "code": sided(site, place.side)}]
    coding.extend({"system": CHOIR, "code": code} for code in choir_codes(place, regions))
    coding.append({"system": REGION, "code": place.key})
    return {"coding": coding, "text": place.key}


def _procedure(entry: Entry, part: Part, number: int) -> Json:
    """The self-massage at one point."""
    status = "unknown" if entry.ending is None else _STATUS[entry.ending]
    return {
        "resourceType": "Procedure",
        "id": _id(entry.id, "part", str(number)),
        "status": status,
        "code": {"coding": [{"system": TECHNIQUE, "code": part.technique}], "text": "self-massage"},
        "performedPeriod": {
            "start": entry.started.isoformat(),
            "end": (entry.started + timedelta(seconds=entry.seconds)).isoformat(),
        },
        "bodySite": [{"coding": [{"system": POINT, "code": f"{part.side}:{part.point}"}]}],
        "note": [{"text": f"{part.seconds:g} s of {part.planned_seconds:g} s, {part.tool}"}],
        "subject": {"display": "the person who keeps this history"},  # FHIR wants one; the file names nobody
    }


def _answers(screening: Screening) -> Json:
    """The warning questions that were answered with yes."""
    answered = screening.answered.isoformat() if screening.answered else ""
    response: Json = {
        "resourceType": "QuestionnaireResponse",
        "id": _id("screening", answered),
        "status": "completed",
        "authored": answered,
    }
    items = [{"linkId": flag, "answer": [{"valueBoolean": True}]} for flag in sorted(screening.yes)]
    return response | ({"item": items} if items else {})
