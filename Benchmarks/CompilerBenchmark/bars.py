"""What the compiler must reach."""

from dataclasses import dataclass


@dataclass
class Verdict:
    bar: str
    measured: str
    is_met: bool


# Subject, operations, field, the most that is allowed, how it is written.
LIMITS = [
    ("generate", 1000, "seconds", 0.5, "{:.2f} s"),
    ("generate", 1000, "megabytes", 200, "{:.0f} MB"),
    ("generate, by the plugin (debug)", 1000, "seconds", 5, "{:.2f} s"),
    ("compile the module (debug)", 100, "seconds", 12, "{:.1f} s"),
    ("compile the module (debug)", 100, "megabytes", 1500, "{:.0f} MB"),
]
LINES = 120
# Ten times the operations may take so many times as long: files and tables are read from cold caches.
GROWTH = 14
# What takes less is mostly the start of the process.
MEASURABLE = 0.05


def judge(results):
    verdicts = []
    for subject, operations, field, limit, form in LIMITS:
        for result in results:
            if result.subject == subject and result.operations == operations:
                value = getattr(result, field)
                verdicts.append(Verdict(f"{subject}, {operations:,} operations: at most {form.format(limit)}", form.format(value), value <= limit))
    return verdicts + lines(results) + growth(results) + rebuilds(results)


def lines(results):
    """The fixed part of a module weighs on a tiny API alone."""
    counted = [result for result in results if result.lines and result.operations >= 100]
    return [
        Verdict(f"Swift of {result.operations:,} operations: at most {LINES} lines each", f"{result.lines / result.operations:.1f}",
                result.lines <= LINES * result.operations)
        for result in {result.operations: result for result in counted}.values()
    ]


def growth(results):
    verdicts = []
    for small in results:
        for large in results:
            if small.subject == large.subject and large.operations == 10 * small.operations and (small.cpu_seconds or 0) >= MEASURABLE:
                # Processor time: other work on the machine would bend the curve of the wall time.
                factor = large.cpu_seconds / small.cpu_seconds
                name = f"{small.subject}, {small.operations:,} to {large.operations:,} operations: linear"
                verdicts.append(Verdict(name, f"{factor:.1f} times", factor <= GROWTH))
    return verdicts


def rebuilds(results):
    return [
        Verdict(f"{result.subject}: no sibling is compiled again", "none" if result.is_minimal else "some", result.is_minimal)
        for result in results if result.is_minimal is not None
    ]


def text(verdicts):
    return "\n".join(f"{'met   ' if verdict.is_met else 'MISSED'}  {verdict.bar} ({verdict.measured})" for verdict in verdicts)
