"""Time and memory of the tool itself."""

import re
import shutil

from measure import progress, run
from package import ROOT
from result import Result


def measure_tool(package, sizes, repeat):
    progress("building the tool in release and in debug")
    release, debug = package.tool("release"), package.tool("debug")
    results = []
    for size in sizes:
        spec = package.spec(size)
        progress(f"running the tool on {size} operations")
        results.append(fastest("check", size, repeat, package, lambda: [release, "check", "--spec", spec]))
        out = fresh(package.work / "out" / f"generate-{size}")
        results.append(fastest("generate", size, repeat, package, lambda: [release, "generate", "--spec", spec, "--output", out], out))
        out = fresh(package.work / "out" / f"plugin-{size}")
        results.append(fastest("generate, by the plugin (debug)", size, min(repeat, 3), package, lambda: plugin(debug, spec, out), out))
    return results


def fastest(subject, size, repeat, package, command, output=None):
    """The fastest of several runs, each into an empty folder: what disturbs a run only ever makes it slower."""
    measures = []
    for _ in range(repeat):
        if output:
            fresh(output)
        measures.append(run(command(), package.work))
    best = min(measures, key=lambda measure: measure.seconds)
    return Result(subject, size, best.seconds, best.cpu_seconds, max(measure.megabytes for measure in measures))


def plugin(tool, spec, output):
    """The command that the build-tool plugin declares."""
    files = sorted(str(path.relative_to(spec)) for path in spec.rglob("*.yaml"))
    return [tool, "build-outputs", "--spec", spec, "--output", output, "--plugin-version", version(), "--"] + files


def version():
    source = (ROOT / "Sources/SekkeiGenerator/ToolVersion.swift").read_text(encoding="utf-8")
    return re.search(r'"([^"]+)"', source).group(1)


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
