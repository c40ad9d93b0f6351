public import SekkeiJSON

/// The member that says which alternative of a union an object is, as it was found by looking ahead.
struct Discriminator {
    let name: StaticString
    /// Where reading stood before the member's name; no other member of the body has the same.
    let keyOffset: Int

    /// What a member is to it.
    enum Role { case itself, repetition, other }
}

extension BodyReader {
    /// Tells which alternative of a union comes next, by looking ahead; nothing is consumed.
    ///
    /// The next object that is entered passes the member over once, wherever it stands.
    /// - Parameters:
    ///   - name: The member's name.
    ///   - tags: What it may say.
    /// - Returns: One of `tags`; nil where there is none, which is a fault, and the value has been passed over.
    public mutating func discriminator(_ name: StaticString, _ tags: [StaticString]) throws(JSONError) -> String? {
        guard try expect(.object, "object", -1, nullable: false) else { return nil }
        var ahead = json
        guard let offset = try Self.find(name, in: &ahead) else {
            return try refuse(name, BrokenRule(constraint: .required), .hidden)
        }
        guard try ahead.peek() == .string else {
            let value = FaultList.value(try ahead.skipValueBytes())
            return try refuse(name, BrokenRule(constraint: .type, parameter: .text("string")), value)
        }
        let text = try ahead.readString()
        guard tags.contains(where: { text == "\($0)" }) else {
            let allowed = tags.map { "\($0)" }.joined(separator: ", ")
            return try refuse(name, BrokenRule(constraint: .enum, parameter: .text(allowed)), .text(text))
        }
        note(Discriminator(name: name, keyOffset: offset))
        return text
    }

    /// Goes to the value of a member, if there is one, and gives the offset before its name.
    private static func find(_ name: StaticString, in json: inout JSONReader) throws(JSONError) -> Int? {
        try json.beginObject()
        var offset = json.offset
        while let key = try json.nextKey() {
            if name ~= key { return offset }
            try json.skipValue()
            offset = json.offset
        }
        return nil
    }

    private mutating func refuse(_ name: StaticString, _ broken: BrokenRule, _ value: FieldFault.Value) throws(JSONError) -> String? {
        fault(broken, atMember: name, value: value)
        try json.skipValue()
        return nil
    }

    /// Passes over the value of the current member where it is the discriminator of its object; false where it is not.
    ///
    /// A second one of that name is a fault.
    @usableFromInline
    mutating func passedOverTag() throws(JSONError) -> Bool {
        guard hasDiscriminators else { return false }
        switch discriminatorRole() {
        case .other: return false
        case .itself: try json.skipValue()
        case .repetition: fault(BrokenRule(constraint: .duplicate), value: try skipped())
        }
        return true
    }
}
