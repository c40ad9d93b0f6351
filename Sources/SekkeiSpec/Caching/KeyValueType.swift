/// What a placeholder or an attribute leads to.
struct KeyValueType {
    let type: TypeReference
    /// Whether some part on the way may be absent or null.
    let mayBeAbsent: Bool
    /// Whether it stands in answers alone, or is never sent back.
    var isAnswerOnly = false

    /// Follows names through objects; nil where there is no such field, or it cannot be known.
    static func walk(_ names: [String], from kind: TypeReference.Kind, _ types: TypeResolver) -> Result {
        var kind = kind
        var found: KeyValueType?
        for (depth, name) in names.enumerated() {
            guard let object = types.object(kind) else { return isKnown(kind, types) ? .missing(depth, among: []) : .unknown }
            guard let property = object.property(name)?.property else {
                return object.isComplete ? .missing(depth, among: object.properties.map(\.property.name)) : .unknown
            }
            let mayBeAbsent = property.isNullable || !property.isRequired && object.property(name)?.defaultNode == nil
            found = KeyValueType(
                type: property.type, mayBeAbsent: found?.mayBeAbsent == true || mayBeAbsent || object.isPartial,
                isAnswerOnly: found?.isAnswerOnly == true || property.isReadOnly)
            kind = property.type.kind
        }
        return found.map { .found($0) } ?? .unknown
    }

    /// What came of following names.
    enum Result {
        case found(KeyValueType)
        /// There is no such name at a depth.
        case missing(Int, among: [String])
        /// The spec is broken elsewhere.
        case unknown
    }

    /// Whether it has one text by which values are told apart.
    func isText(_ types: TypeResolver) -> Bool {
        switch type.kind {
        case .scalar(.string), .scalar(.int32), .scalar(.int64), .scalar(.uuid), .scalar(.boolean): true
        case .named(let name): types.draft(name)?.enumValues != nil
        default: false
        }
    }

    static func isKnown(_ kind: TypeReference.Kind, _ types: TypeResolver) -> Bool {
        if case .named(let name) = kind { types.draft(name)?.nounOfNoObject != nil } else { true }
    }
}
