import SekkeiGenerator
import SekkeiSpec

/// A document, with its values looked up by their path.
struct DocumentUnderTest {
    let value: DocumentValue

    init(value: DocumentValue) {
        self.value = value
    }

    init(api: API, version: String) {
        guard let version = api.versions.first(where: { $0.name == version }) else { preconditionFailure("no such version") }
        value = OpenAPIDocument(api: api, version: version).value()
    }

    /// The value below these names, in the first language; a number is an index of a list, and references on the way are followed.
    /// Nil where there is none.
    subscript(_ path: String...) -> DocumentValue? { self[path] }

    subscript(_ path: [String]) -> DocumentValue? {
        let found: DocumentValue? = path.reduce(value) { value, name in
            switch value {
            case .object(let object)?: object[name] ?? referred(by: object)?[name]
            case .array(let items)?: Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
            default: nil
            }
        }
        return found?.resolved(in: "en")
    }

    /// The object that a reference leads to; nil for anything else.
    private func referred(by object: DocumentObject) -> DocumentObject? {
        guard case .string(let reference)? = object["$ref"] else { return nil }
        let found = reference.split(separator: "/").dropFirst().reduce(Optional(value)) { value, name in
            if case .object(let object)? = value { object[String(name)] } else { nil }
        }
        if case .object(let object)? = found { return object } else { return nil }
    }

    /// The names of the members of the object below these names; none where there is no object.
    func names(_ path: String...) -> [String] { names(path) }

    func names(_ path: [String]) -> [String] {
        if case .object(let object)? = self[path] { object.names } else { [] }
    }

    /// Every object of the document with its path.
    var objects: [(path: String, object: DocumentObject)] { Self.objects(in: value, at: "") }

    private static func objects(in value: DocumentValue, at path: String) -> [(path: String, object: DocumentObject)] {
        switch value {
        case .array(let items):
            items.enumerated().flatMap { objects(in: $0.element, at: "\(path)/\($0.offset)") }
        case .object(let object):
            [(path, object)] + object.members.flatMap { objects(in: $0.value, at: "\(path)/\($0.name)") }
        default: []
        }
    }
}
