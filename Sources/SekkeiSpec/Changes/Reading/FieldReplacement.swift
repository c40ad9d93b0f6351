/// Older fields of a type, in whose place newer ones stand; the application converts.
struct FieldReplacement {
    let entry: Int
    let change: String
    let type: String
    /// The members under `was`.
    let former: [NodeMember]
    let newer: [String]

    /// The older names, without `?`.
    var older: [String] { former.map(\.bareName) }
}

extension NodeMember {
    /// The name without the `?` of one that may be absent.
    var bareName: String { name.hasSuffix("?") ? String(name.dropLast()) : name }
}
