/// Decides how many passwords may wait to be checked.
///
/// A call that enters behind `pending` others is done after `pending / threads + 1` rounds, and a round takes what hashes took lately.
/// Whoever would not be done within ``patience`` is refused at once: waiting longer would only end in the time limit of the request,
/// after the work has been done for nobody. So the bound follows the machine: 2 threads at 0.3 s a hash admit 20 calls.
struct PasswordQueue {
    /// How long a call may take in all; changing a password makes two calls within the ten seconds of a request.
    static let patience = Duration.seconds(3)

    private let threads: Int
    private let limit: Int
    private var pending = 0
    /// A moving average; the beginning is a guess for a slow machine.
    private var usual = Duration.milliseconds(500)

    /// - Parameters:
    ///   - threads: How many hashes are computed at once; that many calls enter however slow the machine is.
    ///   - limit: How many calls may run or wait however fast the machine is.
    init(threads: Int, limit: Int) {
        self.threads = threads
        self.limit = limit
    }

    /// - Throws: ``PasswordsBusy`` where there is no room; then nobody has to leave.
    mutating func enter() throws(PasswordsBusy) {
        let isInTime = pending < threads || usual * (pending / threads + 1) <= Self.patience
        guard pending < limit, isInTime else { throw PasswordsBusy() }
        pending += 1
    }

    mutating func leave() { pending -= 1 }

    /// Learns how long a hash took, without the time it waited.
    mutating func learn(_ duration: Duration) { usual = (usual * 3 + duration) / 4 }
}
