/// The binary form: a version, then numbers of four bytes and texts behind their lengths.
extension StoredAnswer {
    private static let version: UInt8 = 1

    /// The answer as bytes, for a store on another machine.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = [Self.version, form.rawValue]
        Self.append(UInt32(status), to: &bytes)
        Self.append(Array(language.utf8), to: &bytes)
        Self.append(UInt32(fields.count), to: &bytes)
        for field in fields {
            Self.append(Array(field.name.utf8), to: &bytes)
            Self.append(Array(field.value.utf8), to: &bytes)
        }
        Self.append(UInt32(cuts.count), to: &bytes)
        for cut in cuts {
            Self.append(UInt32(cut.offset), to: &bytes)
            bytes.append(cut.content.rawValue)
        }
        Self.append(self.bytes, to: &bytes)
        return bytes
    }

    /// Reads what ``encoded`` has written; nil for anything else, such as what a newer release wrote.
    public init?(encoded bytes: [UInt8]) {
        var rest = bytes[...]
        guard rest.popFirst() == Self.version, let form = rest.popFirst().flatMap(Form.init(rawValue:)), let status = Self.number(&rest),
            let language = Self.text(&rest), let fields = Self.list(&rest, Self.field), let cuts = Self.list(&rest, Self.cut),
            let body = Self.bytes(&rest), rest.isEmpty, cuts.allSatisfy({ $0.offset <= body.count }),
            zip(cuts, cuts.dropFirst()).allSatisfy({ $0.offset <= $1.offset })
        else { return nil }
        self.init(status: status, form: form, language: language, fields: fields, bytes: Array(body), cuts: cuts)
    }

    // MARK: - Writing

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    private static func append(_ piece: [UInt8], to bytes: inout [UInt8]) {
        append(UInt32(piece.count), to: &bytes)
        bytes += piece
    }

    // MARK: - Reading

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
        guard rest.count >= 4 else { return nil }
        let value = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(4)
        return value
    }

    private static func bytes(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let count = number(&rest), rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private static func text(_ rest: inout ArraySlice<UInt8>) -> String? {
        bytes(&rest).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func list<Item>(_ rest: inout ArraySlice<UInt8>, _ item: (inout ArraySlice<UInt8>) -> Item?) -> [Item]? {
        // Each item has a byte at least, so that a false count cannot ask for memory.
        guard let count = number(&rest), count <= rest.count else { return nil }
        var items: [Item] = []
        for _ in 0..<count {
            guard let item = item(&rest) else { return nil }
            items.append(item)
        }
        return items
    }

    private static func field(_ rest: inout ArraySlice<UInt8>) -> Field? {
        guard let name = text(&rest), let value = text(&rest) else { return nil }
        return Field(name: name, value: value)
    }

    private static func cut(_ rest: inout ArraySlice<UInt8>) -> Cut? {
        guard let offset = number(&rest), let content = rest.popFirst().flatMap(AnswerHoles.Content.init(rawValue:)) else { return nil }
        return Cut(offset: offset, content: content)
    }
}
