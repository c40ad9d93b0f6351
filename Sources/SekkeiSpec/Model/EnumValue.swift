/// A value of an enum.
package struct EnumValue: Sendable, Equatable {
    /// As on the wire: `in_progress`.
    package var name: String
    /// The Swift case: `inProgress`, escaped where it is a keyword.
    package var swiftName: String
    package var description: LocalizedText?
}
