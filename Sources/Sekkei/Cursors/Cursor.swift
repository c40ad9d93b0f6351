/// Where a list goes on: what a service needs to find the item behind the last one it gave out, such as the values of the sort keys.
///
/// ```swift
/// let next = rows.count > page.size ? Cursor([last.createdAt.description, String(last.id)]) : nil
/// return CursorPage(items: rows.prefix(page.size).map(event), next: next, for: page)
/// ```
///
/// On its way through the caller's hands a cursor is signed, not encrypted: the caller can read the values, but neither change
/// them nor use them with another operation, path, order or filter. About 1,400 bytes of values fit in.
public struct Cursor: Sendable, Equatable {
    /// What the service put in, as it put it in.
    public var values: [String]

    /// Creates a cursor.
    public init(_ values: [String]) {
        self.values = values
    }
}
