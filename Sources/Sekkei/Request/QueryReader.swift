/// Reads the query of a request, parameter by parameter, and collects what is wrong with it.
public struct QueryReader {
    private var rest: Substring
    private var name = ""
    private var text: String?
    private var seen: UInt64 = 0
    /// How many elements of each list have come, the wrong ones among them.
    private var elements: [Int: Int] = [:]
    private(set) var faults: FaultList
    /// Nil where the operation has no pages.
    var pagination: PaginationReader?

    init(_ query: Substring?, pagination: PaginationReader? = nil, faults: FaultList) {
        rest = query ?? ""
        self.pagination = pagination
        self.faults = faults
    }

    /// The name of the next parameter; nil behind the last.
    public mutating func next() -> String? {
        while !rest.isEmpty {
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
            let pair = rest[..<end]
            rest = end == rest.endIndex ? "" : rest[rest.utf8.index(after: end)...]
            if pair.isEmpty { continue }
            let equals = pair.utf8.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = equals == pair.endIndex ? "" : pair[pair.utf8.index(after: equals)...]
            name = PercentEncoding.decodeQueryComponent(pair[..<equals]) ?? String(pair[..<equals])
            text = PercentEncoding.decodeQueryComponent(value)
            return name
        }
        return nil
    }

    /// Reads the value of the current parameter.
    /// - Parameter field: The number of the parameter in the spec, below 64.
    public mutating func value<Value>(_ field: Int, _ read: (inout TextReader) -> Value?) -> Value? {
        guard mark(field) else {
            repeated(field)
            return nil
        }
        return element(field, read)
    }

    /// Reads one more element of a list that is sent by repeating its parameter.
    public mutating func append<Value>(_ field: Int, to values: inout [Value]?, _ read: (inout TextReader) -> Value?) {
        _ = mark(field)
        elements[field, default: 0] += 1
        guard let value = element(field, read) else { return }
        values = (values ?? []) + CollectionOfOne(value)
    }

    /// Checks a list that has been read whole.
    public mutating func check<Value: Hashable>(
        _ field: Int, _ name: StaticString, _ values: [Value]?, minItems: Int = 0, maxItems: Int = .max, unique: Bool = false
    ) {
        guard let count = elements[field] ?? values?.count else { return }
        self.name = "\(name)"
        text = nil
        if count < minItems { fault(BrokenRule(constraint: .minItems, parameter: .integer(Int64(minItems))), field) }
        if count > maxItems { fault(BrokenRule(constraint: .maxItems, parameter: .integer(Int64(maxItems))), field) }
        if unique, let values, BodyReader.hasRepetition(values) { fault(BrokenRule(constraint: .uniqueItems), field) }
    }

    /// Reads `page` or `cursor`, `size` and `sort`; anything else is a fault.
    public mutating func paginationParameter() {
        guard let field = pagination?.field(named: name) else { return unknownParameter() }
        guard mark(field) else { return repeated(field) }
        guard let text else { return undecodable(field) }
        var reader = TextReader(text)
        if case .some(.none) = pagination?.read(field, &reader) { fault(reader.broken ?? BrokenRule(constraint: .type), field) }
    }

    /// Reports a parameter that nobody declared.
    public mutating func unknownParameter() {
        fault(BrokenRule(constraint: .unknown), 255)
    }

    /// Reports the required parameters that are missing.
    /// - Parameter required: Bit `i` is set where parameter `i` must be there.
    public mutating func end(required: UInt64, _ names: @autoclosure () -> [StaticString]) {
        let missing = required & ~seen
        guard missing != 0 else { return }
        let bits = (0..<64).filter { required >> UInt64($0) & 1 == 1 }
        for (bit, name) in zip(bits, names()) where missing >> UInt64(bit) & 1 == 1 {
            self.name = "\(name)"
            text = nil
            fault(BrokenRule(constraint: .required), bit)
        }
    }

    private mutating func mark(_ field: Int) -> Bool {
        defer { seen |= 1 << UInt64(field) }
        return seen >> UInt64(field) & 1 == 0
    }

    private mutating func element<Value>(_ field: Int, _ read: (inout TextReader) -> Value?) -> Value? {
        guard let text else {
            undecodable(field)
            return nil
        }
        var reader = TextReader(text)
        if let value = read(&reader) { return value }
        if reader.isSecret { self.text = nil }
        fault(reader.broken ?? BrokenRule(constraint: .type), field)
        return nil
    }

    /// Reports a parameter that came before. Nobody has asked whether its value is secret.
    private mutating func repeated(_ field: Int) {
        text = nil
        fault(BrokenRule(constraint: .duplicate), field)
    }

    private mutating func undecodable(_ field: Int) {
        fault(BrokenRule(constraint: .format, parameter: .text("percent-encoded UTF-8")), field)
    }

    private mutating func fault(_ broken: BrokenRule, _ field: Int) {
        let value = text.map { FieldFault.Value.text($0) } ?? .hidden
        faults.add(
            FieldFault(
                location: .query, field: name, constraint: broken.constraint, parameter: broken.parameter, value: value,
                order: UInt64(field)))
    }
}
