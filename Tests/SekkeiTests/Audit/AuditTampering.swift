import Foundation

@testable import Sekkei

/// What somebody with write access to the table may do to it.
enum AuditTampering: CaseIterable {
    case changeField, changeID, changeHash, delete, truncate, swap, swapNumbers, duplicate, replaceByOlder

    func applied(to chain: [SealedAuditEntry], _ numbers: inout SeededNumbers) -> [SealedAuditEntry] {
        var chain = chain
        let index = Int.random(in: chain.indices, using: &numbers)
        let other = (index + Int.random(in: 1..<chain.count, using: &numbers)) % chain.count
        switch self {
        case .changeField: chain[index].entry = Self.changed(chain[index].entry, Int.random(in: 0..<17, using: &numbers))
        case .changeID: chain[index].id += 1
        case .changeHash:
            var bytes = chain[index].position.hash.bytes
            bytes[Int.random(in: bytes.indices, using: &numbers)] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            chain[index].position = AuditPosition(sequence: chain[index].position.sequence, hash: AuditHash(bytes) ?? .zero)
        case .delete: chain.remove(at: index)
        case .truncate: chain.removeLast(min(chain.count, index + 1))
        case .swap: (chain[index].entry, chain[other].entry) = (chain[other].entry, chain[index].entry)
        case .swapNumbers:
            (chain[index].position, chain[other].position) = (chain[other].position, chain[index].position)
            chain.sort { $0.position.sequence < $1.position.sequence }
        case .duplicate: chain.insert(chain[index], at: index)
        case .replaceByOlder: chain[index] = chain[other]
        }
        return chain
    }

    private static func changed(_ entry: AuditEntry, _ field: Int) -> AuditEntry {
        var entry = entry
        switch field {
        case 0: entry.occurredAt += 0.001
        case 1: entry.action = "task.delete"
        case 2: entry.operation = "x"
        case 3: entry.outcome = .refused
        case 4: entry.reason = ""
        case 5: entry.tenant = "2"
        case 6: entry.actorID = nil
        case 7: entry.actorName = ""
        case 8: entry.resourceType = "user"
        case 9: entry.resourceID = "99"
        case 10: entry.changes = "[]"
        case 11: entry.clientAddress = "127.0.0.1"
        case 12: entry.userAgent = "curl"
        case 13: entry.requestID += "x"
        case 14: entry.traceID = ""
        case 15: entry.version = "v1"
        default: entry.decision = AuditDecision(policy: "p", isAllowed: true)
        }
        return entry
    }
}
