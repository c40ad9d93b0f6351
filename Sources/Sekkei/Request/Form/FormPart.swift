/// One part of a form: what its headers say and where its content lies.
struct FormPart: Equatable {
    /// The field that the part is for.
    var name: String
    /// The name of the file as it was sent; nil where the part is no file.
    var fileName: String?
    /// The media type, nil where none was named.
    var contentType: HeaderParameters?
    /// The media type as it was sent.
    var contentTypeText: String?
    /// Offsets from the start of the body.
    var content: Range<Int> = 0..<0
}
