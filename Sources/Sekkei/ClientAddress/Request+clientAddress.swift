import NIOCore

extension Request {
    /// Who asks: the other end of the connection, or behind trusted proxies the last address that none of them has; nil where the
    /// connection has no address.
    ///
    /// A hop that cannot be read ends the way: the proxy that noted it counts as the client.
    public var clientAddress: ClientAddress? { facts.client }

    /// The address for the log.
    var clientName: String? { facts.client?.description ?? remoteAddress?.ipAddress }

    /// Finds the client by the way that the request has come.
    func findClient(_ proxies: TrustedProxies) {
        guard var client = remoteAddress.flatMap({ ClientAddress($0) }) else { return }
        defer { facts.client = client }
        guard !proxies.ranges.isEmpty, proxies.contains(client) else { return }
        for hop in ForwardedHops(headers, field: proxies.field) {
            guard let address = hop else { return }
            client = address
            guard proxies.contains(address) else { return }
        }
    }
}
