/// What generated code calls on `Sekkei.BodyReader`.
struct BodyReaderCalls {
    /// The variable that holds the reader.
    let reader: String

    var beginObject: String { "\(reader).beginObject()" }
    var nextKey: String { "\(reader).nextKey()" }
    var skipField: String { "\(reader).skipField()" }
    var unknownField: String { "\(reader).unknownField()" }

    /// Opens the call that reads a member of a merge patch; the value's closure follows it.
    var patch: String { "\(reader).patch(" }

    /// Opens the call that ends an object: above 64 members its mask takes several words.
    func endObject(isWide: Bool) -> String { "\(reader).\(isWide ? "endWideObject" : "endObject")(" }

    /// Looks up which alternative of a union comes next.
    func discriminator(_ name: String, _ tags: [String]) -> String {
        "\(reader).discriminator(\(name), \(SwiftLiteral.list(tags)))"
    }

    /// Reads a member that no property stands for; the value's closure follows.
    func additional(_ key: String, into members: String) -> String { "\(reader).additional(\(key), into: &\(members))" }

    /// The argument by which `null` clears a member.
    static let clearable = "clearable: true"
}
