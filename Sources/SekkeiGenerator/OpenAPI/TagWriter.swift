import SekkeiSpec

/// Writes `tags`: operations without any are tagged with their service.
struct TagWriter {
    let api: API

    /// The tags that an operation of a service carries.
    static func names(of operation: Operation, in service: Service) -> [String] {
        operation.tags.isEmpty ? [service.name] : operation.tags
    }

    /// First those that the spec declares, then those that only operations name.
    func tags() -> [DocumentValue] {
        var objects = DocumentObject()
        for tag in api.tags { objects[tag.name] = .object(object(tag.name, description: tag.description)) }
        for service in api.services {
            let names = service.operations.flatMap { Self.names(of: $0, in: service) }
            for name in names where objects[name] == nil { objects[name] = .object(object(name, of: service)) }
        }
        return objects.members.map(\.value)
    }

    private func object(_ name: String, description: LocalizedText?) -> DocumentObject {
        var object: DocumentObject = ["name": .string(name)]
        object["description"] = .text(description ?? AnswerText.tag(name))
        return object
    }

    private func object(_ name: String, of service: Service) -> DocumentObject {
        guard name == service.name else { return object(name, description: nil) }
        var object = object(name, description: service.description ?? service.summary)
        object.add(service.extensions)
        return object
    }
}
