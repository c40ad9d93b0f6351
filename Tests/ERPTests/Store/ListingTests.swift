import ERPAPI
import Sekkei
import SekkeiSQL
import Testing

@testable import ERP

struct ListingTests {
    private func order(_ sort: [PageRequest<ListProjectsSort>.Key]) -> String {
        Listing.order(PageRequest(sort: sort), fallback: "fallback", unique: "id") { SQLStatement(raw: "p.\($0.rawValue)") }.text
    }

    @Test func order_withoutKeys_isTheFallback() {
        #expect(order([]) == "fallback")
    }

    @Test func order_endsWithTheUniqueColumnInTheDirectionOfTheLastKey() {
        #expect(order([.init(.name)]) == "p.name ASC NULLS LAST, id")
        #expect(
            order([.init(.name), .init(.code, descending: true)]) == "p.name ASC NULLS LAST, p.code DESC NULLS LAST, id DESC")
    }

    @Test func arrange_followsTheKeysAndLeavesOutWhatIsGone() {
        #expect(Listing.arrange([Int64(1), 2, 3], as: [3, 4, 1]) { $0 } == [3, 1])
        #expect(Listing.arrange([Int64](), as: [1]) { $0 } == [])
    }

    @Test func window_isThatOfTheRequest() {
        #expect(Listing.window(PageRequest<NoSort>(number: 3, size: 7)).offset == 14)
    }
}
