/// What all files of a spec declare, key by key, before any of it is understood.
struct Outline {
    /// `sekkei`, `api`, `versions`, `auth` and `defaults` stand once.
    private(set) var sections: [String: NodeMember] = [:]
    private(set) var types: [NodeMember] = []
    private(set) var errors: [NodeMember] = []
    private(set) var services: [NodeMember] = []
    private(set) var extensions: [Extension] = []

    init(roots: [Node], reader: Reader) {
        for root in roots {
            guard let fields = reader.fields(root, in: .top) else { continue }
            extensions += fields.extensions
            for member in fields.members { add(member, reader) }
        }
    }

    private mutating func add(_ member: NodeMember, _ reader: Reader) {
        switch member.name {
        case "types": types += declarations(member, reader)
        case "errors": errors += declarations(member, reader)
        case "services": services += declarations(member, reader)
        default: addSection(member, reader)
        }
    }

    /// A key with nothing below it declares nothing, as in a file that is being written.
    private func declarations(_ member: NodeMember, _ reader: Reader) -> [NodeMember] {
        member.value.isNull ? [] : reader.mapping(member.value, "a mapping of names") ?? []
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
