/// The name of one state of a resource in one representation (RFC 9110, section 8.8.3).
struct EntityTag: Equatable {
    /// Whether it stands for states that mean the same without being equal byte by byte.
    var isWeak = false
    /// What stands between the quotes.
    var opaque: String

    /// The tag as it stands in a field.
    var text: String { (isWeak ? "W/\"" : "\"") + opaque + "\"" }

    /// Weak comparison, for `If-None-Match`: whether both mean the same.
    func matchesWeakly(_ other: EntityTag) -> Bool { opaque == other.opaque }

    /// Strong comparison, for `If-Match`: whether both are the same, byte by byte.
    func matchesStrongly(_ other: EntityTag) -> Bool { !isWeak && !other.isWeak && opaque == other.opaque }
}
