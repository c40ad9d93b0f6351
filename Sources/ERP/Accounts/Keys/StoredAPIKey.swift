import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An API key as it is kept.
struct StoredAPIKey {
    let id: Int64
    let userID: Int64
    let organizationID: Int64
    let name: String
    let prefix: String
    let keyHash: [UInt8]
    /// Nil for all rights of its owner.
    let permissions: [Permission]?
    let isReadOnly: Bool
    let createdAt: Date
    let expiresAt: Date
    let lastUsedAt: Date?

    init(_ row: Row) throws {
        id = try row.get("id")
        userID = try row.get("user_id")
        organizationID = try row.get("organization_id")
        name = try row.get("name")
        prefix = try row.get("prefix")
        keyHash = try row.get("key_hash")
        permissions = try row.get("permissions", as: String?.self).map(Self.permissions)
        isReadOnly = try row.get("is_read_only")
        createdAt = try row.get("created_at")
        expiresAt = try row.get("expires_at")
        lastUsedAt = try row.get("last_used_at")
    }

    static func text(_ permissions: [Permission]) -> String { permissions.map(\.rawValue).joined(separator: " ") }

    /// A right that this program no longer knows grants nothing.
    private static func permissions(_ text: String) -> [Permission] {
        text.split(separator: " ").compactMap { Permission(rawValue: String($0)) }
    }
}
