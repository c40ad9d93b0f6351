/// The tag of a row's state: `7-v2-en`, with the version of the API and the language, which give one row several representations.
enum RowTag {
    static func tag(_ version: Int64, api: String, language: String) -> EntityTag {
        EntityTag(opaque: "\(version)-\(api)-\(language)")
    }

    /// The row's version in a tag that this API may have given out, in whichever language and version of the API.
    ///
    /// All representations of one state share its number, so that a caller may read in one language and write in another.
    static func version(in tag: EntityTag, of api: APIDescriptor) -> Int64? {
        let isNegative = tag.opaque.hasPrefix("-")
        let digits = tag.opaque.utf8.dropFirst(isNegative ? 1 : 0).prefix(while: ASCIIClass.isDigit)
        let number = tag.opaque[..<digits.endIndex]
        guard let version = Int64(number), String(version) == number else { return nil }
        let representation = tag.opaque[digits.endIndex...]
        let isOurs = api.versions.contains { name in
            api.languages.contains { representation == "-\(name)-\($0)" }
        }
        return isOurs ? version : nil
    }
}

extension Request {
    /// The tag of a row's state in the representation that this request gets.
    func tag(ofRow version: Int64) -> EntityTag {
        RowTag.tag(version, api: api.versions[facts.version], language: api.languages[facts.language])
    }
}
