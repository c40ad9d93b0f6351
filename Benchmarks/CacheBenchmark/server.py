"""A demo server of its own for a measurement."""

import os
import re
import subprocess
import tempfile
import time


class Server:
    """`erp serve --demo` on a free port, its data in memory."""

    def __init__(self, program):
        self.log = tempfile.TemporaryFile("w+")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ERP_")}
        environment["ERP_RATE_LIMIT_SCALE"] = "1000"
        arguments = [program, "serve", "--demo", "--port", "0", "--database", "sqlite::memory:"]
        self.process = subprocess.Popen(
            arguments, stdout=self.log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=environment)
        self.port = self._wait()

    def _wait(self):
        for _ in range(1200):
            self.log.seek(0)
            found = re.search(r"http://127\.0\.0\.1:(\d+)", self.log.read())
            if found:
                return int(found.group(1))
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.log.seek(0)
        raise SystemExit("the server does not listen:\n" + self.log.read())

    def cpu_seconds(self):
        """What the process has used of the processor so far."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
