import SekkeiSpec

/// Tags: a service without tags of its own is one.
struct TagWriter {
    let api: API

    /// The tags that the operations of a service carry.
    static func names(of service: Service) -> [String] {
        service.tags.isEmpty ? [service.name] : service.tags
    }

    /// First those that the spec declares, then those that only services name.
    func tags() -> [DocumentValue] {
        var objects = DocumentObject()
        for tag in api.tags { objects[tag.name] = .object(object(tag.name, description: tag.description)) }
        for service in api.services {
            for name in Self.names(of: service) where objects[name] == nil {
                objects[name] = .object(object(name, of: service))
            }
        }
        return objects.members.map(\.value)
    }

    private func object(_ name: String, description: LocalizedText?) -> DocumentObject {
        var object: DocumentObject = ["name": .string(name)]
        object.set("description", description)
        return object
    }

    private func object(_ name: String, of service: Service) -> DocumentObject {
        guard name == service.name else { return object(name, description: nil) }
        var object = object(name, description: service.description ?? service.summary)
        object.add(service.extensions)
        return object
    }
}
