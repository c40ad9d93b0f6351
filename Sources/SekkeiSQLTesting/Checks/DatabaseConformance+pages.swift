internal import SekkeiSQL

extension DatabaseConformance {
    static let pages: [ConformanceCheck] = [
        ConformanceCheck("every page has its elements and the total", everyPage),
        ConformanceCheck("a page beyond the end is empty with the total", beyondEnd),
        ConformanceCheck("an empty list has one empty page", emptyList),
        ConformanceCheck("a filtered list with repeated values counts what it lists", filteredList),
        ConformanceCheck("the greatest window is no error", hugeWindow),
    ]

    private static func page(_ page: Int, of size: Int, above minimum: Int = 0, in database: any Database) async throws -> Page<Int> {
        try await database.read { transaction in
            try await transaction.page(
                of: "SELECT id, label FROM numbers WHERE id > \(minimum) AND label <> \("none")",
                orderedBy: "label DESC, id DESC", window: PageWindow(page: page, size: size)
            ).map { try $0.get("id", as: Int.self) }
        }
    }

    private static func everyPage(_ database: any Database) async throws {
        try await makeNumbers(9, in: database)
        let pages = [
            try await page(1, of: 4, in: database), try await page(2, of: 4, in: database), try await page(3, of: 4, in: database),
        ]
        try expect(pages.map(\.items), equals: [[9, 8, 7, 6], [5, 4, 3, 2], [1]])
        try expect(pages.map(\.total), equals: [9, 9, 9])
        try expect(pages.map(\.hasNext), equals: [true, true, false])
        try expect(pages[0].pages, equals: 3)
    }

    private static func beyondEnd(_ database: any Database) async throws {
        try await makeNumbers(9, in: database)
        let page = try await page(4, of: 4, in: database)
        try expect(page.items, equals: [])
        try expect(page.total, equals: 9)
        try expect(page.hasNext, equals: false)
    }

    private static func emptyList(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        let page = try await page(1, of: 4, in: database)
        try expect(page.items, equals: [])
        try expect([page.total, page.pages], equals: [0, 0])
    }

    private static func filteredList(_ database: any Database) async throws {
        try await makeNumbers(9, in: database)
        let page = try await page(1, of: 2, above: 5, in: database)
        try expect(page.items, equals: [9, 8])
        try expect(page.total, equals: 4)
    }

    private static func hugeWindow(_ database: any Database) async throws {
        try await makeNumbers(3, in: database)
        let page = try await page(.max, of: .max, in: database)
        try expect(page.items, equals: [])
        try expect(page.total, equals: 3)
    }
}
