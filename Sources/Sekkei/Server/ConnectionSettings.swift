/// The configuration as connections use it: nanoseconds and bytes.
final class ConnectionSettings: Sendable {
    let limits: ServerLimits
    let head: UInt64
    let body: UInt64
    let idle: UInt64
    let write: UInt64
    let linger: UInt64

    init(_ configuration: ServerConfiguration) {
        limits = configuration.limits
        head = configuration.timeouts.head.nanoseconds
        body = configuration.timeouts.body.nanoseconds
        idle = configuration.timeouts.idle.nanoseconds
        write = configuration.timeouts.write.nanoseconds
        linger = configuration.timeouts.linger.nanoseconds
    }
}
