/// Names in Swift for names of the spec, after the API Design Guidelines.
package enum SwiftName {
    private static let acronyms: Set<String> = [
        "api", "ascii", "cpu", "css", "csv", "db", "dns", "ftp", "gps", "gpu", "html", "http", "https", "id", "ip", "iso", "json", "jwt",
        "mac", "mfa", "oidc", "os", "otp", "pdf", "png", "qr", "ram", "rgb", "rpc", "sdk", "sha", "sku", "sms", "smtp", "sql", "ssh", "ssl",
        "sso", "svg", "tcp", "tls", "udp", "ui", "uri", "url", "utc", "utf", "uuid", "vat", "vpn", "xml", "yaml",
    ]

    /// A property, parameter or method: `html_url` becomes `htmlURL`. Keywords are not escaped.
    package static func member(_ name: String) -> String {
        let words = WordSplitter.words(of: name)
        guard let first = words.first else { return symbolName(name) }
        return identifier(first.lowercased() + words.dropFirst().map(capitalized).joined())
    }

    /// A type: `task_closed` becomes `TaskClosed`.
    package static func type(_ name: String) -> String {
        identifier(WordSplitter.words(of: name).map(capitalized).joined())
    }

    /// An enum case, escaped where it is a keyword: `in_progress` becomes `inProgress`.
    package static func enumCase(_ value: String) -> String {
        let name = member(value)
        if reservedCases.contains(name) { return name + "_" }
        return escaped(name)
    }

    /// A name with backticks where Swift needs them.
    package static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// An error's struct: `BIZ_TASK_CLOSED` becomes `TaskClosed`.
    ///
    /// - Parameter prefixes: the letters that codes of the catalogue begin with; a first word among them says nothing.
    package static func error(_ name: String, prefixes: Set<String>) -> String {
        let words = name.split(separator: "_").map(String.init)
        let kept = words.count > 1 && prefixes.contains(words[0]) ? Array(words.dropFirst()) : words
        return identifier(kept.map { capitalized($0.lowercased()) }.joined())
    }

    /// Whether a name can stand in Swift source as it is, keywords apart.
    package static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return name.unicodeScalars.allSatisfy { isPart($0) }
    }

    /// Most names are ASCII, which needs no table.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: !scalar.isASCII && scalar.properties.isXIDContinue
        }
    }

    private static func capitalized(_ word: String) -> String {
        let lower = word.lowercased()
        if acronyms.contains(lower) { return lower.uppercased() }
        if lower.hasSuffix("s"), acronyms.contains(String(lower.dropLast())) { return lower.dropLast().uppercased() + "s" }
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }

    private static func identifier(_ name: String) -> String {
        isIdentifier(name) ? name : "_" + name.unicodeScalars.filter { $0 == "_" || $0.properties.isXIDContinue }.map(String.init).joined()
    }

    /// A value without any letter or digit, such as `<=`, by the numbers of its characters.
    private static func symbolName(_ name: String) -> String {
        "u" + name.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "_")
    }

    /// What every generated enum has already.
    private static let reservedCases: Set<String> = ["rawValue", "hashValue", "allCases", "description"]
}
