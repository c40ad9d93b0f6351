import FeatureAPI
import Foundation
import Sekkei

/// Items that answer with what they were asked for, so that a test sees what arrived.
struct ItemService: ItemsService {
    static let moment = Date(timeIntervalSince1970: 1_767_225_600.125)

    static func item(_ id: Int64, name: String = "lamp") -> Item {
        Item(createdAt: moment, id: id, name: name, owner: nil)
    }

    func listItems(
        query: ListItemsQuery, page: PageRequest<ListItemsSort>, context: Context<Caller>
    ) async throws -> Page<Item> {
        let keys = page.sort.map { ($0.descending ? "-" : "") + $0.field.rawValue }
        var item = Self.item(1, name: query.q ?? "none")
        item.tags = keys
        item.note = (query.color ?? []).map(\.rawValue).joined(separator: "+")
        item.amount = query.limit
        item.at = query.since
        return Page(items: [item], total: 41, for: page)
    }

    func createItem(body: CreateItem, context: Context<Caller>) async throws -> Item {
        var item = Self.item(7, name: body.name)
        item.note = body.note
        item.color = body.color
        item.amount = body.amount
        item.big = body.big
        item.ratio = body.ratio
        item.active = body.active
        item.uid = body.uid
        item.day = body.day
        item.at = body.at
        item.clock = body.clock
        item.mail = body.mail
        item.link = body.link
        item.host = body.host
        item.v4 = body.v4
        item.v6 = body.v6
        item.code = body.code
        item.tags = body.tags
        item.parts = body.parts
        item.labels = body.labels
        item.size = body.size
        item.owner = body.owner
        return item
    }

    func getItem(itemID: Int64, context: Context<Caller>) async throws -> Item {
        switch itemID {
        case 404: throw BuiltInError.resourceNotFound
        case 409: throw ItemLocked(itemID: itemID, color: .deepBlue)
        case 410: throw StockEmpty()
        default: return Self.item(itemID, name: context.caller.name)
        }
    }

    func updateItem(itemID: Int64, body: UpdateItem, context: Context<Caller>) async throws -> Item {
        var item = Self.item(itemID)
        item.name = body.name.applied(to: item.name)
        item.note = body.note.applied(to: "before")
        item.amount = body.amount.applied(to: item.amount)
        return item
    }

    func deleteItem(itemID: Int64, context: Context<Caller>) async throws {}

    func latestItem(context: Context<Caller>) async throws -> Item { Self.item(99, name: "latest") }

    func itemNames(itemID: Int64, context: Context<Caller>) async throws -> [ItemName] {
        [ItemName(id: itemID, name: "a"), ItemName(id: itemID, name: "b")]
    }
}
