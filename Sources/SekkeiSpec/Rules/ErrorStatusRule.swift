/// An error has the status of an error.
enum ErrorStatusRule {
    static func check(_ node: Node, _ reader: Reader) -> Int? {
        guard let status = reader.integer(node) else { return nil }
        if (400...599).contains(status) { return status }
        reader.error(.notAnErrorStatus, "\(status) is not the status of an error (400 to 599)", at: node.span)
        return nil
    }
}
