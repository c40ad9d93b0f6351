import SekkeiJSON

extension ProviderClient {
    /// Fetches the keys. Where that fails the endpoints are discovered anew next time: they may have moved.
    func keys(
        _ directory: ProviderDirectory, _ configuration: OIDCConfiguration
    ) async throws(ProviderUnavailable) -> (keys: KeySet, lifetime: Double?) {
        let endpoint = try await directory.metadata().keys
        do throws(ProviderUnavailable) {
            let answer = try await get(endpoint.text)
            let keys = try KeySet(answer.object("keys"), taking: configuration.algorithms, mostKeys: configuration.limits.mostKeys)
            return (keys, CacheControl.lifetime(answer.cacheControl))
        } catch {
            directory.forget()
            throw error
        }
    }

    /// Asks about a token (RFC 7662, section 2.1). The provider refuses the API itself with 401: that is no answer about the token.
    func introspect(
        _ token: String, _ directory: ProviderDirectory, _ configuration: OIDCConfiguration
    ) async throws(ProviderUnavailable) -> JSONObject {
        guard let credentials = configuration.credentials else { throw ProviderUnavailable("introspection: no credentials") }
        guard let endpoint = try await directory.metadata().introspection else {
            throw ProviderUnavailable("introspection: the provider has no endpoint for it")
        }
        let form = [("token", token), ("token_type_hint", "access_token")]
        return try await post(endpoint.text, form: form, authorization: credentials.authorization).object("introspection")
    }
}
