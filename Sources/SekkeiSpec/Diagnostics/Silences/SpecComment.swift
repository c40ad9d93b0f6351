/// A comment of a spec file that speaks to the compiler: one that begins with `sekkei:` and a letter.
struct SpecComment {
    /// From behind the `#` to the end of the line.
    var text: [Unicode.Scalar]
    var file: String
    /// Where the comment stands.
    var line: Int
    /// The column of the first scalar of `text`.
    var column: Int
    /// The line that it speaks of.
    var target: Int

    /// The place of a part of the text.
    func span(_ part: Range<Int>) -> SourceSpan {
        SourceSpan(
            file: file, start: .init(line: line, column: column + part.lowerBound), end: .init(line: line, column: column + part.upperBound)
        )
    }

    /// The words of the text with their places.
    var words: [(text: String, range: Range<Int>)] {
        text.indices
            .split { text[$0] == " " || text[$0] == "\t" }
            .map { (String(String.UnicodeScalarView(text[$0.startIndex..<$0.endIndex])), $0.startIndex..<$0.endIndex) }
    }
}
