/// Which series: the metric's name and its rendered labels.
struct SeriesIdentity: Sendable, Equatable {
    let name: String
    /// As ``LabelText`` renders them: sorted, escaped, without braces.
    let labels: String
}
