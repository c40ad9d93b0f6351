import SekkeiSpec

/// Makes identifiers that compile wherever they stand.
enum SwiftIdentifier {
    /// A property, parameter or function, escaped where it is a keyword. Even in backticks `self` would mean the value itself.
    static func member(_ name: String) -> String { name == "self" ? "self_" : SwiftName.escaped(name) }

    /// The label of an argument: there one keyword alone is escaped, and the compiler warns about others.
    static func label(_ name: String) -> String {
        name == "self" || name == "inout" ? member(name) : name
    }

    /// A type, escaped where it is a keyword.
    static func type(_ name: String) -> String { SwiftName.escaped(name) }

    /// `base`, with as many underscores behind it as it takes to be none of `taken`.
    static func free(_ base: String, among taken: Set<String>) -> String {
        var name = base
        while taken.contains(name) { name += "_" }
        return name
    }
}
