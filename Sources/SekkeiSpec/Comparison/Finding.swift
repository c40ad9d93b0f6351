/// A difference before it is known who else meets it.
struct Finding {
    var kind: DifferenceKind
    var effect: Effect
    var site: Site
    /// What differs, in words, without what follows from it.
    var message: String
    var oldValue: String?
    var newValue: String?
    var remedy: Remedy
}
