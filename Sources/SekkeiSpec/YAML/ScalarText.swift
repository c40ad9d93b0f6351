/// A scalar as it is written: nothing is made of `no`, `1.10` or `0123`.
package struct ScalarText: Sendable, Equatable {
    package enum Style: Sendable { case plain, quoted, block }

    package var text: String
    package var style: Style
}
