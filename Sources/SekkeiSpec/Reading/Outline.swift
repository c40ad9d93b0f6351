/// What all files of a spec declare, key by key, before any of it is understood.
struct Outline {
    /// `sekkei`, `api`, `versions`, `auth` and `defaults` stand once.
    var sections: [String: NodeMember] = [:]
    var types: [NodeMember] = []
    var errors: [NodeMember] = []
    var services: [NodeMember] = []
    var rateLimits: [NodeMember] = []
    /// By version; a version may stand there several times.
    var changes: [NodeMember] = []
    var policies: [NodeMember] = []
    var extensions: [Extension] = []

    init(roots: [Node], reader: Reader) {
        for root in roots {
            if Self.isForeign(root, reader) { continue }
            guard let fields = reader.fields(root, in: .top) else {
                reader.loseDeclarations()
                continue
            }
            if Self.hidesSection(fields) { reader.loseDeclarations() }
            extensions += fields.extensions
            for member in fields.members { add(member, reader) }
        }
    }

    private mutating func add(_ member: NodeMember, _ reader: Reader) {
        switch member.name {
        case "types": types += declarations(member, reader)
        case "errors": errors += declarations(member, reader)
        case "services": services += declarations(member, reader)
        case "rateLimits": rateLimits += declarations(member, reader)
        case "changes": changes += declarations(member, reader)
        case "policies": policies += declarations(member, reader)
        default: addSection(member, reader)
        }
    }

    /// A file in OpenAPI's language is told so once, instead of each of its keys.
    private static func isForeign(_ root: Node, _ reader: Reader) -> Bool {
        guard let member = root.members?.first(where: { $0.name == "openapi" || $0.name == "swagger" }) else { return false }
        reader.loseDeclarations()
        reader.error(
            .unknownKey, "this is an OpenAPI document, and no spec of Sekkei", at: member.keySpan,
            help: "OpenAPI is written from a spec, and not read; 'sekkei init' makes a spec to begin with")
        return true
    }

    /// Whether what a misspelt key was meant to say has not been read.
    private static func hidesSection(_ fields: Fields) -> Bool {
        guard fields.isReduced else { return false }
        let keys = Vocabulary.keys(in: .top).map(\.name)
        return fields.node.members?.contains { member in
            Vocabulary.key(member.name, in: .top) == nil && Suggestion.closest(to: member.name, among: keys) != nil
        } ?? false
    }

    /// A key with nothing below it declares nothing, as in a file that is being written.
    private func declarations(_ member: NodeMember, _ reader: Reader) -> [NodeMember] {
        if member.value.isNull { return [] }
        if let members = reader.mapping(member.value, "a mapping of names", help: "write each name as a key: 'Task:'") { return members }
        reader.loseDeclarations()
        return []
    }

    private mutating func addSection(_ member: NodeMember, _ reader: Reader) {
        if let first = sections[member.name] {
            reader.error(
                .repeatedSection, "'\(member.name)' stands in two files", at: member.keySpan,
                notes: [.init("the first is here", at: first.keySpan)])
        } else {
            sections[member.name] = member
        }
    }
}
