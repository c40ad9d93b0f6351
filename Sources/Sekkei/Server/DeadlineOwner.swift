/// Something that a ``DeadlineTable`` wakes.
protocol DeadlineOwner: AnyObject {
    /// The owner's row in the table; only the table changes it.
    var deadlineRow: Int { get set }
    /// The deadline has passed and is now disarmed.
    func deadlinePassed(at now: UInt64)
}
