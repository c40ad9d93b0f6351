extension Reader {
    /// The members of a mapping; a reported nil for anything else.
    func mapping(_ node: Node, _ expected: String, help: String? = nil) -> [NodeMember]? {
        if let members = node.members { return members }
        wrongShape(node, expected: expected, help: help)
        return nil
    }

    func wrongShape(_ node: Node, expected: String, help: String? = nil) {
        error(.wrongShape, "expected \(expected), found \(Self.name(node))", at: node.span, help: help)
    }

    static func name(_ node: Node) -> String {
        switch node.content {
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .scalar(let scalar):
            node.isNull ? "nothing" : "'\(clipped(scalar.text))'"
        }
    }

    /// Long texts are cut in messages.
    static func clipped(_ text: String) -> String {
        let scalars = text.unicodeScalars
        // By scalars: a character may hold a million marks.
        let cut = scalars.prefix(40).prefix { !Self.isLineBreak($0) }
        return cut.endIndex == scalars.endIndex ? text : String(cut) + "…"
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// A mapping with the keys of a place.
    ///
    /// - Parameter freeNames: whether keys outside the vocabulary are names that the spec chooses.
    func fields(_ node: Node, in place: Place, freeNames: Bool = false) -> Fields? {
        guard let members = mapping(node, "a mapping with the keys of \(place.rawValue)", help: Self.form(of: node, in: place)) else {
            return nil
        }
        var known: [NodeMember] = []
        var extensions: [Extension] = []
        var isObject = false
        for member in members {
            if member.name.hasPrefix("x-") {
                extensions.append(Extension(name: member.name, value: Self.untyped(member.value)))
            } else if freeNames || Vocabulary.key(member.name, in: place) != nil {
                known.append(member)
            } else if member.name != "discriminator" || !members.contains(where: { $0.name == "oneOf" }), !isObject {
                isObject = unknownKey(member, in: place)
            }
        }
        requireKeys(of: place, members: members, node: node)
        return Fields(node: node, members: known, extensions: extensions, isReduced: known.count + extensions.count < members.count)
    }

    /// Whether the keys are most likely the fields of an object, which are told of once.
    private func unknownKey(_ member: NodeMember, in place: Place) -> Bool {
        let keys = Vocabulary.keys(in: place)
        let bare = member.name.hasSuffix("?") ? String(member.name.dropLast()) : member.name
        if let help = Self.helpInPlace[member.name], place == .property || place == .items {
            error(.unnamedType, "an object written in place needs a name", at: member.keySpan, help: help)
            return false
        }
        let known = ForeignKeys.help(for: member, in: place) ?? Suggestion.help(for: bare, among: keys.map(\.name))
        let isObject = known == nil && (place == .body || place == .returns)
        let supported = keys.map(\.name).joined(separator: ", ")
        let rest = isObject ? "an object is declared under 'types', and its name written here; " : ""
        let preposition = place == .top ? "at" : "in"
        error(
            .unknownKey, "unknown key '\(Self.clipped(member.name))' \(preposition) \(place.rawValue)", at: member.keySpan,
            help: known ?? "\(rest)\(place.rawValue) has the keys \(supported)")
        return isObject
    }

    /// How what is meant by a list or a word is written, where a mapping is needed.
    private static func form(of node: Node, in place: Place) -> String? {
        switch (node.content, place) {
        case (.sequence(let items), .body), (.sequence(let items), .returns):
            items.count == 1 ? items[0].scalar.map { "write list<\(clipped($0.text))>" } : nil
        case (.sequence, .property): "write '{ type: list<T> }', or '{ type: string, enum: [a, b] }'"
        case (.scalar, .type) where !node.isNull: "only objects, enums and unions have names; other types are written where they are used"
        case (.scalar, .scheme): "for example: bearer: { scheme: bearer }"
        default: nil
        }
    }

    /// Components of the document have names of their own, or clients could not name what they generate from them.
    private static let helpInPlace = [
        "properties": "declare it under 'types', and write its name here", "oneOf": "declare it under 'types', and write its name here",
        "discriminator": "declare the union under 'types', and write its name here", "additionalProperties": "write 'type: map<T>'",
    ]

    private func requireKeys(of place: Place, members: [NodeMember], node: Node) {
        for key in Vocabulary.keys(in: place) where key.isRequired && !members.contains(where: { $0.name == key.name }) {
            let misspelt = members.contains { Vocabulary.key($0.name, in: place) == nil && isWritten(key.name, as: $0, in: place) }
            if misspelt { continue }
            error(
                .missingKey, "\(place.rawValue) needs the key '\(key.name)'", at: node.span.firstLine, help: "for example: \(key.example)")
        }
    }

    /// A required key that is only misspelt, or called as elsewhere, has been reported as unknown already.
    private func isWritten(_ key: String, as member: NodeMember, in place: Place) -> Bool {
        ForeignKeys.help(for: member, in: place)?.contains("'\(key)") ?? (Suggestion.closest(to: member.name, among: [key]) != nil)
    }

    /// The items of a list.
    func items(_ node: Node, _ expected: String) -> [Node]? {
        if let items = node.items { return items }
        wrongShape(node, expected: expected)
        return nil
    }
}

extension SourceSpan {
    /// Without the lines after the first: a caret below a whole block says nothing.
    var firstLine: SourceSpan {
        start.line == end.line ? self : SourceSpan(file: file, start: start, end: Mark(line: start.line, column: start.column + 1))
    }
}
