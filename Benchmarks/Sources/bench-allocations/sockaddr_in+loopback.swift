import Glibc

extension sockaddr_in {
    /// A port of 127.0.0.1; 0 for any free one.
    static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        return address
    }

    /// Gives the address in the form of the socket calls.
    mutating func withPointer<Result>(_ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafeMutablePointer(to: &self) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }

    /// A port on which nobody listens.
    static func freePort() -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = loopback(port: 0)
        _ = address.withPointer { bind(socket, $0, $1) }
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = address.withPointer { pointer, _ in getsockname(socket, pointer, &size) }
        return Int(in_port_t(bigEndian: address.sin_port))
    }
}
