import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The page that shows the documents: one file with everything in it.
struct DocsPage {
    private let html: [UInt8]

    /// - Parameter pieces: UTF-8, to be joined.
    init(_ pieces: [StaticString]) {
        html = pieces.reduce(into: []) { $0 += UnsafeBufferPointer(start: $1.utf8Start, count: $1.utf8CodeUnitCount) }
    }

    var representation: Representation {
        let type = ("Content-Type", "text/html; charset=utf-8")
        return Representation(html, fields: [type, ("Content-Security-Policy", policy)] + HeaderBlock.framing)
    }

    /// What a browser lets the page do (CSP 3): run and show what stands in it, and call the server that it comes from.
    ///
    /// Scripts and styles are named by the hashes of what stands in them, so that nothing can be slipped in. That leaves out
    /// `style=` and `onclick=`, too.
    var policy: String {
        [
            "default-src 'none'", source("script-src", "script"), source("style-src", "style"), "img-src data:", "font-src data:",
            "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    private func source(_ directive: String, _ element: StaticString) -> String {
        let hashes = InlineElements.contents(of: element, in: html).map { content in
            "'sha256-" + Data(SHA256.hash(data: content)).base64EncodedString() + "'"
        }
        return ([directive] + (hashes.isEmpty ? ["'none'"] : hashes)).joined(separator: " ")
    }
}

extension RawRoute {
    /// `/docs`, where the API has such a page.
    static func docs(of api: APIDescriptor) -> [RawRoute] {
        guard !api.docsPage.isEmpty else { return [] }
        let page = Lazily { DocsPage(api.docsPage).representation }
        // Relative, for a proxy may have put something before the path.
        let moved = Answer(status: 308, block: HeaderBlock([("Location", "../docs")] + HeaderBlock.security))
        return [
            RawRoute(.get, path: "/docs") { request in page.value.answer(to: request) },
            RawRoute(.get, path: "/docs/") { _ in moved },
        ]
    }
}
