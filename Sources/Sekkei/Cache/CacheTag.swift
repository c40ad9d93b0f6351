import Crypto

/// The entity tag of a kept answer without a row version, made of what it says.
///
/// It is weak: `meta` differs with every answer, so no two are the same byte by byte.
enum CacheTag {
    static func text(of stored: StoredAnswer, _ facts: RequestFacts, _ api: APIDescriptor) -> String {
        var hash = SHA256()
        hash.update(data: Array("\(api.versions[facts.version]) \(stored.language) \(stored.bytes.count) ".utf8))
        for field in stored.fields { hash.update(data: Array("\(field.name): \(field.value)\n".utf8)) }
        hash.update(data: stored.bytes)
        let digits = Array("0123456789abcdef".utf8)
        let name = hash.finalize().prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return EntityTag(isWeak: true, opaque: String(decoding: name, as: UTF8.self)).text
    }

    /// A tag as it stands in a field.
    static func parsed(_ text: String) -> EntityTag? {
        guard case .tags(let tags)? = EntityTagList([text]) else { return nil }
        return tags.first
    }
}
