import SekkeiGenerator
import Testing

@testable import SekkeiSpec

struct CoverageTests {
    /// A spec in which nothing is missing; each test takes something away.
    private static let complete = """
        sekkei: 1
        api:
          title: Shop
          version: 1.0.0
          languages: [en, ja]
          description: { en: A shop., ja: 店。 }
          contact: { name: Shop }
          license: { name: MIT }
          servers: [{ url: "https://shop.example.com", description: { en: Live., ja: 本番。 } }]
        auth:
          key: { scheme: apiKey, description: { en: A key., ja: キー。 } }
          user: { properties: { id: int64 } }
        errors:
          BIZ_SOLD:
            code: BIZ010
            status: 409
            details: { item: { type: int64, example: 1, description: { en: The item., ja: 商品。 } } }
            description: { en: Too late., ja: 遅すぎます。 }
            message: { en: Item {item} is sold., ja: 商品 {item} は売り切れです。 }
        types:
          Color: { description: { en: A color., ja: 色。 }, enum: { red: { en: Red, ja: 赤 }, blue: { en: Blue, ja: 青 } } }
          Item:
            description: { en: Something., ja: 品物。 }
            properties:
              name: { type: string, maxLength: 20, example: Cup, description: { en: Its name., ja: 名前。 } }
              color: { type: Color, description: { en: Its color., ja: 色。 } }
              tags: { type: list<string>, maxItems: 3, items: { maxLength: 9 }, example: [a], description: { en: Words., ja: 語。 } }
        services:
          Items:
            path: /items
            description: { en: Things., ja: 品物。 }
            operations:
              listItems:
                http: GET /
                summary: { en: List items, ja: 一覧 }
                description: { en: All of them., ja: すべて。 }
                query:
                  q?: { type: string, maxLength: 9, example: cup, description: { en: A word., ja: 語。 } }
                paginate: page
                returns: { body: list<Item>, headers: {}, description: { en: A page., ja: ページ。 } }
              buyItem:
                http: POST /
                summary: { en: Buy, ja: 購入 }
                description: { en: Buys one., ja: 購入します。 }
                body: { type: Item, description: { en: Which., ja: どれ。 } }
                errors: [BIZ_SOLD]
        """
        .replacing(
            "{ en: Item {item} is sold., ja: 商品 {item} は売り切れです。 }", with: "{ en: \"Item {item} is sold.\", ja: \"商品 {item} は売り切れです。\" }"
        )
        .replacing(" headers: {},", with: "")

    private func coverage(_ change: (old: String, new: String)? = nil, language: String? = nil) throws -> Coverage {
        let text = change.map { Self.complete.replacing($0.old, with: $0.new) } ?? Self.complete
        try #require(change == nil || text != Self.complete)
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        let api = try #require(compilation.api, "\(compilation.diagnostics)")
        return Coverage(of: api, language: language)
    }

    @Test func coverage_ofACompleteSpec_isWhole() throws {
        let coverage = try coverage()
        #expect(coverage.missing.map(\.name) == [])
        #expect(coverage.total(in: "ja").permille == 1000)
        #expect(coverage.rows.allSatisfy { $0.shares.count == 2 && $0.shares[0].total > 0 })
    }

    private static let omissions: [(old: String, new: String, subject: CoverageItem.Subject, aspect: CoverageItem.Aspect, name: String)] = [
        ("  license: { name: MIT }\n", "", .api, .license, "api"),
        (", description: { en: A key., ja: キー。 }", "", .schemes, .description, "key"),
        ("    description: { en: Things., ja: 品物。 }\n", "", .tags, .description, "Items"),
        ("summary: { en: Buy, ja: 購入 }", "summary: { en: Buy }", .operations, .summary, "Items.buyItem"),
        ("description: { en: All of them., ja: すべて。 }", "description: { en: All. }", .operations, .description, "Items.listItems"),
        (", description: { en: A word., ja: 語。 }", "", .parameters, .description, "Items.listItems.q"),
        (" example: cup,", "", .parameters, .example, "Items.listItems.q"),
        (", description: { en: A page., ja: ページ。 }", "", .responses, .description, "Items.listItems"),
        (" example: Cup,", "", .fields, .example, "Item.name"),
        ("{ en: Its color., ja: 色。 }", "Its color.", .fields, .description, "Item.color"),
        ("{ en: Its color., ja: 色。 }", "{ en: Its color., ja: \" \" }", .fields, .description, "Item.color"),
        ("blue: { en: Blue, ja: 青 }", "blue: Blue", .values, .description, "Color.blue"),
        ("{ en: A color., ja: 色。 }", "A color.", .types, .description, "Color"),
        ("{ en: Too late., ja: 遅すぎます。 }", "Too late.", .errors, .description, "BIZ010"),
        (" example: 1,", "", .errors, .example, "BIZ010.item"),
        (" maxLength: 20,", "", .strings, .bound, "Item.name"),
        (", items: { maxLength: 9 }", "", .strings, .bound, "Item.tags[]"),
        (" maxItems: 3,", "", .arrays, .bound, "Item.tags"),
    ]

    @Test(arguments: omissions.indices)
    func omission_isFoundAtItsPlace(index: Int) throws {
        let omission = Self.omissions[index]
        let missing = try coverage((omission.old, omission.new)).missing
        let found = try #require(missing.first { $0.subject == omission.subject && $0.aspect == omission.aspect })
        #expect(found.name == omission.name)
        #expect(found.place?.file == "api.yaml")
        #expect(found.place.map { $0.start.line > 1 } == true)
    }

    /// A body without an example of its own shows those of its fields.
    @Test func bodyAndAnswer_lackAnExample_whereAFieldLacksOne() throws {
        let missing = try coverage((" example: Cup,", "")).missing
        #expect(missing.map(\.subject) == [.responses, .bodies, .fields])
    }

    @Test func text_withoutLanguages_countsForTheFirst() throws {
        let coverage = try coverage(("{ en: A shop., ja: 店。 }", "A shop."))
        #expect(coverage.missing.map(\.language) == ["ja"])
        #expect(coverage.total(in: "en").permille == 1000)
        #expect(coverage.total(in: "ja").permille < 1000)
    }

    @Test func language_thatIsChosen_countsAlone() throws {
        let coverage = try coverage(("{ en: A shop., ja: 店。 }", "A shop."), language: "en")
        #expect(coverage.languages == ["en"])
        #expect(coverage.missing.isEmpty)
    }

    @Test(arguments: [(0, 0, 1000), (1, 1, 1000), (1999, 2000, 999), (1, 3, 333), (0, 2, 0)])
    func share_isRoundedDown(covered: Int, total: Int, permille: Int) {
        #expect(Coverage.Share(covered: covered, total: total).permille == permille)
    }
}
