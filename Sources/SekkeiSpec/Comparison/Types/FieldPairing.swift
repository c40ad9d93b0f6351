/// The fields of two objects side by side, as requests or answers have them.
struct FieldPairing {
    enum Pair {
        case both(Property, Property)
        /// - Parameter isHidden: the newer object has it, but not on this way.
        case removed(Property, isHidden: Bool)
        case added(Property, isRevealed: Bool)
    }

    /// In the order of the older object, and then what is new.
    let pairs: [Pair]

    init(_ old: ObjectShape, _ new: ObjectShape, _ way: Reach.Way) {
        let oldFields = Self.index(old)
        let newFields = Self.index(new)
        func isVisible(_ property: Property) -> Bool { way == .request ? !property.isReadOnly : !property.isWriteOnly }
        let kept: [Pair] = old.properties.filter(isVisible).map { property in
            guard let other = newFields[property.name] else { return .removed(property, isHidden: false) }
            return isVisible(other) ? .both(property, other) : .removed(property, isHidden: true)
        }
        let added: [Pair] = new.properties.filter(isVisible).compactMap { property in
            guard let other = oldFields[property.name] else { return .added(property, isRevealed: false) }
            return isVisible(other) ? nil : .added(property, isRevealed: true)
        }
        pairs = kept + added
    }

    private static func index(_ shape: ObjectShape) -> [String: Property] {
        Dictionary(shape.properties.map { ($0.name, $0) }) { first, _ in first }
    }
}
