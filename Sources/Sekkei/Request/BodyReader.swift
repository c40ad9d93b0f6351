public import SekkeiJSON

/// Reads a JSON body into models and collects everything that is wrong with it, in one pass over the bytes.
///
/// The methods that read a value take the number of the property they are for, so that a repeated member is noticed and
/// faults can be put into the order of the spec; elements of lists have none. They return nil where the value is wrong
/// or `null`; what is wrong stands in the list of faults, and a body with faults is never handed to a service.
///
/// Every method throws `JSONError` where the text is not JSON; nothing can be read after that.
public struct BodyReader: ~Copyable {
    var json: JSONReader
    var faults = FaultList()
    private let bytes: UnsafeRawBufferPointer
    private var frames: UnsafeMutablePointer<BodyFrame>
    private var capacity = 4
    private var depth = -1
    /// By depth; empty in bodies without unions.
    private var discriminators: [Discriminator?] = []

    /// The byte at which reading goes on.
    @usableFromInline var offset: Int { json.offset }

    /// How deep a body may be nested.
    static let maxDepth = 64

    /// Starts at the first byte.
    /// - Precondition: The bytes outlive the reader.
    @_spi(Generated) public init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        json = JSONReader(bytes, maxDepth: Self.maxDepth)
        frames = .allocate(capacity: capacity)
    }

    deinit { frames.deallocate() }
}

// MARK: - Objects

extension BodyReader {
    /// Enters an object; false where something else stands there, which is a fault.
    public mutating func beginObject() throws(JSONError) -> Bool {
        guard try expect(.object, "object", -1, nullable: false) else { return false }
        try json.beginObject()
        push(BodyFrame())
        return true
    }

    /// The name of the next member; nil behind the last.
    @inline(__always)
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        let offset = json.offset
        guard let key = try json.nextKey() else { return nil }
        frames[depth].keyOffset = offset
        frames[depth].index = 255
        frames[depth].count &+= 1
        return key
    }

    /// Leaves an object.
    /// - Parameters:
    ///   - required: Bit `i` is set where property `i` must be there.
    ///   - names: The names of those properties, in the order of the bits.
    @inline(__always)
    public mutating func endObject(
        required: UInt64 = 0, _ names: @autoclosure () -> [StaticString] = [], minProperties: Int = 0, maxProperties: Int = .max
    ) {
        let missing = required & ~frames[depth].seen.0
        if missing != 0 { reportMissing([missing, 0, 0, 0], of: [required, 0, 0, 0], names()) }
        close(minProperties, maxProperties)
    }

    /// Leaves an object of more than 64 properties.
    /// - Parameter required: Four words of bits, the first properties in the first.
    public mutating func endWideObject(
        required: [UInt64], _ names: [StaticString], minProperties: Int = 0, maxProperties: Int = .max
    ) {
        let seen = frames[depth].seen
        let missing = zip(required, [seen.0, seen.1, seen.2, seen.3]).map { $0 & ~$1 }
        if missing.contains(where: { $0 != 0 }) { reportMissing(missing, of: required, names) }
        close(minProperties, maxProperties)
    }

    private mutating func close(_ minimum: Int, _ maximum: Int) {
        let count = frames[depth].count
        depth -= 1
        if count < minimum { fault(BrokenRule(constraint: .minProperties, parameter: .integer(Int64(minimum)))) }
        if count > maximum { fault(BrokenRule(constraint: .maxProperties, parameter: .integer(Int64(maximum)))) }
    }

    private mutating func reportMissing(_ missing: [UInt64], of required: [UInt64], _ names: [StaticString]) {
        var name = 0
        for bit in 0..<256 where required[bit >> 6] >> UInt64(bit & 63) & 1 == 1 {
            if missing[bit >> 6] >> UInt64(bit & 63) & 1 == 1 {
                frames[depth].index = bit
                faults.add(FieldFault(location: .body, field: path(of: depth - 1, names[name]), constraint: .required, order: order))
            }
            name += 1
        }
    }

    /// Reports a member that nobody declared, and passes over its value.
    public mutating func unknownField() throws(JSONError) {
        if try passedOverTag() { return }
        fault(BrokenRule(constraint: .unknown), value: try skipped())
    }

    /// Passes over the value of a member that may be there but means nothing.
    public mutating func skipField() throws(JSONError) {
        if try passedOverTag() { return }
        try json.skipValue()
    }
}

// MARK: - Faults

extension BodyReader {
    /// Checks the kind of the value that comes next; passes over it where it is another.
    @inline(__always)
    mutating func expect(
        _ kind: JSONKind, _ name: StaticString, _ field: Int, nullable: Bool, secret: Bool = false
    ) throws(JSONError) -> Bool {
        guard try begin(field) else { return false }
        if try json.peek() == kind { return true }
        try refuseKind(name, nullable: nullable, secret: secret)
        return false
    }

    /// Notes that a property is being read; false where it was read before, which is a fault.
    @inline(__always)
    mutating func begin(_ field: Int) throws(JSONError) -> Bool {
        if field < 0 { return true }
        frames[depth].index = field
        if frames[depth].mark(field) { return true }
        // Hidden, for it may be a password's second value.
        fault(BrokenRule(constraint: .duplicate))
        try json.skipValue()
        return false
    }

    private mutating func refuseKind(_ name: StaticString, nullable: Bool, secret: Bool) throws(JSONError) {
        if try json.readNull() {
            if !nullable { fault(BrokenRule(constraint: .nullable), value: .json(Array("null".utf8))) }
            return
        }
        let value = try skipped()
        fault(BrokenRule(constraint: .type, parameter: .text("\(name)")), value: secret ? .hidden : value)
    }

    /// Passes over a value and keeps its text, if it is short.
    mutating func skipped() throws(JSONError) -> FieldFault.Value { FaultList.value(try json.skipValueBytes()) }

    /// Reports a fault at the current member or element.
    mutating func fault(_ broken: BrokenRule, value: FieldFault.Value = .hidden) {
        faults.add(
            FieldFault(
                location: .body, field: path(of: depth), constraint: broken.constraint, parameter: broken.parameter, value: value,
                order: order))
    }

    /// Reports a fault at a member of the object that comes next.
    mutating func fault(_ broken: BrokenRule, atMember name: StaticString, value: FieldFault.Value) {
        faults.add(
            FieldFault(
                location: .body, field: path(of: depth, name), constraint: broken.constraint, parameter: broken.parameter, value: value,
                order: order))
    }

    private var order: UInt64 {
        var order: UInt64 = 0
        for level in 0..<max(0, min(depth + 1, 8)) {
            order |= UInt64(min(frames[level].index, 255)) << UInt64(56 - 8 * level)
        }
        return order
    }

    /// The path down to the current member of a frame: `tags[3]`, `assignee.id`.
    private func path(of last: Int) -> String {
        if last == 0, !frames[0].isArray { return name(at: frames[0].keyOffset) }
        var path = ""
        for level in 0..<max(0, last + 1) {
            if frames[level].isArray {
                path += "[\(frames[level].index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + name(at: frames[level].keyOffset)
            }
        }
        return path
    }

    private func path(of last: Int, _ name: StaticString) -> String {
        let parent = path(of: last)
        return parent.isEmpty ? "\(name)" : "\(parent).\(name)"
    }

    /// Reads the name of a member once more; a client's very long one is cut.
    private func name(at offset: Int) -> String {
        var start = offset
        while start < bytes.count, bytes[start] != UInt8(ascii: "\"") { start += 1 }
        var reader = JSONReader(UnsafeRawBufferPointer(rebasing: bytes[start...]))
        return FaultList.shortened((try? reader.readString()) ?? "")
    }

    /// The bytes from an offset up to the current position.
    func token(from start: Int) -> [UInt8] {
        var token = bytes[start..<json.offset]
        while let first = token.first, first <= 0x20 { token = token.dropFirst() }
        return Array(token)
    }

    mutating func push(_ frame: BodyFrame) {
        depth += 1
        if depth == capacity { makeRoom() }
        frames[depth] = frame
    }

    private mutating func makeRoom() {
        let larger = UnsafeMutablePointer<BodyFrame>.allocate(capacity: capacity * 4)
        larger.initialize(from: frames, count: capacity)
        frames.deallocate()
        frames = larger
        capacity *= 4
    }

    mutating func pop() { depth -= 1 }

    /// Keeps what was found out about the object that comes next.
    mutating func note(_ discriminator: Discriminator) {
        if discriminators.isEmpty { discriminators = Array(repeating: nil, count: Self.maxDepth + 2) }
        discriminators[depth + 1] = discriminator
    }

    /// Whether any object so far had a discriminator.
    var hasDiscriminators: Bool { !discriminators.isEmpty }

    /// What the current member is to the discriminator of its object. The discriminator itself does not count as a member.
    mutating func discriminatorRole() -> Discriminator.Role {
        guard let tag = discriminators[depth] else { return .other }
        let offset = frames[depth].keyOffset
        if tag.keyOffset == offset {
            frames[depth].isTagged = true
            frames[depth].count -= 1
            return .itself
        }
        return frames[depth].isTagged && name(at: offset) == "\(tag.name)" ? .repetition : .other
    }

    mutating func setIndex(_ index: Int) { frames[depth].index = index }
}
