/// A transaction that the current task is inside of.
struct OpenTransaction: Sendable {
    let database: ObjectIdentifier
    let gate: StatementGate

    /// The outermost first. Unstructured tasks inherit it too, hence the look at the gate.
    @TaskLocal static var all: [OpenTransaction] = []
}
