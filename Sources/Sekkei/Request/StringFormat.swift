/// The text formats that are checked; the raw values are their names in the spec.
public enum StringFormat: String, Sendable {
    /// An e-mail address (RFC 5321).
    case email
    /// An absolute URI (RFC 3986).
    case uri
    /// A host name (RFC 1123).
    case hostname
    /// An IPv4 address in dotted form.
    case ipv4
    /// An IPv6 address (RFC 4291).
    case ipv6

    func isValid(_ text: String) -> Bool {
        switch self {
        case .email: EmailFormat.isValid(text)
        case .uri: URIFormat.isValid(text)
        case .hostname: HostnameFormat.isValid(text)
        case .ipv4: IPv4Format.isValid(text)
        case .ipv6: IPv6Format.isValid(text)
        }
    }
}
