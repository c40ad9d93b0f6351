import Testing

@testable import Sekkei

@Suite struct DeadlineTableTests {
    private final class Owner: DeadlineOwner {
        var deadlineRow = -1
        func deadlinePassed(at now: UInt64) {}
    }

    @Test func deadline_whenPassed_isTakenOnce() {
        var table = DeadlineTable<Owner>()
        let owners = (0..<3).map { _ in Owner() }
        for owner in owners { table.add(owner) }
        table.set(owners[1], to: 10)
        expect(table.takePassed(at: 9).count, is: 0)
        expect(table.takePassed(at: 10).map { ObjectIdentifier($0) }, is: [ObjectIdentifier(owners[1])])
        expect(table.takePassed(at: 11).count, is: 0)
    }

    @Test func rows_afterRandomChanges_belongToTheirOwners() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("deadline seed: \(seed)")
        var noise = Noise(seed: seed)
        var table = DeadlineTable<Owner>()
        var known: [(owner: Owner, deadline: UInt64)] = []
        for _ in 0..<2000 {
            if known.isEmpty || Bool.random(using: &noise) {
                let owner = Owner()
                table.add(owner)
                let deadline = UInt64.random(in: 0..<1000, using: &noise)
                table.set(owner, to: deadline)
                known.append((owner, deadline))
            } else {
                let index = known.indices.randomElement(using: &noise) ?? 0
                table.remove(known.remove(at: index).owner)
            }
        }
        let now: UInt64 = 500
        let passed = Set(table.takePassed(at: now).map { ObjectIdentifier($0) })
        #expect(passed == Set(known.filter { $0.deadline <= now }.map { ObjectIdentifier($0.owner) }))
        #expect(table.owners.count == known.count)
    }

    @Test func owner_afterItsRemoval_isLeftAlone() {
        var table = DeadlineTable<Owner>()
        let owner = Owner()
        table.add(owner)
        table.remove(owner)
        table.remove(owner)
        table.set(owner, to: 1)
        #expect(table.isEmpty)
        expect(table.takePassed(at: 2).count, is: 0)
    }

    @Test(arguments: [
        (Duration.seconds(1), UInt64(1_000_000_000)), (.milliseconds(1), 1_000_000), (.zero, 0), (.seconds(-1), 0),
        (.seconds(Int64.max), 3_155_760_000_000_000_000),
    ])
    func duration_inNanoseconds_neverOverflows(duration: Duration, nanoseconds: UInt64) {
        #expect(duration.nanoseconds == nanoseconds)
    }
}
