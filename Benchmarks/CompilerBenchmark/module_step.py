"""Compiling a generated module, and nothing else."""

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
    remove_products(package.module_folder(size, configuration))
    progress(f"compiling {size} operations, {configuration}")
    measure = run(command, package.folder, watches_compilers=True)
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in package.generated_folder(size).rglob("*.swift"))
    return Result(
        f"compile the module ({configuration})", size, max(0.0, measure.seconds - idle), measure.cpu_seconds, measure.compilers, lines)


def remove_products(folder):
    """What SwiftPM's plan of the build holds stays: it is not written again for a build that is planned already."""
    kept = {"output-file-map.json", "sources"}
    for path in folder.iterdir():
        if path.is_file() and path.name not in kept:
            path.unlink()
