/// A part of a list with the length of the whole list.
public struct Page<Element: Sendable>: Sendable {
    /// The elements of this page; empty beyond the end.
    public let items: [Element]
    /// How many elements the whole list has, also when this page is beyond its end.
    public let total: Int
    /// Which part it is.
    public let window: PageWindow

    /// Creates a page.
    public init(items: [Element], total: Int, window: PageWindow) {
        self.items = items
        self.total = total
        self.window = window
    }

    /// How many pages the whole list has; 0 for an empty one.
    public var pages: Int {
        total / window.size + (total % window.size == 0 ? 0 : 1)
    }

    /// Whether a page follows.
    public var hasNext: Bool { window.page < pages }

    /// The page with each element turned into another.
    public func map<Other: Sendable>(_ transform: (Element) throws -> Other) rethrows -> Page<Other> {
        Page<Other>(items: try items.map(transform), total: total, window: window)
    }
}
