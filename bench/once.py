"""Run one command and tell, as JSON, its time, peak memory in MB and how it ended: `python once.py STOP COMMAND …`.

`seconds` are by the clock, `processor` those that a processor worked: others' work on the machine does not count.

A process starts with the memory of the one that starts it on its account, so this one is small: standard library alone.
"""

import json
import subprocess
import sys
import time

try:
    import resource
except ImportError:  # Windows does not tell
    resource = None  # type: ignore[assignment]


def once(stop: float, command: list[str]) -> dict[str, float | str | None]:
    """Run a command, and stop it when its time is up."""
    begun = time.monotonic()
    said = ""
    try:
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=stop, check=False)
        if ended.returncode:
            lines = ended.stdout.decode(errors="replace").strip().splitlines()
            said = f"failed: {(lines or ['it said nothing'])[-1][:90]}"
    except subprocess.TimeoutExpired:
        said = f"stopped after {stop:.0f} s"
    seconds = time.monotonic() - begun
    unit = 1e6 if sys.platform == "darwin" else 1024
    used = resource.getrusage(resource.RUSAGE_CHILDREN) if resource else None
    return {
        "seconds": seconds,
        "processor": used.ru_utime + used.ru_stime if used else None,
        "megabytes": used.ru_maxrss / unit if used else None,
        "said": said,
    }


if __name__ == "__main__":
    print(json.dumps(once(float(sys.argv[1]), sys.argv[2:])))
