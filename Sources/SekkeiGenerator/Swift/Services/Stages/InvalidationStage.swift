import SekkeiSpec

/// Writes the stage in which kept answers become stale.
struct InvalidationStage {
    /// The newest version: tags are written in its names.
    let context: SwiftContext
    let operation: Operation
    let values: RequestValues

    /// - Parameters:
    ///   - result: What stands before the service's call: `let result = `, or nothing.
    ///   - call: Writes the call behind what it is given.
    func emit(_ out: TextWriter, _ result: String, _ call: (String) -> Void) {
        guard !operation.invalidates.isEmpty else { return call(result) }
        let tags = TagList(context: context, tags: operation.invalidates, values: values)
        out.enclosed("\(result)try await \(RequestCalls.invalidating(tags.literal)) {") { call("") }
    }
}
