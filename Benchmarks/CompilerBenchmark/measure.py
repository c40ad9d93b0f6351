"""Runs a command and measures it."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from package import MissingPart


@dataclass
class Measure:
    seconds: float
    cpu_seconds: float
    # The largest process, in MB.
    megabytes: float
    # The compiler's processes that ran at once, in MB; 0 where they were not watched.
    compilers: float = 0


def progress(text):
    """Says what goes on, on the error stream: the table alone is the result."""
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)


def run(command, folder, watches_compilers=False):
    """Runs a command to its end; its peak memory is that of the largest process among it and its children."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    watch = CompilerWatch(process.pid) if watches_compilers else None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = watch.stop() if watch else 0
    if process.returncode != 0:
        raise MissingPart(f"{' '.join(map(str, command))} failed:\n{output.decode(errors='replace')[-4000:]}")
    return Measure(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, peak)


class CompilerWatch:
    """Adds up, several times a second, what all of the compiler's processes below a process hold in memory (Linux)."""

    def __init__(self, root):
        self.root = root
        self.peak = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self):
        while not self.ended.wait(0.1):
            self.peak = max(self.peak, sum(resident(pid) for pid in descendants(self.root) if is_compiler(pid)))

    def stop(self):
        self.ended.set()
        self.thread.join()
        return self.peak


def descendants(root):
    children = {}
    for name in os.listdir("/proc") if os.path.isdir("/proc") else []:
        if name.isdigit():
            children.setdefault(parent(int(name)), []).append(int(name))
    found, pending = [], [root]
    while pending:
        below = children.get(pending.pop(), [])
        found += below
        pending += below
    return found


def read(pid, name):
    """A file of a process; empty when the process has ended meanwhile."""
    try:
        with open(f"/proc/{pid}/{name}", encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def parent(pid):
    fields = read(pid, "stat").rpartition(")")[2].split()
    return int(fields[1]) if len(fields) > 1 else 0


def is_compiler(pid):
    return read(pid, "comm").startswith("swift-frontend")


def resident(pid):
    pages = read(pid, "statm").split()
    return int(pages[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if len(pages) > 1 else 0
