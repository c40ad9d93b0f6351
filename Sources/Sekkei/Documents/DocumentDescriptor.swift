/// The OpenAPI document of one version as a program carries it: what is the same in every language once, and beside it the texts.
///
/// The template is JSON in which `@7` stands for the text of that number; outside of strings JSON knows no such character. Template
/// and texts come in pieces to be joined, since one literal of their whole length would compile slowly.
@_spi(Generated) public struct DocumentDescriptor: Sendable {
    private let template: [StaticString]
    private let texts: [[StaticString]]

    /// Creates a descriptor.
    /// - Parameters:
    ///   - template: The document.
    ///   - texts: One list per language of the API: JSON strings with commas between them. None at all where no text differs.
    @_spi(Generated) public init(template: [StaticString], texts: [[StaticString]] = []) {
        self.template = template
        self.texts = texts
    }

    /// Puts the document of one language together.
    /// - Parameter language: Its number in ``APIDescriptor/languages``.
    func json(language: Int) -> [UInt8] {
        let texts = self.texts.indices.contains(language) ? Self.joined(self.texts[language]) : []
        return Self.json(of: Self.joined(template), texts: texts)
    }

    static func json(of template: [UInt8], texts: [UInt8]) -> [UInt8] {
        let strings = JSONTokens.strings(in: texts)
        var json: [UInt8] = []
        json.reserveCapacity(template.count + texts.count)
        var place = 0
        while place < template.count {
            let end = JSONTokens.end(at: place, in: template)
            if template[place] == UInt8(ascii: "@") {
                json += texts[strings[Self.number(template[(place + 1)..<end])]]
            } else {
                json += template[place..<end]
            }
            place = end
        }
        return json
    }

    private static func joined(_ pieces: [StaticString]) -> [UInt8] {
        pieces.reduce(into: []) { $0 += UnsafeBufferPointer(start: $1.utf8Start, count: $1.utf8CodeUnitCount) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
