import Testing

@testable import Sekkei

struct MetricNameTests {
    @Test(arguments: [
        ("http_requests_total", "http_requests_total"), ("http.requests", "http_requests"), ("a:b", "a:b"), ("9lives", "_9lives"),
        ("", "_"), ("größe", "gr__e"), ("Ünit", "_nit"), ("a b\n", "a_b_"), ("日本", "__"), ("@[`{", "____"),
    ])
    func metric_whenNameIsAny_fitsTheGrammar(name: String, expected: String) {
        #expect(MetricName.metric(name) == expected)
    }

    @Test(arguments: [
        ("method", "method"), ("status-code", "status_code"), ("a:b", "a_b"), ("__name__", "label__name__"), ("le", "le_"),
        ("LE", "LE"), ("", "_"), ("1", "_1"),
    ])
    func label_whenNameIsAny_fitsTheGrammarAndAvoidsReservedNames(name: String, expected: String) {
        #expect(MetricName.label(name) == expected)
    }

    @Test(
        arguments: [
            ([], ""),
            ([("b", "2"), ("a", "1")], #"a="1",b="2""#),
            ([("path", #"C:\x"#)], #"path="C:\\x""#),
            ([("text", "a\"b\nc")], #"text="a\"b\nc""#),
            ([("a.b", "1"), ("a_b", "2"), ("a-b", "3")], #"a_b="1",a_b_="2",a_b__="3""#),
        ] as [([(String, String)], String)])
    func labels_whenRendered_areSortedEscapedAndDistinct(labels: [(String, String)], expected: String) {
        #expect(LabelText.render(labels) == expected)
    }

    @Test func help_whenItHoldsQuotes_keepsThem() {
        #expect(LabelText.escape("a \"b\" \\ \n", quotes: false) == #"a "b" \\ \n"#)
    }
}
