/// The next deadline of every connection of one event loop, in a column of plain numbers.
///
/// One look over the column ten times a second replaces a timer per connection: setting a deadline is one store, and
/// ten thousand idle connections cost a few microseconds a look.
struct DeadlineTable<Owner: DeadlineOwner> {
    private var deadlines: ContiguousArray<UInt64> = []
    private(set) var owners: ContiguousArray<Owner> = []

    var isEmpty: Bool { owners.isEmpty }

    mutating func add(_ owner: Owner) {
        owner.deadlineRow = owners.count
        owners.append(owner)
        deadlines.append(.max)
    }

    mutating func remove(_ owner: Owner) {
        let row = owner.deadlineRow
        guard row >= 0 else { return }
        owner.deadlineRow = -1
        let last = owners.removeLast()
        let deadline = deadlines.removeLast()
        guard last !== owner else { return }
        owners[row] = last
        deadlines[row] = deadline
        last.deadlineRow = row
    }

    mutating func set(_ owner: Owner, to deadline: UInt64) {
        guard owner.deadlineRow >= 0 else { return }
        deadlines[owner.deadlineRow] = deadline
    }

    /// Takes out whose deadline has passed; they stay in the table, disarmed.
    mutating func takePassed(at now: UInt64) -> [Owner] {
        var passed: [Owner] = []
        for row in deadlines.indices where deadlines[row] <= now {
            deadlines[row] = .max
            passed.append(owners[row])
        }
        return passed
    }
}
