"""Ask smart-licensing about many device texts with one start of the program.

Plain Python 3.9 or later, no packages. The program is `smart-licensing` on the path, or what the
environment variable SMART_LICENSING names (for example "npx smart-licensing").
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from collections.abc import Iterable, Mapping

SEVERITIES = ["error", "warning", "information", "hint"]


def check(texts: Mapping[str, str], *options: str) -> dict[str, dict]:
    """The result of each text by its name: dialect, release, hostname and findings, or an error.

    A text is a running-config, show output or a log. It goes to the program's standard input and nowhere
    else. Raises RuntimeError where the program could not do its work.
    """
    program = shlex.split(os.environ.get("SMART_LICENSING", "smart-licensing"))
    lines = "".join(json.dumps({"path": name, "text": text}) + "\n" for name, text in texts.items())
    done = subprocess.run(
        [*program, "check", "-", "--stdin-format", "ndjson", *options],
        input=lines,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode not in (0, 1) and len(answers) < len(texts):
        raise RuntimeError(done.stderr.strip() or f"smart-licensing ended with status {done.returncode}")
    return dict(zip(texts, answers))


def at_least(result: Mapping, severity: str = "warning") -> list[dict]:
    """The findings of a result from this severity up."""
    wanted: Iterable[str] = SEVERITIES[: SEVERITIES.index(severity) + 1]
    return [finding for finding in result.get("findings", []) if finding["severity"] in wanted]


def line_of(name: str, finding: Mapping) -> str:
    """One line for a log: place, severity, code, message. It never holds a secret of the text."""
    start = finding["range"]["start"]
    place = f"{name}:{start['line'] + 1}:{start['character'] + 1}"
    return f"{place}: {finding['severity']} {finding['code']} {finding['message']}"


if __name__ == "__main__":
    import pathlib
    import sys

    found = check({name: pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]})
    bad = [line_of(name, finding) for name, result in found.items() for finding in at_least(result)]
    print("\n".join(bad))
    sys.exit(1 if bad else 0)
