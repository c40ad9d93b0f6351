"""Compiling a generated module, and nothing else."""

import shutil

from measure import progress, run
from result import Result


def measure_modules(package, sizes, configuration):
    return [measure_module(package, size, configuration) for size in sizes]


def measure_module(package, size, configuration):
    """Builds the module anew when all that it needs is built; the time of a build with nothing to do is taken away."""
    command = package.build(f"Synthetic{size}", configuration)
    progress(f"building what {size} operations need, {configuration}")
    run(command, package.folder)
    idle = min(run(command, package.folder).seconds for _ in range(2))
    shutil.rmtree(package.module_folder(size, configuration))
    for path in (package.module_folder(size, configuration).parent / "Modules").glob(f"Synthetic{size}.*"):
        path.unlink()
    progress(f"compiling {size} operations, {configuration}")
    measure = run(command, package.folder, watches_compilers=True)
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in package.generated_folder(size).rglob("*.swift"))
    return Result(
        f"compile the module ({configuration})", size, max(0.0, measure.seconds - idle), measure.cpu_seconds, measure.compilers, lines)
