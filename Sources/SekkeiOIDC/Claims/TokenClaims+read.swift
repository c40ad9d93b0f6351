import Sekkei
import SekkeiJSON

extension TokenClaims {
    /// Reads claims; those of another type than expected count as absent.
    init(_ claims: JSONObject, _ mapping: ClaimMapping) {
        self.init()
        roles = Self.names(claims, mapping.roles)
        groups = Self.names(claims, mapping.groups)
        scopes = Self.names(claims, mapping.scopes, isSplit: true)
        email = Self.first(claims, mapping.email)?.stringValue
        isEmailVerified = email != nil && Self.first(claims, mapping.emailVerified)?.boolValue == true
        name = Self.first(claims, mapping.name)?.stringValue
        client = Self.first(claims, mapping.client)?.stringValue
        for (name, path) in mapping.attributes.sorted(by: { $0.key < $1.key }) { attributes[name] = path.value(in: claims) }
    }

    private static func first(_ claims: JSONObject, _ paths: [ClaimPath]) -> JSONValue? {
        for path in paths {
            if let value = path.value(in: claims), !value.isNull { return value }
        }
        return nil
    }

    private static func names(_ claims: JSONObject, _ paths: [ClaimPath], isSplit: Bool = false) -> [String] {
        var seen: Set<String> = []
        return paths.flatMap { texts($0.value(in: claims), isSplit) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private static func texts(_ value: JSONValue?, _ isSplit: Bool) -> [String] {
        if let elements = value?.arrayValue { return elements.compactMap(\.stringValue) }
        guard let text = value?.stringValue else { return [] }
        return isSplit ? text.split(separator: " ").map(String.init) : [text]
    }
}
