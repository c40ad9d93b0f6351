/// A path below the caller, with the type that it leads to.
struct AttributePath {
    var names: [String]
    /// The values that it can have; nil where it is any string.
    var values: [String]?
}
