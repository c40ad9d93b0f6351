import Testing

@testable import SekkeiSpec

@Suite struct GitHubRendererTests {
    @Test func diagnostic_isOneCommandWithItsNotesInWords() {
        #expect(
            GitHubRenderer(folder: "spec").render([Sample.diagnostic(Sample.span(3, 27, 36))])
                == "::error file=spec/a/b.yaml,line=3,endLine=3,col=27,endColumn=36,title=SK0201::unknown type"
                + "%0Anote: declared here (spec/a/b.yaml:2:3)%0Anote: no place%0Ahelp: write it right\n")
    }

    @Test func span_overLines_hasNoColumns() {
        #expect(
            GitHubRenderer().render([Sample.bare(Sample.span(from: 2, 3, to: 3, 15))])
                == "::error file=a/b.yaml,line=2,endLine=3,title=SK0201::unknown type\n")
    }

    @Test func diagnostic_withoutFile_hasOnlyATitle() {
        let diagnostic = Sample.diagnostic(nil, severity: .warning, notes: [], help: nil)
        #expect(GitHubRenderer().render([diagnostic]) == "::warning title=SK0201::unknown type\n")
    }

    /// A percent sign, a line break, and in properties a colon and a comma would end what they stand in.
    @Test func text_thatWouldEndTheCommand_isEscaped() {
        var diagnostic = Sample.bare(Sample.span(1, 1, 2, file: "a:b,c%\n.yaml"))
        diagnostic.message = "50% of a:b, c\r\n::error::x"
        #expect(
            GitHubRenderer().render([diagnostic])
                == "::error file=a%3Ab%2Cc%25%0A.yaml,line=1,endLine=1,col=1,endColumn=2,title=SK0201::50%25 of a:b, c%0D%0A::error::x\n")
    }
}
