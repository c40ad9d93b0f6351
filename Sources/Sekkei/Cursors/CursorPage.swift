/// One page of a list that is walked through with cursors.
public struct CursorPage<Item: Sendable>: Sendable {
    /// The items of the page.
    public var items: [Item] {
        get { Array(slice) }
        set { slice = newValue[...] }
    }
    /// The items where they lie, so that a part of a longer array is answered without being copied.
    @usableFromInline var slice: ArraySlice<Item>
    /// Where the next page begins; nil on the last.
    public var next: Cursor?
    /// The most items that the page may hold.
    public var size: Int

    /// Creates a page that answers a request.
    public init<Sort>(items: [Item], next: Cursor?, for request: CursorRequest<Sort>) {
        self.init(items: items[...], next: next, for: request)
    }

    /// Creates a page that answers a request with a part of an array.
    public init<Sort>(items: ArraySlice<Item>, next: Cursor?, for request: CursorRequest<Sort>) {
        slice = items
        self.next = next
        size = request.size
    }
}

extension CursorPage: Equatable where Item: Equatable {}
