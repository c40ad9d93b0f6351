/// What was different of an operation's name and route.
struct OperationChange {
    var olderName: String?
    var nameEntry: Int?
    /// `POST /old/path`
    var route: Node?
    var routeEntry: Int?
}
