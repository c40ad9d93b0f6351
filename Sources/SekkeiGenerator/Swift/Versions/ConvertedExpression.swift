/// A Swift expression of a value on its way from one version to another.
struct ConvertedExpression {
    var text: String
    /// Whether it is nil where a rule refuses the value.
    var isFailable = false
    /// Whether it names the variable that collects what rules refuse.
    var isChecked = false
    /// Whether it throws what the application throws.
    var throwing = false

    /// With `try`, where it throws.
    var called: String { throwing ? "try \(text)" : text }
}
