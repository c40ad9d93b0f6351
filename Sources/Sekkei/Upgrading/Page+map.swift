extension PageRequest {
    /// The same part of a list, its order named by other fields.
    @_spi(Generated) public func map<New>(_ transform: (Sort) -> New) -> PageRequest<New> {
        PageRequest<New>(number: number, size: size, sort: sort.map { .init(transform($0.field), descending: $0.descending) })
    }
}

extension CursorRequest {
    /// The same part of a list, its order named by other fields.
    @_spi(Generated) public func map<New>(_ transform: (Sort) -> New) -> CursorRequest<New> {
        CursorRequest<New>(size: size, after: after, sort: sort.map { .init(transform($0.field), descending: $0.descending) })
    }
}

extension Page {
    /// The same page of other items.
    @_spi(Generated) public func map<New>(_ transform: (Item) -> New) -> Page<New> {
        Page<New>(items: slice.map(transform), total: total, for: PageRequest<NoSort>(number: number, size: size))
    }
}

extension CursorPage {
    /// The same page of other items.
    @_spi(Generated) public func map<New>(_ transform: (Item) -> New) -> CursorPage<New> {
        CursorPage<New>(items: slice.map(transform), next: next, for: CursorRequest<NoSort>(size: size))
    }
}
