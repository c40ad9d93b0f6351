/// What was different of an error's code and status.
struct ErrorChange {
    var code: Node?
    var codeEntry: Int?
    var status: Node?
    var statusEntry: Int?
}
