import NIOCore

/// Reads a `multipart/form-data` body part by part and collects everything that is wrong with it. The bytes of files are not copied.
///
/// A form that is malformed as text ends early: ``next()`` returns nil, and the request is refused as a whole.
public struct FormReader {
    let body: ByteBuffer
    private var parser: FormParser
    /// The part that ``next()`` has found last.
    var part = FormPart(name: "")
    private var seen: UInt64 = 0
    /// How often a part for a list has come, by its number.
    private var elements: [Int: Int] = [:]
    private(set) var faults = FaultList()
    private(set) var malformed: MalformedForm?

    init(_ body: ByteBuffer, boundary: FormBoundary) {
        self.body = body
        parser = FormParser(boundary)
    }

    /// The name of the next part; nil behind the last.
    public mutating func next() -> String? {
        guard malformed == nil else { return nil }
        let result = body.withUnsafeReadableBytes { bytes -> Result<FormPart?, MalformedForm> in
            do throws(MalformedForm) { return .success(try parser.next(in: bytes)) } catch { return .failure(error) }
        }
        switch result {
        case .success(let found):
            guard let found else { return nil }
            part = found
            return found.name
        case .failure(let error):
            malformed = error
            return nil
        }
    }

    /// Reads what is left, so that what is malformed behind the last part that was read is noticed.
    mutating func finish() {
        while next() != nil { continue }
    }
}

// MARK: - Order and faults

extension FormReader {
    /// Notes that a part has come; false where it came before.
    mutating func mark(_ field: Int) -> Bool {
        defer { seen |= 1 << UInt64(field) }
        return seen >> UInt64(field) & 1 == 0
    }

    /// Notes that an element of a list has come, and gives its index.
    mutating func markElement(_ field: Int) -> Int {
        _ = mark(field)
        let index = elements[field, default: 0]
        elements[field] = index + 1
        return index
    }

    /// How many elements of a list have come, the wrong ones among them.
    func elementCount(_ field: Int) -> Int? { elements[field] }

    /// Reports the required parts that are missing.
    /// - Parameter required: Bit `i` is set where part `i` must be there.
    public mutating func end(required: UInt64, _ names: @autoclosure () -> [StaticString]) {
        let missing = required & ~seen
        guard missing != 0 else { return }
        let bits = (0..<64).filter { required >> UInt64($0) & 1 == 1 }
        for (bit, name) in zip(bits, names()) where missing >> UInt64(bit) & 1 == 1 {
            fault(BrokenRule(constraint: .required), FormField(bit, "\(name)"))
        }
    }

    /// Reports a part that nobody declared.
    public mutating func unknownPart() {
        let value = part.fileName == nil && part.content.count <= FaultList.longestValue ? text().map(FieldFault.Value.text) : nil
        fault(BrokenRule(constraint: .unknown), FormField(255, part.name), value: value ?? .hidden)
    }

    mutating func fault(_ broken: BrokenRule, _ field: FormField, value: FieldFault.Value = .hidden) {
        faults.add(
            FieldFault(
                location: .body, field: field.path, constraint: broken.constraint, parameter: broken.parameter, value: value,
                order: field.order))
    }
}
