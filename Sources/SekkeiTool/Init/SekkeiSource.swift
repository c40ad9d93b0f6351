/// Where a new package gets Sekkei from.
enum SekkeiSource: Equatable {
    /// A checkout, by its absolute path.
    case folder(String)
    case url(String)

    /// - Throws: ``ToolFailure`` for a folder that holds no package.
    init(_ text: String) throws {
        if text.contains("://") || text.hasPrefix("git@") {
            self = .url(text)
        } else if try FileSystem.kind(of: "\(text)/Package.swift") == .file {
            self = .folder(FileSystem.absolutePath(text))
        } else {
            throw ToolFailure("there is no package in '\(text)': --sekkei takes a checkout of Sekkei or its URL")
        }
    }

    /// The checkout that the running tool was built in.
    ///
    /// - Throws: ``ToolFailure`` where the tool stands elsewhere.
    static func checkoutOfTool() throws -> SekkeiSource {
        var folder = try ToolPath.current()
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if try isCheckout(folder) { return .folder(folder) }
        }
        throw ToolFailure("this tool does not stand in a checkout of Sekkei; name one, or a URL, with --sekkei")
    }

    private static func isCheckout(_ folder: String) throws -> Bool {
        try FileSystem.kind(of: "\(folder)/Package.swift") == .file && FileSystem.kind(of: "\(folder)/Plugins/SekkeiPlugin") == .folder
    }

    /// The name by which targets refer to the package.
    var packageName: String {
        guard case .url(let url) = self else { return "sekkei" }
        let name = url.split { $0 == "/" || $0 == ":" }.last ?? "sekkei"
        return name.hasSuffix(".git") ? String(name.dropLast(4)) : String(name)
    }

    /// The dependency in a manifest.
    func dependency(version: String) -> String {
        switch self {
        case .folder(let path): ".package(name: \"sekkei\", path: \(Self.quoted(path)))"
        case .url(let url): ".package(url: \(Self.quoted(url)), from: \"\(version)\")"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
