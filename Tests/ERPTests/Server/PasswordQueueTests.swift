import Sekkei
import Testing

@testable import ERPServer

struct PasswordQueueTests {
    /// How many calls enter an empty queue at once, after hashes have long taken so many milliseconds.
    private func room(threads: Int, limit: Int = 256, milliseconds: Int) -> Int {
        var queue = PasswordQueue(threads: threads, limit: limit)
        for _ in 0..<100 { queue.learn(.milliseconds(milliseconds)) }
        var count = 0
        while count < 1000, (try? queue.enter()) != nil { count += 1 }
        return count
    }

    @Test(arguments: [(1, 500, 6), (2, 500, 12), (2, 299, 20), (8, 99, 240), (2, 1400, 4), (2, 10_000, 2)])
    func queue_admitsWhatIsDoneInThreeSeconds(threads: Int, milliseconds: Int, room: Int) {
        #expect(self.room(threads: threads, milliseconds: milliseconds) == room)
    }

    @Test func queue_onAFastMachine_keepsToTheLimit() {
        #expect(room(threads: 8, limit: 256, milliseconds: 1) == 256)
        #expect(room(threads: 8, limit: 0, milliseconds: 1) == 0)
    }

    @Test func queue_beforeTheFirstHash_guesses() throws {
        var queue = PasswordQueue(threads: 2, limit: 256)
        for _ in 0..<12 { try queue.enter() }
        #expect(throws: PasswordsBusy.self) { try queue.enter() }
    }

    @Test func call_thatLeaves_makesRoom() throws {
        var queue = PasswordQueue(threads: 1, limit: 1)
        try queue.enter()
        #expect(throws: PasswordsBusy.self) { try queue.enter() }
        queue.leave()
        try queue.enter()
    }

    @Test func passwords_inACrowd_areCheckedOrRefused_andThenThereIsRoomAgain() async throws {
        let passwords = ScryptPasswords(cost: ScryptCost(logarithm: 10, blockSize: 8, parallelism: 1), threads: 1, limit: 2)
        let hash = try await passwords.hash("right")
        let checked = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    do {
                        let matches = try await passwords.verify("wrong", against: hash)
                        #expect(!matches)
                        return true
                    } catch {
                        #expect(error is PasswordsBusy)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(checked >= 1)
        #expect(try await passwords.verify("right", against: hash))
        #expect(PasswordsBusy().dependency == .externalService)
        try await passwords.shutDown()
    }
}
