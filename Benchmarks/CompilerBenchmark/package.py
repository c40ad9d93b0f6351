"""The scratch package of the benchmark: a target for each size, with the plugin, against this checkout."""

import subprocess
from pathlib import Path

import synthetic

ROOT = Path(__file__).resolve().parent.parent.parent

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "synthetic",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sekkei", path: "@ROOT@")],
    targets: [@SIZES@].map { size in
        .target(
            name: "Synthetic\\(size)",
            dependencies: [.product(name: "Sekkei", package: "sekkei"), .product(name: "SekkeiJSON", package: "sekkei")],
            path: "Synthetic\\(size)", plugins: [.plugin(name: "SekkeiPlugin", package: "sekkei")])
    }
)
"""


class MissingPart(Exception):
    """Something that is needed for measuring does not work."""


class BenchmarkPackage:
    def __init__(self, work, swift, sizes, versions):
        self.work = work.resolve()
        self.folder = self.work / "package"
        self.swift = swift.split()
        self.sizes = sizes
        self.versions = versions

    def write(self):
        """Writes what has changed since the last run, and no more: SwiftPM looks at the times of files."""
        self.folder.mkdir(parents=True, exist_ok=True)
        known = sorted({int(path.name[9:]) for path in self.folder.glob("Synthetic*")} | set(self.sizes))
        for size in self.sizes:
            synthetic.write(self.spec(size), size, self.versions)
            replace(self.spec(size) / "Synthetic.swift", "/// A synthetic API.\n")
        sizes = ", ".join(map(str, known))
        replace(self.folder / "Package.swift", MANIFEST.replace("@ROOT@", str(ROOT)).replace("@SIZES@", sizes))

    def spec(self, size):
        return self.folder / f"Synthetic{size}"

    def build(self, target, configuration):
        return self.swift + ["build", "-c", configuration, "--target", target]

    def module_folder(self, size, configuration):
        """Where the objects of a generated module stand."""
        return self.folder / ".build" / configuration / f"Synthetic{size}.build"

    def generated_folder(self, size):
        folders = list(self.folder.glob(f".build/plugins/outputs/*/Synthetic{size}/destination/SekkeiPlugin"))
        if not folders:
            raise MissingPart(f"the plugin has written nothing for {size} operations")
        return folders[0]

    def tool(self, configuration):
        """Builds the tool of this checkout, and answers where it stands."""
        scratch = ["--package-path", str(ROOT), "--scratch-path", str(self.work / "tool")]
        command = self.swift + ["build", "-c", configuration, "--product", "sekkei"] + scratch
        built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if built.returncode != 0:
            raise MissingPart(f"the tool does not build:\n{built.stdout.decode(errors='replace')[-4000:]}")
        return self.work / "tool" / configuration / "sekkei"


def replace(path, text):
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
