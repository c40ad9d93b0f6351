import Foundation

/// Puts the page together from the files that web developers write.
struct PageAssembly {
    /// What stands before and after the documents, in pieces of whole lines.
    let beforeDocuments: [String]
    let afterDocuments: [String]

    /// Where the files stand.
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/SekkeiGenerator/DocsPage")

    /// The modules of the script, each behind those that it imports.
    static let modules = [
        "dom", "strings", "settings", "router", "documents", "reference", "markdown", "schema-words", "samples", "code", "schema-view",
        "request", "curl", "try-it", "versions-view", "responses-view", "operation-view", "pages", "navigation", "search", "search-view",
        "main",
    ]

    /// Bytes that a piece has at most, unless a single line has more.
    static let pieceLength = 16_384

    init() throws {
        let style = "\n" + (try Self.asset("style.css"))
        let script = try "\nconst modules = {};\n" + Self.modules.map(Self.module).joined()
        let policy = [
            "default-src 'none'", "script-src '\(SHA256.source(script))'", "style-src '\(SHA256.source(style))'",
            "connect-src http: https:",
            "img-src data:", "base-uri 'none'", "form-action 'none'",
        ].joined(separator: "; ")
        let page = try Self.asset("page.html")
            .replacingOccurrences(of: "{{policy}}", with: policy)
            .replacingOccurrences(of: "{{style}}", with: style)
            .replacingOccurrences(of: "{{script}}", with: script)
        let halves = page.components(separatedBy: "{{documents}}\n")
        guard halves.count == 2 else { throw MisshapenAsset(name: "page.html") }
        beforeDocuments = Self.pieces(halves[0])
        afterDocuments = Self.pieces(halves[1])
    }

    /// The source of `PageTemplate.swift`.
    var source: String {
        """
        // swift-format-ignore-file
        // Put together from Assets by `RECORD_FIXTURES=1 swift test --filter PageTemplateTests`. Do not edit.

        /// The page, put together from `Assets`: whole lines, in pieces of bounded length.
        enum PageTemplate {
            static let beforeDocuments = [
        \(Self.literals(beforeDocuments))
            ]

            static let afterDocuments = [
        \(Self.literals(afterDocuments))
            ]
        }

        """
    }

    static func asset(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "Assets").appending(path: name), encoding: .utf8)
    }

    /// A module as a function that is called at once: its names stay its own, and imports become look-ups.
    static func module(_ name: String) throws -> String {
        var exported: [String] = []
        let lines = try asset("scripts/\(name).js").split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if let found = line.wholeMatch(of: /import (\{.*\}) from "\.\/(.*)\.js";/) {
                return "const \(found.1) = modules[\"\(found.2)\"];"
            }
            guard let found = line.prefixMatch(of: /export (?:async )?(?:function|class|const) (\w+)/) else { return String(line) }
            exported.append(String(found.1))
            return String(line.dropFirst("export ".count))
        }
        let body = lines.joined(separator: "\n")
        return "modules[\"\(name)\"] = (() => {\n\(body)return { \(exported.joined(separator: ", ")) };\n})();\n"
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if piece.utf8.count + line.utf8.count + 1 > pieceLength, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
            }
            piece += line + "\n"
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    private static func literals(_ pieces: [String]) -> String {
        pieces.map { piece in
            let escaped = piece.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
            return "        \"" + escaped.replacingOccurrences(of: "\n", with: "\\n") + "\","
        }.joined(separator: "\n")
    }
}

/// A file that is not as the assembly expects it.
struct MisshapenAsset: Error {
    let name: String
}
