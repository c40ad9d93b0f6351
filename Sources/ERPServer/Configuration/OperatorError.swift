/// What an operator did wrong or has to put right, in one plain line.
struct OperatorError: Error, CustomStringConvertible, Equatable {
    let description: String
    /// 2 for wrong usage, 1 for anything else.
    let exitCode: Int32

    /// The command or a setting is wrong in itself.
    static func usage(_ text: String) -> OperatorError { OperatorError(description: text, exitCode: 2) }

    /// The command was understood and cannot be carried out.
    static func failure(_ text: String) -> OperatorError { OperatorError(description: text, exitCode: 1) }
}
