/// What an older version has from the one after it, whatever names it has for things: who may call its operations and how often,
/// what is kept of their answers and what is recorded.
///
/// These are decided after a request has been upgraded, so they are written in the newest names alone, and are not checked again.
struct Inheritance {
    let newer: API
    let changes: ChangeSet

    func pass(to older: inout API) {
        let operations = newer.services.flatMap(\.operations).map { (changes.operations[$0.name]?.olderName ?? $0.name, $0) }
        let byName = Dictionary(operations) { first, _ in first }
        for service in older.services.indices {
            for index in older.services[service].operations.indices {
                let name = older.services[service].operations[index].name
                if let operation = byName[name] { pass(operation, to: &older.services[service].operations[index]) }
            }
        }
        older.policies = newer.policies
        let known = Set(newer.rateLimits.map(\.name))
        older.rateLimits = newer.rateLimits + older.rateLimits.filter { !known.contains($0.name) }
    }

    private func pass(_ newer: Operation, to older: inout Operation) {
        older.policy = newer.policy
        older.unguardedReason = newer.unguardedReason
        older.rateLimits = newer.rateLimits
        older.tiers = newer.tiers
        older.cache = newer.cache
        older.invalidates = newer.invalidates
        older.idempotency = newer.idempotency
        older.audit = newer.audit
    }
}
