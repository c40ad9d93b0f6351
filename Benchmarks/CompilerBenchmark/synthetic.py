"""Writes synthetic specs: the same number of operations always gives the same bytes."""

import templates
from words import Name

# Two operations stand in every service; the shape of the ERP's spec is five to eight in each.
ALWAYS = 2
PER_SERVICE = 6.5


# Each version differs from the one before it in every fourth resource.
CHANGED = 4
MOST_VERSIONS = CHANGED


def files(operations, versions=1):
    """The spec with this many operations and versions: paths relative to its folder, and their texts."""
    sizes = service_sizes(operations)
    names = [Name(number) for number in range(len(sizes))]
    texts = {"api.yaml": templates.API.replace("@VERSIONS@", declared(versions)), "errors.yaml": "errors:\n" + "\n".join(error(name, i) for i, name in enumerate(names))}
    for number, (name, size) in enumerate(zip(names, sizes)):
        related = names[(number + 1) % len(names)]
        texts[f"services/{name.snake}.yaml"] = service(name, related, size)
    for version in range(2, versions + 1):
        changed = [name for number, name in enumerate(names) if number % CHANGED == version % CHANGED]
        entries = "".join(fill(templates.CHANGES, name) for name in changed)
        texts[f"changes/v{version}.yaml"] = f"changes:\n  v{version}:\n{entries}" if entries else f"changes: {{ v{version}: [] }}\n"
    return texts


def declared(versions):
    """The versions of the API, the newest first."""
    newest = f"  v{versions}: {{ current: true, released: 2026-06-01 }}\n"
    return newest + "".join(f"  v{number}: {{ released: 2025-0{number}-01 }}\n" for number in range(versions - 1, 0, -1))


def service_sizes(operations):
    """How many operations each service has: as evenly as the total lets them."""
    services = max(1, round(operations / PER_SERVICE))
    return [operations // services + (1 if i < operations % services else 0) for i in range(services)]


def service(name, related, size):
    """The file of a service and of its types."""
    chosen = templates.OPERATIONS[: max(0, size - ALWAYS)]
    types = templates.TYPES
    types += templates.ASSIGN_TYPE if len(chosen) > 3 else ""
    types += templates.TRANSITION_TYPE if len(chosen) > 4 else ""
    return fill(types + templates.SERVICE + "".join(chosen), name, RELATED=related.type)


def error(name, number):
    return fill(templates.ERROR, name, NUMBER=str(1000 + number))


def fill(text, name, **more):
    values = {
        "TYPE": name.type, "PLURAL": name.plural, "WORDS": name.words, "SNAKE": name.snake, "PATH": name.path, "CODE": name.code,
        "JA": name.ja, **more,
    }
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def write(folder, operations, versions=1):
    """Writes a spec into a folder, and answers how many service files it has."""
    texts = files(operations, versions)
    for path, text in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8")
    return len(service_sizes(operations))
