/// The `tracestate` of a request: what tracing systems pass along. It is handed on as it came and never looked into.
public struct TraceState: Sendable, Equatable {
    /// The longest value that is passed on: what the standard asks for at least.
    public static let maximumLength = 512

    /// The value, with the values of several fields joined by commas.
    public let value: String

    /// Takes the fields of a request, in order.
    /// - Returns: Nil if they are empty, longer than ``maximumLength`` together, or hold characters that no field may hold.
    ///   The trace goes on without them.
    public init?(fields: some Sequence<String>) {
        var value = ""
        for field in fields where !field.isEmpty {
            if !value.isEmpty { value += "," }
            guard value.utf8.count + field.utf8.count <= Self.maximumLength else { return nil }
            value += field
        }
        guard !value.isEmpty, value.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x09 }) else { return nil }
        self.value = value
    }
}
