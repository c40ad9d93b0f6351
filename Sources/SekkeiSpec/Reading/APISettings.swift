/// What stands under `api`.
struct APISettings {
    var title = LocalizedText(texts: [])
    var version = ""
    var description: LocalizedText?
    var basePath = ""
    /// Where `languages` stands, or the key `api`.
    var languagesSpan: SourceSpan?
    var timeZone = "UTC"
    var contact: Contact?
    var license: License?
    var servers: [ServerURL] = []
    var tags: [Tag] = []
    var cors: CORS?
    var extensions: [Extension] = []
}
