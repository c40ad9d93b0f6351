/// A type as it is written: `list<map<Task>>`.
indirect enum TypeExpression {
    /// - Parameter range: where the name stands in the text, in Unicode scalars.
    case name(String, range: Range<Int>)
    case list(TypeExpression)
    case map(TypeExpression)
}
