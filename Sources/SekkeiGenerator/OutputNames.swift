/// Names the Swift files that a spec is generated into.
///
/// The build-tool plugin compiles this file too, through a symbolic link: SwiftPM must know the outputs before the
/// tool runs, and a plugin cannot import the tool's modules. It therefore stands alone and imports nothing.
enum OutputNames {
    /// Generated whatever the spec says. No spec file can claim one: see ``swiftFile(forSpecFile:)``.
    static let fixed = ["_API.swift", "_Versions.swift", "_OpenAPI.swift", "_Docs.swift", "_Policies.swift"]

    /// All Swift files for these spec files: one for each, in their order, then ``fixed``.
    static func swiftFiles(forSpecFiles paths: [String]) -> [String] {
        paths.map(swiftFile(forSpecFile:)) + fixed
    }

    /// `services/tasks.yaml` → `services+tasks.swift`.
    ///
    /// The path's parts are joined, since a module cannot hold two files of one base name. Different paths give
    /// different names: `+`, `%` and a leading `_` of the path itself are percent-encoded, and `.yml` stays visible.
    static func swiftFile(forSpecFile path: String) -> String {
        let stem = path.hasSuffix(".yaml") ? path.dropLast(5) : path[...]
        var name = ""
        for character in stem {
            switch character {
            case "/": name += "+"
            case "+": name += "%2B"
            case "%": name += "%25"
            case "_" where name.isEmpty: name += "%5F"
            default: name.append(character)
            }
        }
        // `a.yml` is called so already.
        let isTaken = path.hasSuffix(".yml.yaml")
        return (isTaken ? name.dropLast(4) + "%2Eyml" : name) + ".swift"
    }

    /// Whether a file of the spec folder belongs to the spec: YAML by its name, and neither hidden nor in a hidden folder.
    ///
    /// - Parameter path: relative to the spec folder.
    static func isSpecFile(_ path: String) -> Bool {
        let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        return isYAML && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
