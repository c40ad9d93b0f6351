/// Gives out names, each once.
struct TakenNames {
    private var names: Set<String>

    init(_ names: [String]) {
        self.names = Set(names)
    }

    /// The first candidate that is free, or else the last with a number behind it.
    mutating func take(_ candidates: [String]) -> String {
        let numbered = (2...).lazy.map { "\(candidates.last ?? "")\($0)" }
        let name = candidates.first { !names.contains($0) } ?? numbered.first { [names] in !names.contains($0) } ?? ""
        names.insert(name)
        return name
    }
}
