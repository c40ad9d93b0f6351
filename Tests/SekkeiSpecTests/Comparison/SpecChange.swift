import SekkeiSpec
import Testing

/// A change of one text in a spec, and what is told of it, forth and back.
struct SpecChange: CustomTestStringConvertible, Sendable {
    /// The stored properties of the model that differ: `Operation.roles`.
    let properties: [String]
    let old: String
    let new: String
    let forth: [String]
    let back: [String]

    init(_ properties: String..., change old: String, _ new: String, forth: String..., back: [String]) {
        self.properties = properties
        self.old = old
        self.new = new
        self.forth = Set(forth).sorted()
        self.back = Set(back).sorted()
    }

    var testDescription: String { "\(old) -> \(new)" }

    /// Holds every text that changes replace, once.
    static let base = """
        sekkei: 1
        api:
          title: Shop
          version: 1.0.0
          description: Sells things.
          basePath: /api
          languages: [en, ja]
          timeZone: UTC
          contact: { name: Shop team }
          license: { name: MIT }
          servers: [{ url: https://a.example.com, description: One }, { url: https://b.example.com }]
          tags: [{ name: shop }, { name: more }]
          cors: { origins: [https://a.example.com, https://b.example.com], headers: [X-A], exposedHeaders: [X-B], credentials: true, maxAge: 10m }
          x-api: 1
        versions:
          v1: { current: true, released: 2020-01-01 }
        auth:
          bearer: { scheme: bearer, format: JWT }
          key: { scheme: apiKey, in: header, name: X-Key }
          sso:
            scheme: oidc
            issuer: https://id.example.com/a
            authorizationUrl: https://id.example.com/authorize
            tokenUrl: https://id.example.com/token
            scopes: { openid: Who it is., tasks: The tasks. }
          user: { properties: { id: int64, role: string, job: string } }
          roles: user.role
          tier: user.role
        policies:
          mine: { when: user.id == resource.owner_id, description: Mine. }
          same: { when: user.id == resource.owner_id }
          early: { when: user.id < resource.owner_id }
        rateLimits:
          often: { limit: 10, window: 1m, by: user, tiers: { gold: 20, silver: 15 } }
          rare: { limit: 3, window: 1h, by: ip, block: 2h }
        defaults: { auth: [bearer, key], timeout: 10s, maxBody: 1MiB }
        errors:
          BIZ_CLOSED:
            code: BIZ010
            status: 409
            details: { id: int64, note?: string }
            message: { en: Closed., ja: Closed. }
          BIZ_LOST: { code: BIZ011, status: 404, message: { en: Lost., ja: Lost. } }
          BIZ_RESOURCE_NOT_FOUND: { message: { en: Not there., ja: Not there. } }
        types:
          Level: { enum: [low, high], ordered: true }
          Cat: { properties: { lives: int64 } }
          Dog: { properties: { bones: int64 } }
          Pet: { discriminator: kind, oneOf: { cat: Cat, dog: Dog } }
          Item:
            properties:
              id: { type: int64, readOnly: true }
              version: { type: int64, readOnly: true }
              count: { type: int64, readOnly: true }
              level?: Level
              pet?: Pet
              name: string
          NewItem: { from: Item }
          Case: { properties: { owner_id: int64 } }
          Crate: { properties: { owner_id: int64 } }
          ItemPatch: { from: Item, partial: true }
        services:
          Items:
            path: /items
            description: Things.
            x-service: 1
            operations:
              listItems:
                http: GET /
                summary: List
                query: { q?: string, s?: string }
                headers: { X-Hint?: string, X-Mode: string }
                paginate: { style: page, defaultSize: 20, maxSize: 100, sort: [id, name] }
                returns: list<Item>
                errors: [BIZ_CLOSED]
                tags: [shop]
                x-operation: 1
                cache: { ttl: 30s, varyBy: [role], localized: false, tags: [items] }
              getItem:
                http: GET /{item_id}
                summary: Get
                description: Gets.
                path: { item_id: int64 }
                returns: Item
                concurrency: { version: version }
                examples: { one: { returns: { name: A } } }
              createItem:
                http: POST /
                summary: Create
                body: { type: NewItem, description: The thing. }
                returns: { status: 201, body: Item, location: getItem, headers: { X-Total: int64, X-Left?: int64 }, description: The thing. }
                roles: [boss, clerk]
              updateItem:
                http: PATCH /{item_id}
                summary: Update
                path: { item_id: int64 }
                body: ItemPatch
                returns: Item
                concurrency: { version: version, required: true }
              sendItem:
                http: POST /{item_id}/send
                summary: Send
                path: { item_id: int64 }
                body: { type: Cat, required: false }
                policy: { name: mine, resource: Case }
              readItem: { http: "GET /{item_id}/text", summary: Read, path: { item_id: int64 }, returns: { stream: bytes, contentType: text/csv } }
              watchItems: { http: GET /watch, summary: Watch, auth: none, audit: item.watch, returns: { stream: Item, as: sse } }
              uploadItem:
                http: POST /{item_id}/file
                summary: Upload
                path: { item_id: int64 }
                tiers: [gold, silver]
                body: { multipart: { file: { type: file, maxSize: 8KiB, contentTypes: [image/png] }, note?: string } }
              tagItem:
                http: PUT /{item_id}/tags
                summary: Tag
                path: { item_id: int64 }
                rateLimit: [often, rare]
                body: { type: list<string>, items: { minLength: 1, maxLength: 30 }, maxItems: 20, example: [fresh] }
                idempotency: optional
                invalidates: [items]

        """

    /// The base with the change in it, which fits there exactly once.
    func spec() throws -> String {
        let parts = Self.base.split(separator: old, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "'\(old)' stands \(parts.count - 1) times in the base")
        return parts.joined(separator: new)
    }
}
