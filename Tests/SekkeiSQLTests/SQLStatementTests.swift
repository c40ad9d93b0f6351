import Testing

@testable import SekkeiSQL

private enum Status: String, SQLValueConvertible {
    case todo, done
}

@Suite struct SQLStatementTests {
    @Test func interpolation_whenGivenValues_makesParameters() {
        let name: String? = nil
        let statement: SQLStatement = "a = \(1) AND b = \("x'y") AND c = \(name) AND d = \(Status.done) AND e = \(true)"
        #expect(statement.text == "a = $1 AND b = $2 AND c = $3 AND d = $4 AND e = $5")
        #expect(statement.parameters == [1, "x'y", nil, "done", true])
    }

    @Test func interpolation_whenGivenAStringLiteral_isAValueAndNoFragment() {
        let statement: SQLStatement = "a = \("DROP TABLE t")"
        #expect(statement.text == "a = $1")
        #expect(statement.parameters == ["DROP TABLE t"])
    }

    @Test func interpolation_whenGivenFragments_renumbersThem() {
        let inner: SQLStatement = "x BETWEEN \(1) AND \(2)"
        let outer: SQLStatement = "a = \(0) AND (\(inner)) OR (\(inner)) AND z = \(3)"
        #expect(outer.text == "a = $1 AND (x BETWEEN $2 AND $3) OR (x BETWEEN $4 AND $5) AND z = $6")
        #expect(outer.parameters == [0, 1, 2, 1, 2, 3])
    }

    @Test func interpolation_whenNumbersGrowLonger_keepsTheirPlaces() {
        let nine = SQLStatement.all((1...9).map { "c = \($0)" })
        let both: SQLStatement = "\(nine) OR \(nine)"
        #expect(both.text.hasSuffix("(c = $18)"))
        #expect(PlaceholderScanner.placeholders(in: both.text) == both.placeholders)
        #expect(both.placeholders.map(\.number) == Array(1...18))
    }

    @Test func interpolation_whenTextIsNotASCII_countsBytes() {
        let inner: SQLStatement = "名前 = \("山田") AND 部署 = \("人事")"
        let outer: SQLStatement = "SELECT '漢字' WHERE \(1) = 1 AND \(inner)"
        #expect(outer.text == "SELECT '漢字' WHERE $1 = 1 AND 名前 = $2 AND 部署 = $3")
    }

    @Test func numbered_whenAppended_keepsRepetitions() {
        let numbered = SQLStatement(numbered: "a = $2 OR b = $1 OR c = $2 OR d = '$1'", ["p", "q"])
        let outer: SQLStatement = "z = \(0) AND (\(numbered))"
        #expect(outer.text == "z = $1 AND (a = $3 OR b = $2 OR c = $3 OR d = '$1')")
        #expect(outer.parameters == [0, "p", "q"])
    }

    @Test func interpolation_whenIdentifierOrRaw_addsNoParameter() {
        let statement: SQLStatement = "SELECT \(identifier: "we\"ird") FROM t \(raw: "ORDER BY 1")"
        #expect(statement.text == "SELECT \"we\"\"ird\" FROM t ORDER BY 1")
        #expect(statement.parameters.isEmpty)
    }

    @Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 4), (4, 4), (5, 8), (100, 128)])
    func list_whenOfAnyLength_isPaddedToAPowerOfTwo(count: Int, parameters: Int) {
        let statement: SQLStatement = "SELECT \("id", in: Array(0..<count))"
        #expect(statement.parameters.count == parameters)
        #expect(Set(statement.parameters).count == count)
        if count == 0 {
            #expect(statement.text == "SELECT 1 = 0")
        } else {
            #expect(statement.text.hasPrefix("SELECT id IN ($1"))
        }
    }

    @Test func list_whenEmptyAndNegated_isAlwaysTrue() {
        let statement: SQLStatement = "\("id", notIn: [Int]())"
        #expect(statement.text == "1 = 1")
    }

    @Test func conditions_whenJoined_areInParentheses() {
        #expect(SQLStatement.whereAll([]).isEmpty)
        #expect(SQLStatement.whereAll(["a = \(1)", "b OR c"]).text == "WHERE (a = $1) AND (b OR c)")
        #expect(SQLStatement.any(["a", "b"]).text == "(a) OR (b)")
        #expect(SQLStatement.any([]).text == "1 = 0")
        #expect(SQLStatement.all([]).text == "1 = 1")
    }

    @Test func plus_whenOneSideIsEmpty_addsNoSpace() {
        let empty = SQLStatement()
        #expect(("a" + empty).text == "a")
        #expect((empty + "a").text == "a")
        #expect(("a" + "b" as SQLStatement).text == "a b")
    }

    @Test func assignments_whenGiven_areQuotedAndNumbered() {
        let statement: SQLStatement = "UPDATE t SET \(SQLStatement.assignments([("a", 1), ("b", "x")])) WHERE id = \(7)"
        #expect(statement.text == "UPDATE t SET \"a\" = $1, \"b\" = $2 WHERE id = $3")
        #expect(statement.parameters == [1, "x", 7])
    }

    @Test func values_whenGiven_areSeparatedByCommas() {
        let statement: SQLStatement = "VALUES (\(values: [1, "a", true]))"
        #expect(statement.text == "VALUES ($1, $2, $3)")
    }

    @Test func description_whenThereAreValues_hidesThem() {
        let statement: SQLStatement = "a = \("secret")"
        #expect("\(statement)" == "a = $1")
    }

    @Test(arguments: [("abc", "%abc%"), ("50%", "%50\\%%"), ("a_b\\c", "%a\\_b\\\\c%"), ("", "%%"), ("日本", "%日本%")])
    func pattern_whenTermHasWildcards_escapesThem(term: String, pattern: String) {
        #expect(SQLPattern.containing(term) == pattern)
        #expect(SQLPattern.starting(with: term) == String(pattern.dropFirst()))
    }

    @Test func text_whenEnginesDiffer_isChosenByDialect() {
        let text = SQLText(sqlite: "a", postgres: "b")
        #expect(SQLDialect.allCases.map { text.text(for: $0) } == ["a", "b"])
        #expect(SQLDialect.allCases.map { ("same" as SQLText).text(for: $0) } == ["same", "same"])
        let written = SQLText { "id \($0.uuidType)" }
        #expect(SQLDialect.allCases.map { written.text(for: $0) } == ["id TEXT", "id UUID"])
    }
}
