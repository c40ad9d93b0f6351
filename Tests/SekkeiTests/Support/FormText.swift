/// A multipart body put together by hand.
struct FormText {
    private(set) var text = ""

    static let contentType = "multipart/form-data; boundary=cut"

    /// The whole body.
    var body: String { text + "--cut--\r\n" }

    mutating func add(_ name: String, _ value: String) {
        text += "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }

    mutating func add(_ name: String, file: String, _ type: String, _ content: String) {
        text += "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file)\"\r\n"
        text += "Content-Type: \(type)\r\n\r\n\(content)\r\n"
    }
}
