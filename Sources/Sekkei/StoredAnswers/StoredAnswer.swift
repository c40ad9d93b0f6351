/// An answer that will be sent again: its bytes as they were encoded, without what named the request that it answered first.
///
/// Caches and idempotency stores hold it. A store on another machine takes ``encoded`` and makes it anew of that.
public struct StoredAnswer: Sendable, Equatable {
    /// A header field of the answer alone, such as `Location`.
    struct Field: Sendable, Equatable {
        var name: String
        var value: String
    }

    /// In which form the body is written, on which the constant header lines depend.
    enum Form: UInt8, Sendable {
        case enveloped, problem, bare
    }

    /// Where something must be written anew.
    struct Cut: Sendable, Equatable {
        /// The offset into ``bytes``.
        var offset: Int
        var content: AnswerHoles.Content
    }

    /// The status code.
    public let status: Int
    let form: Form
    /// BCP 47; the texts in the body are in it.
    let language: String
    let fields: [Field]
    let bytes: [UInt8]
    let cuts: [Cut]

    /// How much memory it takes, in bytes, roughly.
    public var byteCount: Int {
        fields.reduce(bytes.count + language.utf8.count + 128) { $0 + $1.name.utf8.count + $1.value.utf8.count + 64 }
    }

    /// The value of a field; names are compared as they are written.
    func value(of name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The same with one more field.
    func adding(_ name: String, _ value: String) -> StoredAnswer {
        StoredAnswer(
            status: status, form: form, language: language, fields: fields + [Field(name: name, value: value)], bytes: bytes, cuts: cuts)
    }
}

extension StoredAnswer {
    /// An answer in the envelope, for tests of stores.
    package init(enveloped text: String, fields: [(String, String)]) {
        self.init(
            status: 200, form: .enveloped, language: "en", fields: fields.map { Field(name: $0.0, value: $0.1) }, bytes: Array(text.utf8),
            cuts: [Cut(offset: text.utf8.count - 1, content: .meta)])
    }
}
