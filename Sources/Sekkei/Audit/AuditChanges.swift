public import SekkeiJSON

/// Writes what differs between two states of a thing.
///
/// The text is a JSON array with an object for each field that differs:
/// `{"field":"title","before":"Close","after":"Close the books"}`. `before` is missing where the field was not there, `after` where it
/// is no more. Long values are cut, and then the object says `"cut":true`; of a secret one it says `"hidden":true` and no value.
/// Fields of the spec that are `writeOnly` are not even looked at, since no thing is written with them.
public enum AuditChanges {
    /// Nothing differs.
    public static let none = "[]"

    /// How many fields are told of at most; a last object with the field `…` stands for the others.
    static let mostFields = 64
    /// Bytes of JSON after which values are left out.
    static let mostBytes = 16 * 1024

    /// That fields have changed whose values whoever reads the trail may not know.
    public static func hidden(_ fields: [String]) -> String {
        var writer = JSONWriter(capacity: 128)
        writer.raw("[")
        for (number, field) in fields.enumerated() {
            if number > 0 { writer.raw(",") }
            writer.write(#"{"field":"#, field)
            writer.raw(#","hidden":true}"#)
        }
        writer.raw("]")
        return writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// All of a new thing.
    public static func text(after new: some JSONWritable) -> String { text(nil, AuditValue.of(new)) }

    /// All of a thing that is gone.
    public static func text(before old: some JSONWritable) -> String { text(AuditValue.of(old), nil) }

    /// What differs between a thing as it was and as it is.
    public static func text(before old: some JSONWritable, after new: some JSONWritable) -> String {
        text(AuditValue.of(old), AuditValue.of(new))
    }

    /// Compares two values; nil where there is none.
    static func text(_ old: JSONValue?, _ new: JSONValue?) -> String {
        let (before, after) = (members(of: old), members(of: new))
        let names = before.members.map(\.name) + after.members.map(\.name).filter { before[$0] == nil }
        let changed = names.filter { before[$0] != after[$0] }
        guard !changed.isEmpty else { return none }
        var writer = JSONWriter(capacity: 512)
        writer.raw("[")
        for (number, name) in changed.prefix(mostFields).enumerated() {
            if number > 0 { writer.raw(",") }
            write(name, before[name], after[name], to: &writer)
        }
        if changed.count > mostFields { writer.raw(#",{"field":"…","cut":true}"#) }
        writer.raw("]")
        return writer.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// The fields of a thing; those that are `null` count as absent. What is no object has one field, `value`.
    private static func members(of value: JSONValue?) -> JSONObject {
        guard let value else { return JSONObject() }
        guard let object = value.objectValue else { return ["value": value] }
        var present = JSONObject()
        for member in object.members where !member.value.isNull { present.insert(member.value, named: member.name) }
        return present
    }

    private static func write(_ name: String, _ old: JSONValue?, _ new: JSONValue?, to writer: inout JSONWriter) {
        let (before, after) = (old.map(AuditValue.init), new.map(AuditValue.init))
        let isHidden = AuditSecrecy.isSecret(name)
        let hasRoom = writer.count + (before?.size ?? 0) + (after?.size ?? 0) <= mostBytes
        writer.write(#"{"field":"#, AuditValue.cut(name))
        if isHidden {
            writer.raw(#","hidden":true"#)
        } else if hasRoom {
            if let before { writer.write(#","before":"#, before.value) }
            if let after { writer.write(#","after":"#, after.value) }
        }
        if !isHidden, !hasRoom || before?.isCut == true || after?.isCut == true { writer.raw(#","cut":true"#) }
        writer.raw("}")
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ prefix: StaticString, _ value: JSONValue) {
        raw(prefix)
        value.write(to: &self)
    }
}
