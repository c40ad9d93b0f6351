/// Which version serves a request, and where the rest of its path begins.
struct VersionMatch: Equatable {
    /// The number of the version in ``APIDescriptor/versions``.
    var version: Int
    /// Whether the path named none.
    var isNegotiated: Bool
    /// The offset of the path behind base path and version.
    var rest: Int

    enum Failure: Error { case outsideBasePath, unknownVersion }

    /// Reads base path and version off a path.
    ///
    /// The path decides; else the `version` parameter of `Accept`, else `X-API-Version`, else the default.
    static func find(
        in path: UnsafeBufferPointer<UInt8>, of api: APIDescriptor, accept: String?, named: String?
    ) throws(Failure) -> VersionMatch {
        let base = api.basePath.utf8.count
        guard path.count >= base, path.prefix(base).elementsEqual(api.basePath.utf8), path.count == base || path[base] == slash else {
            throw .outsideBasePath
        }
        for number in api.versions.indices {
            let name = api.versions[number].utf8
            let end = base + 1 + name.count
            if path.count >= end, path.count == end || path[end] == slash, path[(base + 1)..<end].elementsEqual(name) {
                return VersionMatch(version: number, isNegotiated: false, rest: end)
            }
        }
        if namesVersion(path[base...].dropFirst()) { throw .unknownVersion }
        guard let wanted = accept.flatMap(versionParameter) ?? named else {
            return VersionMatch(version: api.defaultVersion, isNegotiated: true, rest: base)
        }
        guard let number = api.versions.firstIndex(of: wanted) else { throw .unknownVersion }
        return VersionMatch(version: number, isNegotiated: true, rest: base)
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether a path goes on as if with a version: `v` and digits.
    private static func namesVersion(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let segment = rest.prefix { $0 != slash }
        return segment.count > 1 && segment.first == UInt8(ascii: "v") && segment.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// The value of a `version` parameter in an `Accept` field.
    static func versionParameter(_ accept: String) -> String? {
        for part in accept.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmingSpaces().lowercased() == "version" else { continue }
            let value = pair[1].trimmingSpaces()
            return value.hasPrefix("\"") && value.hasSuffix("\"") && value.count > 1 ? String(value.dropFirst().dropLast()) : String(value)
        }
        return nil
    }
}
