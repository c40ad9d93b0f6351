"""The command line of the compiler's benchmark."""

import argparse
import sys
from pathlib import Path

import bars
import synthetic
import table
from module_step import measure_modules
from package import BenchmarkPackage, MissingPart
from rebuild_step import measure_rebuilds
from tool_step import measure_tool

STEPS = ["tool", "module", "release", "rebuild"]

EXPLANATION = """\
steps
  tool      time and peak memory of `sekkei check` and `sekkei generate` (release) and of what the plugin runs (debug)
  module    wall time and peak memory of compiling the generated module, debug; lines of Swift per operation
  release   the same in release
  rebuild   which files are compiled again after one edited description and after one added field

examples
  Benchmarks/compiler                            everything, for 10, 100 and 1,000 operations
  Benchmarks/compiler --steps tool --bars        only the tool; exit 1 where it misses a bar
  Benchmarks/compiler --sizes 100 --steps module

exit codes: 0 measured, 1 a bar is missed (with --bars), 2 it could not be measured
"""


def main():
    options = parse(sys.argv[1:])
    package = BenchmarkPackage(options.work, options.swift, options.sizes, options.versions)
    results = []
    try:
        package.write()
        if "tool" in options.steps:
            results += measure_tool(package, options.sizes, options.repeat)
        if "module" in options.steps:
            results += measure_modules(package, options.sizes, "debug")
        if "release" in options.steps:
            results += measure_modules(package, options.sizes, "release")
        if "rebuild" in options.steps:
            results += measure_rebuilds(package, 100 if 100 in options.sizes else options.sizes[-1])
    except MissingPart as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(table.text(results))
    verdicts = bars.judge(results)
    print(bars.text(verdicts))
    return 1 if options.bars and not all(verdict.is_met for verdict in verdicts) else 0


def parse(arguments):
    parser = argparse.ArgumentParser(
        prog="Benchmarks/compiler", description="Measures the compiler of specs on synthetic APIs.", epilog=EXPLANATION,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=numbers, default=[10, 100, 1000], metavar="N,…", help="numbers of operations (10,100,1000)")
    parser.add_argument(
        "--versions", type=int, default=1, choices=range(1, synthetic.MOST_VERSIONS + 1), metavar="N",
        help=f"versions that are served at once, at most {synthetic.MOST_VERSIONS} (1)")
    parser.add_argument("--steps", type=steps, default=STEPS, metavar="STEP,…", help="some of " + ",".join(STEPS) + " (all)")
    parser.add_argument("--repeat", type=int, default=5, metavar="N", help="runs of the tool, of which the fastest counts (5)")
    parser.add_argument("--bars", action="store_true", help="exit 1 where a bar is missed")
    parser.add_argument("--swift", default="swift", metavar="COMMAND", help="the command that is run as `swift` (swift)")
    parser.add_argument(
        "--work", type=Path, default=Path(__file__).resolve().parent.parent / ".build" / "compiler", metavar="FOLDER",
        help="where specs, packages and builds are kept between runs (Benchmarks/.build/compiler)")
    return parser.parse_args(arguments)


def numbers(text):
    try:
        values = sorted({int(part) for part in text.split(",")})
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no list of numbers such as 10,100")
    if not values or values[0] < 2:
        raise argparse.ArgumentTypeError("a spec has two operations at least")
    return values


def steps(text):
    chosen = text.split(",")
    unknown = [step for step in chosen if step not in STEPS]
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown step '{unknown[0]}'; there are {', '.join(STEPS)}")
    return chosen
