/// Which version serves a request, and where the rest of its path begins.
struct VersionMatch: Equatable {
    /// The number of the version in ``APIDescriptor/versions``; nil where the request names one that does not exist.
    var version: Int?
    /// What named it.
    var source: VersionSource
    /// The offset of the path behind base path and version.
    var rest: Int

    /// Reads base path and version off a path.
    ///
    /// The path decides; else the `version` parameter of `Accept`, else `X-API-Version`, else the default. Names are compared byte
    /// by byte: `V2` is no version, and no resource can be told from a version that does not exist where it is called `v` and digits.
    /// - Parameters:
    ///   - accept: Reads the field; nil where nothing in it can name a version. Called only for paths that name none.
    ///   - named: `X-API-Version`.
    /// - Returns: Nil outside the base path.
    static func find(
        in path: UnsafeBufferPointer<UInt8>, of api: APIDescriptor, accept: () -> MediaRanges?, named: String?
    ) -> VersionMatch? {
        let base = api.basePath.utf8.count
        guard path.count >= base, path.prefix(base).elementsEqual(api.basePath.utf8), path.count == base || path[base] == slash else {
            return nil
        }
        for number in api.versions.indices {
            let name = api.versions[number].utf8
            let end = base + 1 + name.count
            if path.count >= end, path.count == end || path[end] == slash, path[(base + 1)..<end].elementsEqual(name) {
                return VersionMatch(version: number, source: .path, rest: end)
            }
        }
        if namesVersion(path[base...].dropFirst()) { return VersionMatch(version: nil, source: .path, rest: base) }
        let (version, source) = negotiated(of: api, accept: accept(), named: named)
        return VersionMatch(version: version, source: source, rest: base)
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether a path goes on as if with a version: `v` and digits.
    private static func namesVersion(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let segment = rest.prefix { $0 != slash }
        return segment.count > 1 && segment.first == UInt8(ascii: "v") && segment.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static func negotiated(of api: APIDescriptor, accept: MediaRanges?, named: String?) -> (Int?, VersionSource) {
        let accepted = accept?.versions(of: api.mediaTypes) ?? []
        if !accepted.isEmpty {
            // The caller lists what it can take: the best of it that exists.
            return (accepted.lazy.compactMap { number(of: $0[...], in: api) }.first, .accept)
        }
        guard let named else { return (api.defaultVersion, .byDefault) }
        return (number(of: named[...].trimmingSpaces(), in: api), .header)
    }

    private static func number(of name: Substring, in api: APIDescriptor) -> Int? {
        api.versions.firstIndex { $0.utf8.elementsEqual(name.utf8) }
    }
}
