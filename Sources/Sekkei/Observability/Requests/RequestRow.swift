/// The labels that the figures of one endpoint share.
struct RequestRow: Sendable, Hashable {
    let method: String
    let endpoint: String

    var dimensions: [(String, String)] { [("method", method), ("endpoint", endpoint)] }

    func dimensions(status: Int?) -> [(String, String)] {
        dimensions + [("status_code", status.map(String.init) ?? "other")]
    }
}
