import SekkeiJSON

/// What a provider answered: bounded, and not yet believed.
struct ProviderAnswer: Sendable {
    var status: Int
    var contentType: String?
    var cacheControl: String?
    var body: [UInt8]

    /// The body as a JSON object.
    /// - Throws: ``ProviderUnavailable`` where the status is not 200 or the body is something else.
    func object(_ name: StaticString) throws(ProviderUnavailable) -> JSONObject {
        guard status == 200 else { throw ProviderUnavailable("\(name): status \(status)") }
        guard isJSON else { throw ProviderUnavailable("\(name): not of type application/json") }
        guard let object = StrictJSON.object(body, maxDepth: 16) else { throw ProviderUnavailable("\(name): not a JSON object") }
        return object
    }

    /// `application/json`, or a type built on it such as `application/jwk-set+json`.
    private var isJSON: Bool {
        guard let type = contentType?.split(separator: ";").first?.lowercased() else { return false }
        let name = type.filter { $0 != " " }
        return name == "application/json" || name.hasPrefix("application/") && name.hasSuffix("+json")
    }
}
