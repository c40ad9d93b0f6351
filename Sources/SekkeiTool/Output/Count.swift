/// A number with its noun: `1 file`, `2 files`.
struct Count: CustomStringConvertible {
    let number: Int
    let noun: String

    init(_ number: Int, _ noun: String) {
        self.number = number
        self.noun = noun
    }

    var description: String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
