import SekkeiSpec

/// Values that fit a type with its constraints, for examples.
struct SampleValues: Sendable {
    static let traceID = "4bf92f3577b34da6a3ce929d0e0e4736"

    /// Types may be recursive; below this depth only what must be there is filled in.
    private static let fullDepth = 4
    /// Nothing that can end at all goes deeper.
    private static let maximumDepth = 64

    let api: API
    /// Whether the value is for a request, which has no fields that are only read, and has those that are only written.
    private var isRequest = false
    private let types: [String: TypeDeclaration]
    private let heights: TypeHeights

    init(api: API) {
        self.api = api
        types = Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
        heights = TypeHeights(api: api)
    }

    func object(_ properties: [Property]) -> DocumentObject {
        DocumentObject(properties.map { ($0.name, value(of: $0, depth: 0)) })
    }

    func value(of type: TypeReference) -> DocumentValue { value(of: type, depth: 0, index: 0) }

    /// A value for the body of a request.
    func request(_ type: TypeReference) -> DocumentValue {
        var samples = self
        samples.isRequest = true
        return samples.value(of: type)
    }

    func declaration(_ name: String) -> TypeDeclaration? { types[name] }

    /// A field without a value of its own in an example.
    func value(of property: Property, depth: Int) -> DocumentValue {
        if let given = property.examples.first ?? property.defaultValue { return DocumentValue(given) }
        if property.isNullable, depth >= Self.fullDepth { return .null }
        return value(of: property.type, depth: depth, index: 0)
    }

    /// - Parameter index: different for the items of one list.
    private func value(of type: TypeReference, depth: Int, index: Int) -> DocumentValue {
        if let constant = type.constraints.constant { return DocumentValue(constant) }
        if let allowed = type.constraints.allowed, !allowed.isEmpty { return DocumentValue(allowed[index % allowed.count]) }
        guard depth < Self.maximumDepth else { return .null }
        switch type.kind {
        case .scalar(let scalar): return SampleScalar(scalar: scalar, constraints: type.constraints, index: index).value
        case .named(let name): return types[name].map { value(of: $0, depth: depth, index: index) } ?? .null
        case .list(let item):
            let count = count(type.constraints.minItems, type.constraints.maxItems, depth)
            return .array((0..<count).map { value(of: item, depth: depth + 1, index: $0) })
        case .map(let item, let keys):
            let count = count(type.constraints.minProperties, type.constraints.maxProperties, depth)
            let names = (0..<count).map { SampleText(scalar: .string, constraints: keys, index: $0).text(standard: Self.key($0)) }
            return .object(DocumentObject(names.enumerated().map { ($1, value(of: item, depth: depth + 1, index: $0)) }))
        }
    }

    private func value(of type: TypeDeclaration, depth: Int, index: Int) -> DocumentValue {
        if !type.examples.isEmpty { return DocumentValue(type.examples[index % type.examples.count]) }
        switch type.shape {
        case .enumeration(let values, _): return .string(values.isEmpty ? "" : values[index % values.count].name)
        case .object(let shape): return .object(object(shape, depth: depth + 1))
        case .union(let union): return value(of: union, depth: depth)
        }
    }

    private func value(of union: UnionShape, depth: Int) -> DocumentValue {
        let low = union.alternatives.min { heights.height(of: $0.type) < heights.height(of: $1.type) }
        guard let alternative = depth < Self.fullDepth ? union.alternatives.first : low,
            case .object(let shape)? = types[alternative.type]?.shape
        else { return .null }
        var object = DocumentObject([(union.discriminator, .string(alternative.name))])
        object.merge(self.object(shape, depth: depth + 1))
        return .object(object)
    }

    private func object(_ shape: ObjectShape, depth: Int) -> DocumentObject {
        let readable = shape.properties.filter { isRequest ? !$0.isReadOnly : !$0.isWriteOnly }
        var chosen = readable.filter { depth < Self.fullDepth || ($0.isRequired && !shape.isPartial) }
        if let maximum = shape.maxProperties {
            var surplus = chosen.count - maximum
            for property in chosen.reversed() where surplus > 0 && (!property.isRequired || shape.isPartial) {
                chosen.removeAll { $0.name == property.name }
                surplus -= 1
            }
        }
        for property in readable where chosen.count < shape.minProperties ?? 0 {
            if !chosen.contains(where: { $0.name == property.name }) { chosen.append(property) }
        }
        return DocumentObject(chosen.map { ($0.name, value(of: $0, depth: depth)) })
    }

    private func count(_ minimum: Int?, _ maximum: Int?, _ depth: Int) -> Int {
        min(max(depth < Self.fullDepth ? 1 : 0, minimum ?? 0), maximum ?? Int.max)
    }

    private static func key(_ index: Int) -> String { index == 0 ? "key" : "key\(index + 1)" }
}
