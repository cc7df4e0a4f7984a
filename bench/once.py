"""Run one command and tell, as JSON, its seconds, peak memory in MB and how it ended: `python once.py STOP COMMAND …`.

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
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit if resource else None
    return {"seconds": seconds, "megabytes": memory, "said": said}


if __name__ == "__main__":
    print(json.dumps(once(float(sys.argv[1]), sys.argv[2:])))
