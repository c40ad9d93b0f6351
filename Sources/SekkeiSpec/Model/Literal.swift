/// A value written in the spec, after it has been read as its type demands.
package indirect enum Literal: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// A number that is not a 64-bit integer, as it is written.
    case number(String)
    case string(String)
    case list([Literal])
    /// Members in order.
    case object([LiteralMember])
}
