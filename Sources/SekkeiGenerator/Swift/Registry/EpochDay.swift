/// A day of the Gregorian calendar, by its distance from 1 January 1970.
struct EpochDay: Equatable {
    let number: Int

    /// - Parameter date: `YYYY-MM-DD`.
    init?(_ date: String) {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
        // Years that begin in March put the leap day last, so that the months before it have fixed lengths.
        let year = parts[1] > 2 ? parts[0] : parts[0] - 1
        let month = (parts[1] + 9) % 12
        let leapDays = year / 4 - year / 100 + year / 400
        number = year * 365 + leapDays + (month * 153 + 2) / 5 + parts[2] - 1 - Self.epoch
    }

    /// 1 January 1970, counted from 1 March of the year 0.
    private static let epoch = 719_468
}
