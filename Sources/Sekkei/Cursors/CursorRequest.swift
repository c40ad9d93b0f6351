/// Which part of a list the caller wants, where lists are walked through with cursors.
public struct CursorRequest<Sort: WireEnum>: Sendable, Equatable {
    /// The most items that the page may hold.
    public var size: Int
    /// Where to go on; nil for the beginning of the list.
    public var after: Cursor?
    /// The keys by falling weight; empty where the caller left the order to the service. The same as when ``after`` was given out.
    public var sort: [PageRequest<Sort>.Key]

    /// Creates a request for a page.
    public init(size: Int = 20, after: Cursor? = nil, sort: [PageRequest<Sort>.Key] = []) {
        self.size = size
        self.after = after
        self.sort = sort
    }
}
