/// What an application gives to its API, beside the services.
struct ApplicationSettings: Sendable {
    /// Signs and seals cursors.
    var cursorKey = CursorKey()
    /// Who is believed about the addresses of clients.
    var trustedProxies = TrustedProxies.none
    /// How access is decided about.
    var policies = PolicyRuntime()
}
