/// The id or name of an event holds a character that would end its line, or make clients forget the id.
public struct EventFieldError: Error, Equatable, CustomStringConvertible {
    /// `id` or `event`.
    public let field: String

    /// One line for the log.
    public var description: String { "the \(field) of a server-sent event must not hold NUL or line breaks" }
}
