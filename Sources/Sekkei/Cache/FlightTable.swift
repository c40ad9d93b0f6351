import Synchronization

/// The loads that are under way, so that requests for the same answer wait for one of them.
///
/// A load is joined only by requests that found the same versions of its tags: one that comes after a change never waits for a
/// load that began before it.
final class FlightTable: Sendable {
    struct Key: Hashable, Sendable {
        var text: String
        var versions: [UInt64]
    }

    /// What a request has to do.
    enum Turn: Sendable {
        /// Load the answer, and report with this number.
        case lead(UInt64)
        /// Take the answer that another has loaded.
        case take(StoredAnswer)
        /// Nothing: its own task was cancelled.
        case leave
    }

    fileprivate struct Flight {
        var leader: UInt64
        var waiting: [(id: UInt64, turn: CheckedContinuation<Turn, Never>)] = []
    }

    fileprivate struct State {
        var flights: [Key: Flight] = [:]
        var lastID: UInt64 = 0
    }

    private let state = Mutex(State())

    /// The number of requests that wait for others.
    var waitingCount: Int { state.withLock { $0.flights.values.reduce(0) { $0 + $1.waiting.count } } }

    /// Begins a load, unless one is under way.
    /// - Returns: The number to report with; nil where ``join(_:)`` is to be called.
    func begin(_ key: Key) -> UInt64? {
        state.withLock { state in
            guard state.flights[key] == nil else { return nil }
            state.lastID += 1
            state.flights[key] = Flight(leader: state.lastID)
            return state.lastID
        }
    }

    /// Waits for the load that is under way, or begins one. A request whose leader fails may find itself to be the next.
    func join(_ key: Key) async -> Turn {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { turn in
                let known = state.withLock { $0.enter(key, id, turn) }
                if let known { turn.resume(returning: known) }
            }
        } onCancel: {
            state.withLock { $0.leave(key, id) }?.resume(returning: .leave)
        }
    }

    /// The load has brought an answer.
    func finish(_ key: Key, _ id: UInt64, with answer: StoredAnswer) {
        let waiting = state.withLock { state in
            guard state.flights[key]?.leader == id else { return [] as [(id: UInt64, turn: CheckedContinuation<Turn, Never>)] }
            return state.flights.removeValue(forKey: key)?.waiting ?? []
        }
        for (_, turn) in waiting { turn.resume(returning: .take(answer)) }
    }

    /// The load has failed, or nobody waits for its leader any more: the next one leads.
    func abandon(_ key: Key, _ id: UInt64) {
        let next = state.withLock { $0.handOver(key, id) }
        if let (id, turn) = next { turn.resume(returning: .lead(id)) }
    }
}

extension FlightTable.State {
    /// Nil where the request has to wait.
    fileprivate mutating func enter(
        _ key: FlightTable.Key, _ id: UInt64, _ turn: CheckedContinuation<FlightTable.Turn, Never>
    ) -> FlightTable.Turn? {
        // Whoever is cancelled later finds the request in the list.
        if Task.isCancelled { return .leave }
        guard flights[key] != nil else {
            flights[key] = FlightTable.Flight(leader: id)
            return .lead(id)
        }
        flights[key]?.waiting.append((id, turn))
        return nil
    }

    fileprivate mutating func leave(_ key: FlightTable.Key, _ id: UInt64) -> CheckedContinuation<FlightTable.Turn, Never>? {
        guard let index = flights[key]?.waiting.firstIndex(where: { $0.id == id }) else { return nil }
        return flights[key]?.waiting.remove(at: index).turn
    }

    fileprivate mutating func handOver(
        _ key: FlightTable.Key, _ id: UInt64
    ) -> (id: UInt64, turn: CheckedContinuation<FlightTable.Turn, Never>)? {
        guard let flight = flights[key], flight.leader == id else { return nil }
        guard let next = flight.waiting.first else {
            flights[key] = nil
            return nil
        }
        flights[key]?.waiting.removeFirst()
        flights[key]?.leader = next.id
        return next
    }
}
