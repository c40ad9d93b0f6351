extension GeneratedName {
    /// The component of a document that holds the flows of an identity provider.
    package static func flows(of scheme: String) -> String { scheme + "OAuth2" }
}
