"""The table of results."""

HEADER = ["what", "operations", "seconds", "ms/op", "CPU s", "peak MB", "lines/op"]


def text(results):
    rows = [row(result) for result in results]
    widths = [max(len(line[column]) for line in [HEADER] + rows) for column in range(len(HEADER))]
    lines = [cells(HEADER, widths), "|" + "|".join("-" * (width + 2) for width in widths) + "|"]
    lines += [cells(line, widths) for line in rows]
    notes = [f"{result.subject}: {result.note}" for result in results if result.note]
    return "\n".join(lines + [""] + notes)


def row(result):
    return [
        result.subject, f"{result.operations:,}", number(result.seconds, 2), number(per(result, result.seconds, 1000), 2),
        number(result.cpu_seconds, 2), number(result.megabytes, 0), number(per(result, result.lines, 1), 1),
    ]


def per(result, value, factor):
    return None if value is None else value * factor / result.operations


def number(value, digits):
    return "" if value is None else f"{value:,.{digits}f}"


def cells(texts, widths):
    first = texts[0].ljust(widths[0])
    return "| " + " | ".join([first] + [text.rjust(width) for text, width in zip(texts[1:], widths[1:])]) + " |"
