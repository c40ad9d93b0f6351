/// The kind of a JSON value, as its first byte tells.
public enum JSONKind: Sendable, Hashable {
    case object, array, string, number, boolean, null
}
