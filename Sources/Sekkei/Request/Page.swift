/// Which part of a list the caller wants.
public struct PageRequest<Sort: WireEnum>: Sendable, Equatable {
    /// A field to sort by.
    public struct Key: Sendable, Equatable {
        /// The field.
        public var field: Sort
        /// Whether the largest comes first.
        public var descending: Bool

        /// Creates a sort key.
        public init(_ field: Sort, descending: Bool = false) {
            self.field = field
            self.descending = descending
        }
    }

    /// Counts from 1.
    public var number: Int
    /// The most items that the page may hold.
    public var size: Int
    /// The keys by falling weight; empty where the caller left the order to the service.
    public var sort: [Key]

    /// Creates a request for a page.
    public init(number: Int = 1, size: Int = 20, sort: [Key] = []) {
        self.number = number
        self.size = size
        self.sort = sort
    }

    /// How many items stand before the page.
    public var offset: Int { (number - 1) * size }
}

/// What `sort` offers where a list cannot be sorted: nothing.
public enum NoSort: String, WireEnum {
    case none
    /// Empty: ``none`` is never offered.
    public static let allCases: [NoSort] = []
}

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
    /// The items of the page.
    public var items: [Item] {
        get { Array(slice) }
        set { slice = newValue[...] }
    }
    /// The items where they lie, so that a part of a longer array is answered without being copied.
    @usableFromInline var slice: ArraySlice<Item>
    /// How many items the whole list has.
    public var total: Int
    /// Which page it is, from 1.
    public var number: Int
    /// The most items that the page may hold.
    public var size: Int

    /// Creates a page that answers a request.
    public init<Sort>(items: [Item], total: Int, for request: PageRequest<Sort>) {
        self.init(items: items[...], total: total, for: request)
    }

    /// Creates a page that answers a request with a part of an array.
    public init<Sort>(items: ArraySlice<Item>, total: Int, for request: PageRequest<Sort>) {
        slice = items
        self.total = total
        number = request.number
        size = request.size
    }
}

extension Page: Equatable where Item: Equatable {}
