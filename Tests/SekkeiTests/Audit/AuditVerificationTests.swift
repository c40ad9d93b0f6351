import Testing

@testable import Sekkei

struct AuditVerificationTests {
    @Test(arguments: [0, 1, 2, 50]) func chain_untouched_hasNoFaults(count: Int) {
        let chain = AuditChains.chain(of: count)
        let verification = AuditChains.verify(chain, head: chain.last?.position ?? .beginning)
        #expect(verification.faults == [] && verification.checked == Int64(count))
    }

    @Test func entry_changed_isTheOneThatIsTold() {
        var chain = AuditChains.chain(of: 10)
        chain[4].entry.actorID = "8"
        #expect(AuditChains.verify(chain, head: chain[9].position).faults == [.altered(sequence: 5, id: chain[4].id)])
    }

    /// Whoever computes the hash of the changed row anew breaks the link to the next.
    @Test func entry_changedWithItsHash_isToldAtTheNextOne() {
        var chain = AuditChains.chain(of: 10)
        chain[4].entry.actorID = "8"
        chain[4].position = chain[3].position.following(chain[4].entry, id: chain[4].id)
        #expect(AuditChains.verify(chain, head: chain[9].position).faults == [.altered(sequence: 6, id: chain[5].id)])
    }

    @Test func entry_movedToAnotherRow_isTold() {
        var chain = AuditChains.chain(of: 10)
        chain[4].id += 1
        #expect(AuditChains.verify(chain, head: chain[9].position).faults == [.altered(sequence: 5, id: chain[4].id)])
    }

    @Test func hash_changed_isToldOnce() throws {
        var chain = AuditChains.chain(of: 10)
        chain[4].position = AuditPosition(sequence: 5, hash: .zero)
        #expect(AuditChains.verify(chain, head: chain[9].position).faults == [.altered(sequence: 5, id: chain[4].id)])
    }

    @Test func entries_missing_areToldByTheirNumbers() {
        var chain = AuditChains.chain(of: 10)
        let head = chain[9].position
        chain.removeSubrange(4...5)
        #expect(AuditChains.verify(chain, head: head).faults == [.missing(5...6)])
    }

    @Test func firstEntries_missing_areTold() {
        var chain = AuditChains.chain(of: 10)
        chain.removeSubrange(0...2)
        #expect(AuditChains.verify(chain, head: chain.last?.position).faults == [.missing(1...3)])
    }

    @Test func lastEntries_missing_areToldByTheRecordOfTheEnd() {
        var chain = AuditChains.chain(of: 10)
        let head = chain[9].position
        chain.removeLast(3)
        #expect(AuditChains.verify(chain, head: head).faults == [.missing(8...10)])
    }

    @Test func lastEntries_missingWithTheRecordOfTheEnd_areToldByAnExpectationAlone() {
        var chain = AuditChains.chain(of: 10)
        let anchor = chain[8].position
        chain.removeLast(3)
        let head = chain.last?.position
        #expect(AuditChains.verify(chain, head: head).faults == [])
        #expect(AuditChains.verify(chain, head: head, expecting: [anchor]).faults == [.expectationBeyondEnd(anchor)])
    }

    /// A chain written anew from an early entry on holds together: only what was written down elsewhere shows it.
    @Test func chain_writtenAnew_isToldByAnExpectationAlone() {
        let chain = AuditChains.chain(of: 10)
        let anchor = chain[6].position
        var last = chain[1].position
        let forged =
            chain[..<2]
            + chain[2...].map { old in
                var entry = old.entry
                entry.actorID = "8"
                last = last.following(entry, id: old.id)
                return SealedAuditEntry(id: old.id, position: last, entry: entry)
            }
        #expect(AuditChains.verify(Array(forged), head: last).faults == [])
        #expect(AuditChains.verify(Array(forged), head: last, expecting: [anchor]).faults == [.expectationDiffers(anchor)])
    }

    @Test func entries_swapped_areTold() {
        var chain = AuditChains.chain(of: 10)
        (chain[4].entry, chain[5].entry) = (chain[5].entry, chain[4].entry)
        #expect(AuditChains.verify(chain, head: chain[9].position).faults.count == 2)
    }

    @Test func entry_insertedWithATakenNumber_isTold() {
        var chain = AuditChains.chain(of: 10)
        let forged = SealedAuditEntry(id: 99, position: chain[3].position, entry: AuditChains.entry(77))
        chain.insert(forged, at: 4)
        #expect(AuditChains.verify(chain, head: chain.last?.position).faults == [.inserted(sequence: 4, id: 99)])
    }

    @Test func head_ofAnotherHash_isTold() {
        let chain = AuditChains.chain(of: 3)
        let head = AuditPosition(sequence: 3, hash: .zero)
        #expect(AuditChains.verify(chain, head: head).faults == [.headDiffers(recorded: head)])
        #expect(AuditChains.verify(chain, head: .beginning).faults == [.headDiffers(recorded: .beginning)])
    }

    @Test func expectation_met_isNoFault() {
        let chain = AuditChains.chain(of: 10)
        let expected = [chain[0].position, chain[9].position, .beginning]
        #expect(AuditChains.verify(chain, head: chain[9].position, expecting: expected).faults == [])
    }

    @Test func beginning_pruned_isProvenByAnEntryOfTheChain() {
        let base = AuditChains.chain(of: 4)[3].position
        let chain = AuditChains.chain(of: 3, from: base)
        #expect(AuditChains.verify(chain, from: base, head: chain[2].position).faults == [.beginningUnproven(base)])
        let pruning = AuditEntry.pruning(to: base, count: 4, at: chain[2].entry.occurredAt, by: "operator")
        let last = SealedAuditEntry(id: 90, position: chain[2].position.following(pruning, id: 90), entry: pruning)
        #expect(AuditChains.verify(chain + [last], from: base, head: last.position).faults == [])
        var verification = AuditVerification(from: base)
        for entry in chain { verification.check(entry) }
        verification.note(unsealed: pruning)
        verification.finish(head: chain[2].position)
        #expect(verification.faults == [])
    }

    @Test func expectation_beforeThePrunedBeginning_canBeNeitherMetNorBroken() {
        let old = AuditChains.chain(of: 4)
        let base = old[3].position
        let wrong = AuditPosition(sequence: 4, hash: .zero)
        var verification = AuditVerification(from: base, expecting: [old[1].position, base, wrong])
        verification.note(unsealed: .pruning(to: base, count: 4, at: old[0].entry.occurredAt, by: nil))
        verification.finish(head: base)
        #expect(verification.faults == [.expectationPruned(old[1].position), .expectationDiffers(wrong)])
    }

    @Test func row_thatCannotBeRead_isTold() {
        let chain = AuditChains.chain(of: 3)
        var verification = AuditVerification(from: .beginning)
        verification.check(chain[0])
        verification.checkUnreadable(chain[1].position, id: chain[1].id)
        verification.check(chain[2])
        verification.finish(head: chain[2].position)
        #expect(verification.faults == [.altered(sequence: 2, id: chain[1].id)])
    }

    @Test func faults_withoutEnd_areCountedAndKeptToABound() {
        let chain = AuditChains.chain(of: 300).map {
            SealedAuditEntry(id: $0.id, position: $0.position, entry: AuditChains.entry(Int($0.id) + 1000))
        }
        let verification = AuditChains.verify(chain, head: chain.last?.position)
        #expect(verification.faultCount == 300 && verification.faults.count == AuditVerification.mostFaults)
    }

    /// One random act of tampering in each of many chains; none goes unseen.
    @Test func tampering_atRandom_isAlwaysFound() {
        let seed = UInt64.random(in: 0 ... .max)
        var numbers = SeededNumbers(state: seed)
        for round in 0..<2000 {
            let chain = AuditChains.chain(of: Int.random(in: 2...12, using: &numbers))
            let act = AuditTampering.allCases.randomElement(using: &numbers) ?? .delete
            let forged = act.applied(to: chain, &numbers)
            let verification = AuditChains.verify(forged, head: chain.last?.position)
            #expect(!verification.faults.isEmpty, "seed \(seed), round \(round): \(act)")
        }
    }
}
