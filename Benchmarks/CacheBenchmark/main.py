"""The command line of the cache benchmark."""

import argparse
import random
import re
import time
from pathlib import Path

from client import Client
from day import EMAILS, Person
from server import Server

PROGRAM = Path(__file__).resolve().parent.parent / ".build" / "release" / "erp"
# So many connections are kept busy that the server does not go to sleep after each answer.
CONNECTIONS = 16


def arguments():
    parser = argparse.ArgumentParser(prog="Benchmarks/cache", description="Hit rate and cost of the cache on the demo load.")
    parser.add_argument("--erp", default=PROGRAM, help="the built server (%(default)s)")
    parser.add_argument("--requests", type=int, default=20_000, help="how many steps people take together")
    parser.add_argument("--writes", type=float, default=0.01, help="the share of steps that change something")
    parser.add_argument("--hits", type=int, default=20_000, help="how many answers to time for their cost")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--least", type=float, default=0.8, help="the hit rate below which this fails")
    return parser.parse_args()


def counts(text):
    found = re.findall(r'cache_requests_total\{operation="(\w+)",result="(\w+)"\} (\d+)', text)
    return {(operation, result): int(count) for operation, result, count in found}


def table(counted):
    for operation in sorted({operation for operation, _ in counted}):
        row = {result: counted.get((operation, result), 0) for result in ("hit", "miss", "shared")}
        total = sum(row.values()) or 1
        print(f"  {operation:<22} {row['hit']:>7} hits {row['miss']:>6} misses {row['shared']:>5} shared  {row['hit'] / total:6.1%}")


def hit_rate(server, options, numbers):
    """Replays the day, one step after another, by people who take turns at random."""
    people = [Person(Client(server.port, email), numbers, options.writes) for email in EMAILS]
    began = time.monotonic()
    for _ in range(options.requests):
        numbers.choice(people).step()
    seconds = time.monotonic() - began
    text = Client(server.port).metrics()
    rate = float(re.search(r"^cache_hit_rate (\S+)", text, re.M).group(1))
    print(f"{options.requests} steps in {seconds:.1f} s, {options.writes:.1%} of them changes: hit rate {rate:.1%}")
    table(counts(text))
    return rate


def cost(server, options, path):
    """Processor time of the server for one answer, the whole of it: from reading the request to writing the answer and its log line."""
    headers = Client(server.port, EMAILS[0]).headers
    connections = [Client(server.port).connection for _ in range(CONNECTIONS)]

    def ask(times):
        for _ in range(times // CONNECTIONS):
            for connection in connections:
                connection.request("GET", path, headers=headers)
            for connection in connections:
                connection.getresponse().read()

    ask(800)
    before = server.cpu_seconds()
    ask(options.hits)
    return (server.cpu_seconds() - before) / options.hits * 1e6


def main():
    options = arguments()
    seed = options.seed if options.seed is not None else random.randrange(2**32)
    print(f"seed {seed}")
    server = Server(options.erp)
    try:
        rate = hit_rate(server, options, random.Random(seed))
        hit = cost(server, options, "/api/v2/tasks")
        alive = cost(server, options, "/health/live")
        print(f"processor time of a page of 20 tasks out of the cache: {hit:.1f} us, the system's included")
        print(f"of that, what any answer takes (/health/live): {alive:.1f} us; the hit itself: {hit - alive:.1f} us")
    finally:
        server.stop()
    if rate <= options.least:
        print(f"the hit rate is not above {options.least:.0%}")
        return 1
    return 0
