import SekkeiJSON

/// A body of `multipart/form-data` (RFC 7578).
struct FormBody {
    static let boundary = "----sekkei-contract"
    let bytes: [UInt8]

    /// - Parameter value: An object; fields of `format: binary` become files.
    init(_ value: JSONValue, _ content: ContractBody.Content, _ root: SchemaRoot) {
        let properties = root.effective(content.schema)["properties"]
        var text = ""
        for member in value.objectValue?.members ?? [] {
            let schema = root.effective(properties?[member.name] ?? true)
            let isFile = Self.isBinary(schema) || Self.isBinary(root.effective(schema["items"] ?? true))
            for element in member.value.arrayValue ?? [member.value] {
                text += "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(member.name)\""
                if isFile { text += "; filename=\"file\"\r\nContent-Type: \(Self.type(content.partTypes[member.name]))" }
                text += "\r\n\r\n\(isFile ? "abc" : ParameterText.text(of: element))\r\n"
            }
        }
        bytes = Array((text + "--\(Self.boundary)--\r\n").utf8)
    }

    private static func isBinary(_ schema: JSONValue) -> Bool { schema["format"]?.stringValue == "binary" }

    /// A media type that a list of ranges allows.
    private static func type(_ allowed: String?) -> String {
        let first = (allowed ?? "").split(separator: ",").first.map { MediaTypeName.of(String($0)) } ?? "application/octet-stream"
        return first == "*/*" ? "application/octet-stream" : first.hasSuffix("/*") ? first.dropLast() + "plain" : first
    }
}

extension RequestParts {
    mutating func setForm(_ form: FormBody) {
        contentType = "multipart/form-data; boundary=\(FormBody.boundary)"
        body = .bytes(form.bytes)
    }
}
