/// An operation that the newer version does not have.
struct RemovedOperation {
    let entry: Int
    let service: String
    let name: String
    let nameSpan: SourceSpan
    /// Its declaration.
    let former: Node
    /// Whether it answers 410 in every version.
    let isWithdrawn: Bool
}
