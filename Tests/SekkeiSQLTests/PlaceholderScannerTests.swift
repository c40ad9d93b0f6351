import Testing

@testable import SekkeiSQL

@Suite struct PlaceholderScannerTests {
    @Test(arguments: [
        ("", []),
        ("SELECT 1", []),
        ("$1", [1]),
        ("$2, $1, $2", [2, 1, 2]),
        ("a=$1AND b=$12", [1, 12]),
        ("($1)::text[$2]", [1, 2]),
        ("'$1' $2", [2]),
        ("'it''s $1' $2", [2]),
        ("'a\\' $1", [1]),
        ("E'a\\' $1' $2", [2]),
        ("e'\\\\' $1", [1]),
        ("name'$1'", []),
        ("\"a$1\"\"$2\" $3", [3]),
        ("-- $1\n$2", [2]),
        ("-- $1", []),
        ("/* $1 */ $2", [2]),
        ("/* $1", []),
        ("$$ $1 $$ $2", [2]),
        ("$tag$ $1 $$ $tag$ $2", [2]),
        ("col$1", []),
        ("$0 $01 $name", []),
        ("$1234567", []),
        ("'漢字$1' = $1", [1]),
        ("a - $1 / $2", [1, 2]),
    ])
    func scanner_whenTextHasPlaceholders_findsThoseOutsideOfQuotes(text: String, numbers: [Int]) {
        let found = PlaceholderScanner.placeholders(in: text)
        #expect(found.map(\.number) == numbers)
        for placeholder in found {
            let start = text.utf8.index(text.startIndex, offsetBy: placeholder.offset)
            let end = text.utf8.index(start, offsetBy: placeholder.length)
            #expect(text[start..<end] == "$\(placeholder.number)")
        }
    }

    @Test(arguments: [
        ("SELECT 1", 0, "SELECT 1"),
        ("a = $1 AND b = '$2' AND c = $2 OR d = $1", 2, "a = ?1 AND b = '$2' AND c = ?2 OR d = ?1"),
        ("$10 $9 $8 $7 $6 $5 $4 $3 $2 $1", 10, "?10 ?9 ?8 ?7 ?6 ?5 ?4 ?3 ?2 ?1"),
    ])
    func questionMarks_whenNumbersFit_replaceTheDollars(text: String, count: Int, expected: String) throws {
        #expect(try PlaceholderScanner.questionMarks(in: text, parameterCount: count) == expected)
    }

    @Test(arguments: [("$1", 0), ("$1", 2), ("$2", 1), ("$1 $3", 2), ("", 1)])
    func questionMarks_whenNumbersDoNotFit_areRefused(text: String, count: Int) {
        let error = #expect(throws: SQLError.self) { try PlaceholderScanner.questionMarks(in: text, parameterCount: count) }
        #expect(error?.code == .invalidStatement)
        #expect(error?.statement == text)
    }
}
