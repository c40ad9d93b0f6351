import Testing

@testable import SekkeiSQL

private struct Person: RowDecodable, Equatable {
    var id: Int
    var name: String
    var age: Int?

    init(id: Int, name: String, age: Int?) {
        (self.id, self.name, self.age) = (id, name, age)
    }

    init(row: Row) throws {
        try self.init(id: row.get("id"), name: row.get("name"), age: row.get("age"))
    }
}

@Suite struct RowTests {
    private let rows = Rows(
        columns: RowColumns(["id", "name", "age"]), values: [1, "a", nil, 2, "b", 30], count: 2, affected: 0, statement: "SELECT …")

    @Test func rows_whenDecoded_keepOrder() throws {
        #expect(try rows.decode(as: Person.self) == [Person(id: 1, name: "a", age: nil), Person(id: 2, name: "b", age: 30)])
        #expect(try rows.last?.decode(as: Person.self).name == "b")
    }

    @Test func row_whenReadInAnyOrder_findsTheColumn() throws {
        let row = try #require(rows.last)
        for name in ["age", "id", "id", "name", "age", "name", "id"] {
            #expect(row[name] == row[["id": 0, "name": 1, "age": 2][name] ?? 0])
        }
        #expect(row["absent"] == nil)
        #expect(try row.get(2, as: Int.self) == 30)
    }

    @Test func row_whenColumnNameIsRepeated_takesTheLeftmost() throws {
        let rows = Rows(columns: RowColumns(["id", "id"]), values: [1, 2], count: 1, affected: 0, statement: "")
        let row = try #require(rows.first)
        #expect(try row.get("id", as: Int.self) == 1)
    }

    @Test(arguments: [("absent", SQLError.Code.columnMissing), ("age", .unexpectedNull), ("name", .typeMismatch)])
    func row_whenColumnDoesNotFit_throwsWithItsName(column: String, code: SQLError.Code) throws {
        let row = try #require(rows.first)
        let error = #expect(throws: SQLError.self) { try row.get(column, as: Int.self) }
        #expect(error?.code == code)
        #expect(error?.columns == [column])
        #expect(error?.statement == "SELECT …")
        #expect(error?.message.contains("'\(column)'") == true)
    }

    @Test func row_whenIndexIsOutOfRange_throws() throws {
        let row = try #require(rows.first)
        #expect(throws: SQLError.self) { try row.get(3, as: Int.self) }
        #expect(throws: SQLError.self) { try row.get(-1, as: Int.self) }
    }

    @Test func rows_whenThereAreNoColumns_areCounted() {
        let rows = Rows(columns: RowColumns([]), values: [], count: 3, affected: 0, statement: "")
        #expect(rows.count == 3)
        #expect(Array(rows).count == 3)
    }
}
