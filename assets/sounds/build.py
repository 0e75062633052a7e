"""Makes the cues of a session: short soft chimes, written beside this file. Run it again after a change."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

RATE = 22_050
"""Samples a second; nothing in these sounds is higher than 5 kHz."""

PEAK = 0.45
"""The loudest sample, of what is possible."""

PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.32, 0.55), (3.01, 0.10, 0.30), (4.2, 0.04, 0.18))
"""Overtones of a soft bell: pitch and strength against the note's, and how long each rings against it."""

C5, E5, G5, A4 = 523.25, 659.26, 783.99, 440.0

CUES: dict[str, tuple[float, float, tuple[tuple[float, float, float], ...]]] = {
    "start": (0.85, 1.0, ((0.0, C5, 0.30), (0.14, G5, 0.42))),
    "release": (0.85, 0.9, ((0.0, G5, 0.26), (0.15, C5, 0.42))),
    "tick": (0.18, 0.6, ((0.0, E5, 0.055),)),
    "half": (0.55, 0.6, ((0.0, A4, 0.22),)),
    "turn": (0.80, 0.9, ((0.0, A4, 0.24), (0.13, E5, 0.24), (0.26, A4, 0.30))),
    "done": (0.89, 1.0, ((0.0, C5, 0.26), (0.13, E5, 0.30), (0.26, G5, 0.36))),
}
"""Name: length (s), loudness, and notes as start (s), pitch (Hz) and time (s) in which they fade to a third."""


def note(pitch: float, fade: float, length: float) -> np.ndarray:
    """A struck bell that fades; it sets in over 6 ms, so that nothing clicks."""
    time = np.arange(round(length * RATE)) / RATE
    made = np.zeros_like(time)
    for ratio, strength, ring in PARTIALS:
        made += strength * np.sin(2 * np.pi * pitch * ratio * time) * np.exp(-time / (fade * ring))
    return made * np.minimum(1.0, time / 0.006)


def cue(length: float, notes: tuple[tuple[float, float, float], ...]) -> np.ndarray:
    """Several notes one after the other, faded out at the end."""
    whole = np.zeros(round(length * RATE))
    for start, pitch, fade in notes:
        first = round(start * RATE)
        whole[first:] += note(pitch, fade, length)[: len(whole) - first]
    whole[-1000:] *= np.linspace(1.0, 0.0, 1000)
    return np.asarray(whole / np.abs(whole).max())


def write(file: Path, samples: np.ndarray) -> None:
    """A mono file of 16 bits."""
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((samples * 32_767).astype("<i2").tobytes())


def main() -> None:
    """Write all cues."""
    folder = Path(__file__).resolve().parent
    for name, (length, loudness, notes) in CUES.items():
        write(folder / f"{name}.wav", cue(length, notes) * PEAK * loudness)


if __name__ == "__main__":
    main()
