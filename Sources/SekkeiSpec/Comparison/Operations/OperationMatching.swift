/// Finds which operation of the newer spec answers the calls of an older one.
struct OperationMatching {
    /// By their route, for that is what callers use; what has another route, by its name.
    let pairs: [(old: OperationPlace, new: OperationPlace)]
    let removed: [OperationPlace]
    let added: [OperationPlace]

    init(_ old: [OperationPlace], _ new: [OperationPlace]) {
        let routes = Dictionary(new.map { ($0.route, $0) }) { first, _ in first }
        let isTaken = Set(old.map(\.route))
        let free = Dictionary(new.filter { !isTaken.contains($0.route) }.map { ($0.operation.name, $0) }) { first, _ in first }
        pairs = old.compactMap { place in (routes[place.route] ?? free[place.operation.name]).map { (place, $0) } }
        let oldNames = Set(pairs.map(\.old.operation.name))
        let newNames = Set(pairs.map(\.new.operation.name))
        removed = old.filter { !oldNames.contains($0.operation.name) }
        added = new.filter { !newNames.contains($0.operation.name) }
    }
}
