extension RequestContext {
    /// The network that the request comes from, as one who attacks cannot multiply it: an IPv4 address, or the first 64 bits of an IPv6
    /// address, which a single household owns. Empty where there is no connection.
    public var clientNetwork: String {
        let address = request.clientAddress ?? request.remoteAddress.flatMap { ClientAddress($0) }
        return address?.network.description ?? ""
    }
}
