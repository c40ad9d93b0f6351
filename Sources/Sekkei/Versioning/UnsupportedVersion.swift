import SekkeiJSON

/// API003 with the versions that there are.
struct UnsupportedVersion: CatalogError {
    /// Newest first.
    let versions: [String]

    var catalogNumber: Int { BuiltInError.unsupportedVersion.rawValue }

    func writeDetails(to json: inout JSONWriter) {
        json.write(#"{"versions":"#, versions)
        json.raw("}")
    }

    func text(of placeholder: String, language: Int) -> String? {
        placeholder == "versions" ? versions.joined(separator: ", ") : nil
    }
}
