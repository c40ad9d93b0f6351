/// Joins the parts of a key so that no two lists of parts make the same text.
struct CacheKeyText {
    private(set) var text = ""

    /// Adds a part, which may be missing.
    mutating func add(_ part: String?) {
        guard let part else {
            text += "-"
            return
        }
        text += "\(part.utf8.count):"
        text += part
    }

    mutating func add(_ parts: [String?]) {
        text += "\(parts.count)["
        for part in parts { add(part) }
    }
}

extension Request {
    /// The key of the answer to this request; nil where it is for the caller alone and nobody knows who that is.
    func cacheKey(_ use: CacheUse) -> CacheKey? {
        var key = CacheKeyText()
        key.add("\(api.operations[facts.operation].name)")
        switch use.scope {
        case .caller(let attributes):
            guard let id = facts.identity?.id else { return nil }
            key.add("c", id, attributes)
        case .attributes(let attributes): key.add("a", nil, attributes)
        case .everybody: key.add("e")
        }
        let group = key.text
        key.add(api.versions[facts.version])
        key.add(use.isLocalized ? api.languages[facts.language] : nil)
        key.add(canonicalPath)
        key.add(facts.query.map(CanonicalQuery.text))
        key.add(use.tags)
        return CacheKey(text: key.text, group: group)
    }

    /// The path behind base path and version, which it may name or leave out.
    var canonicalPath: String {
        guard facts.segments.count > 0 else { return "" }
        return String(facts.path.utf8.dropFirst(facts.segments[0].lowerBound)) ?? facts.path
    }
}

extension CacheKeyText {
    fileprivate mutating func add(_ kind: String, _ id: String?, _ attributes: [String?]) {
        add(kind)
        add(id)
        add(attributes)
    }
}
