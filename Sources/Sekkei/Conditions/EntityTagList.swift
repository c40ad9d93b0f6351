/// The value of `If-Match` or `If-None-Match` (RFC 9110, section 13.1).
enum EntityTagList: Equatable {
    /// `*`: any state, as long as there is one.
    case any
    case tags([EntityTag])
    /// Something that is no list of tags.
    case malformed

    /// Reads the lines of a field; several are one list (RFC 9110, section 5.3).
    /// - Returns: Nil without lines.
    init?(_ lines: [String]) {
        guard !lines.isEmpty else { return nil }
        let value = lines.count == 1 ? lines[0] : lines.joined(separator: ",")
        var scanner = TagScanner(value)
        self = scanner.list()
    }

    /// Whether a tag is on the list, for a condition that compares weakly.
    func matchesWeakly(_ tag: EntityTag) -> Bool {
        switch self {
        case .any: true
        case .tags(let tags): tags.contains { $0.matchesWeakly(tag) }
        case .malformed: false
        }
    }

    /// Whether a tag is on the list, for a condition that compares strongly.
    func matchesStrongly(_ tag: EntityTag) -> Bool {
        switch self {
        case .any: true
        case .tags(let tags): tags.contains { $0.matchesStrongly(tag) }
        case .malformed: false
        }
    }
}
