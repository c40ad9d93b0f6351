extension Mutator {
    /// Changes a file as a broken disk or editor might.
    mutating func damageBytes(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        let at = number(below: bytes.count)
        switch number(below: 6) {
        case 0: return Array(bytes.prefix(at))
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.remove(at: at)
        case 3: bytes.insert(contentsOf: pick(Self.invalid) ?? [], at: at)
        case 4: bytes.insert(contentsOf: pick(Self.tokens) ?? [], at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 1 + number(below: 200)))
        }
        return bytes
    }

    /// Not UTF-8: a byte that begins nothing, a cut sequence, an overlong form, a surrogate, UTF-16, a code point that is none.
    private static let invalid: [[UInt8]] = [
        [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFE, 0xFF, 0x00, 0x61], [0xF4, 0x90, 0x80, 0x80], [0x00],
    ]

    /// What matters in YAML or in the spec language.
    private static let tokens: [[UInt8]] = [
        "{", "}", "[", "]", ":", "- ", "&a ", "*a", "!!str ", "<<: ", "? ", "|", ">", "'", "\"", "#", "\n", "\t", "---\n", "...\n", "%",
        "@", "list<", ">", "?", "~", "null", "true", "no", "-1", "99999999999999999999", "1e999", "x-y: 1", "\u{0}", "タスク", "{x}",
        "Caller", "auth: none", "extends: Task", "from: Task", "of: Task.id", "pattern: '('", "enum: []", "default: {}", "\u{FEFF}", "\r",
        "\u{2028}", "e\u{301}", "\u{202E}",
    ].map { Array($0.utf8) }
}
