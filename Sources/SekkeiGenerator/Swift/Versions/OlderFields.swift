/// The older fields that a newer one is made of, for what is said where a rule refuses it.
struct OlderFields {
    /// Their names in the spec; the first that the caller sent is at fault.
    var names: [String]
    /// Expressions of whether the caller sent one, for all but the last of a patch.
    var presence: [String] = []
    /// An expression of what the caller sent, where one field alone stands for the newer one.
    var sent: String?
}
