/// `meta.pagination` of an answer.
@usableFromInline
struct Pagination {
    var page: Int
    var size: Int
    var total: Int

    @usableFromInline
    init<Item>(_ page: Page<Item>) {
        self.page = page.number
        size = page.size
        total = page.total
    }

    var pages: Int { (total + size - 1) / size }
}
