"""What is compiled again after an edit, by the times of the object files."""

from measure import progress, run
from result import Result

# What holds something of every operation: the registry and the documents.
SHARED = {"_API", "_OpenAPI", "_Versions"}


def measure_rebuilds(package, size):
    command = package.build(f"Synthetic{size}", "debug")
    progress(f"building {size} operations to edit them")
    run(command, package.folder)
    idle = min(run(command, package.folder).seconds for _ in range(2))
    spec = sorted((package.spec(size) / "services").glob("*.yaml"))[0]
    original = spec.read_text(encoding="utf-8")
    try:
        return [measure_edit(package, size, spec, subject, edit, idle) for subject, edit in EDITS]
    finally:
        spec.write_text(original, encoding="utf-8")


def describe(text):
    """Another description of an operation."""
    return text.replace("newest first unless sorted.", "newest first unless they are sorted.", 1)


def add_field(text):
    """A field more in the type that the service answers with."""
    field = "      remark?: { type: string, maxLength: 100, description: { en: A remark., ja: 備考。 }, example: Soon }\n      code:\n"
    return text.replace("      code:\n", field, 1)


EDITS = [("rebuild after one edited description", describe), ("rebuild after one added field", add_field)]


def measure_edit(package, size, spec, subject, edit, idle):
    text = spec.read_text(encoding="utf-8")
    edited = edit(text)
    assert edited != text, f"{subject}: the edit changes nothing"
    before = object_times(package, size)
    spec.write_text(edited, encoding="utf-8")
    progress(subject)
    measure = run(package.build(f"Synthetic{size}", "debug"), package.folder, watches_compilers=True)
    after = object_times(package, size)
    compiled = {name for name in after if after[name] != before.get(name)}
    own = f"services+{spec.stem}"
    note = f"compiled {len(compiled)} of {len(after)} files: {', '.join(sorted(compiled))}"
    return Result(
        subject, size, max(0.0, measure.seconds - idle), measure.cpu_seconds, measure.compilers, note=note,
        is_minimal=own in compiled and compiled <= {own} | SHARED)


def object_times(package, size):
    paths = package.module_folder(size, "debug").glob("*.o")
    return {path.name.removesuffix(".o").removesuffix(".swift"): path.stat().st_mtime_ns for path in paths}
