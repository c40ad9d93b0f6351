/// Why keys for local tokens cannot be used.
public enum LocalKeyError: Error, Sendable, Equatable {
    /// The secret has fewer bytes than ``LocalKey/shortestSecret``.
    case secretTooShort(length: Int)
    /// A key needs a name.
    case emptyID
    /// Two keys have this name.
    case repeatedID(String)
}
