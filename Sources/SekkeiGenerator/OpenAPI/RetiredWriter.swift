import SekkeiSpec

/// Writes the routes that this version no longer has. They stand beside `paths`, since clients must not be generated for them.
struct RetiredWriter {
    let api: API

    /// The error that they answer with.
    private static let error = "API_GONE"

    func entries() -> [DocumentValue] {
        api.retired.map { operation in
            var object: DocumentObject = [
                "operationId": .string(operation.name), "method": .string(operation.method.rawValue.lowercased()),
                "path": .string(operation.path.text),
            ]
            object.set("lastVersion", operation.lastVersion)
            if let response = Self.response(in: api) {
                let reference: DocumentValue = ["$ref": .string("#/components/responses/\(response.name)")]
                object["responses"] = .object(DocumentObject([(String(response.status), reference)]))
            }
            return .object(object)
        }
    }

    /// The response for `components/responses`; nil where no route is retired.
    static func response(in api: API) -> ErrorResponse? {
        guard !api.retired.isEmpty, let gone = api.errors.first(where: { $0.name == error }) else { return nil }
        return ErrorResponse(status: gone.status, errors: [gone])
    }
}
