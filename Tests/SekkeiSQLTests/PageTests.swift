import Testing

@testable import SekkeiSQL

@Suite struct PageTests {
    @Test(arguments: [(1, 20, 0), (3, 20, 40), (0, 0, 0), (-5, 3, 0), (Int.max, Int.max, Int.max), (2, Int.max, Int.max)])
    func window_whenGivenAnyNumbers_hasAnOffset(page: Int, size: Int, offset: Int) {
        #expect(PageWindow(page: page, size: size).offset == offset)
    }

    @Test(arguments: [(0, 20, 0, false), (1, 20, 1, false), (20, 20, 1, false), (21, 20, 2, true), (10_000, 20, 500, true)])
    func page_whenTotalIsKnown_countsPages(total: Int, size: Int, pages: Int, hasNext: Bool) {
        let page = Page<Int>(items: [], total: total, window: PageWindow(page: 1, size: size))
        #expect(page.pages == pages)
        #expect(page.hasNext == hasNext)
    }

    @Test func statement_whenListHasValues_sendsThemOnce() {
        let list: SQLStatement = "SELECT id FROM t WHERE a = \("x") AND b = \(2)"
        let statement = Transaction.pageStatement(of: list, orderedBy: "id", window: PageWindow(page: 3, size: 10))
        #expect(statement.parameters == ["x", 2, 10, 20])
        #expect(statement.placeholders.map(\.number) == [1, 2, 1, 2, 3, 4])
        #expect(PlaceholderScanner.placeholders(in: statement.text) == statement.placeholders)
    }

    @Test func statement_whenOrderHasValues_numbersThemAfterTheList() {
        let list: SQLStatement = "SELECT id FROM t WHERE a = \(1)"
        let statement = Transaction.pageStatement(of: list, orderedBy: "id = \(9) DESC, id", window: PageWindow(page: 1, size: 5))
        #expect(statement.parameters == [1, 9, 5, 0])
        #expect(statement.placeholders.map(\.number) == [1, 1, 2, 3, 4])
    }
}
