import SekkeiSpec

/// What a new package and its modules are called.
struct PackageName {
    private static let longest = 50

    /// As the user wrote it: the package, and by default its folder.
    let text: String
    /// The executable's module: the name with a capital.
    let module: String

    /// The module that the spec is generated into.
    var api: String { module + "API" }
    var tests: String { module + "Tests" }

    /// - Throws: ``ToolFailure`` with the reason, for what cannot be the name of a module or is one already.
    init(_ text: String) throws {
        self.text = text
        module = text.prefix(1).uppercased() + text.dropFirst()
        try checkGrammar()
        if SwiftName.keywords.contains(module) { throw ToolFailure("'\(text)' is a word of Swift's; choose another name") }
        if let owner = GeneratedName.module(ofShadowed: module) {
            throw ToolFailure("'\(text)' cannot be a module: \(owner) has a type '\(module)'; choose another name")
        }
        if StarterPackage.typeNames.contains(module) {
            throw ToolFailure("'\(text)' cannot be a module: the new package has a type '\(module)'; choose another name")
        }
        for taken in [module, api, tests] where KnownModules.contains(taken) {
            throw ToolFailure("there is a module '\(taken)' already, in Sekkei or in what it depends on; choose another name")
        }
    }

    private func checkGrammar() throws {
        if text.isEmpty { throw ToolFailure("the name is empty") }
        if text.count > Self.longest { throw ToolFailure("the name is longer than \(Self.longest) characters") }
        let isIdentifier = text.utf8.allSatisfy(Self.isWordCharacter) && text.first?.isLetter == true
        guard !isIdentifier else { return }
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
        let proposal = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined().drop { !$0.isLetter }
        let example = proposal.isEmpty ? "" : ", for example '\(proposal)'"
        throw ToolFailure("'\(text)' cannot be a module: use ASCII letters, digits and '_', and begin with a letter\(example)")
    }

    private static func isWordCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
