import NIOCore

extension RequestContext {
    /// The network that the request comes from, as one who attacks cannot multiply it: an IPv4 address, or the first 64 bits of an IPv6
    /// address, which a single household owns. Empty where there is no connection.
    public var clientNetwork: String { ClientNetwork.text(request.remoteAddress?.ipAddress ?? "") }
}

/// Whom an address counts as.
enum ClientNetwork {
    /// - Parameter address: As the system writes it.
    static func text(_ address: String) -> String {
        guard address.contains(":") else { return address }
        // An IPv4 address in an IPv6 one (RFC 4291, section 2.5.5.2).
        if address.contains("."), let last = address.split(separator: ":").last { return String(last) }
        return firstGroups(address.prefix { $0 != "%" }).joined(separator: ":") + "::/64"
    }

    private static func firstGroups(_ address: Substring) -> [Substring] {
        let groups = address.split(separator: ":", omittingEmptySubsequences: false)
        guard let gap = groups.firstIndex(of: "") else { return Array(groups.prefix(4)) }
        let before = groups[..<gap].filter { !$0.isEmpty }
        let after = groups[gap...].filter { !$0.isEmpty }
        let zeros = max(0, 8 - before.count - after.count)
        return Array((before + Array(repeating: "0", count: zeros) + after).prefix(4))
    }
}
