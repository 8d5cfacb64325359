package org.zhucun.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhucun.contract.Witness.USERS;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.zhucun.platform.access.Role;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

/**
 * Every operation of the contract as every role of county A: on what is its own, and on what is county B's. Nothing is
 * told of B, not even that it is there: A's accounts are answered the same when it is not.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationTest {

    private static final Set<Integer> UNREADABLE = Set.of(400, 401, 405, 406, 415, 428);

    /** Those whose area does not hold all that is their county's. */
    private static final Set<String> NARROW = Set.of("town", "cadre");

    @Inject
    DataSource dataSource;

    @Inject
    TestWorld world;

    private final Requests requests = new Requests();
    private Contract contract;
    private TwoCounties counties;

    @AfterAll
    void leave() {
        if (counties != null) {
            counties.leave();
        }
    }

    @Test
    void everyTableHoldsRowsOfACounty() {
        lay();
        assertEquals(
                Set.of(),
                counties.missing(),
                "no step of contract/world.yaml makes a row in these tables: add one, or name them in its sharedTables");
    }

    @TestFactory
    Stream<DynamicTest> everyFilterIsTried() {
        lay();
        return each(operation -> assertEquals(
                List.of(),
                requests.unknownQueries(operation),
                "say in contract/requests.yaml which of these query parameters name something of a county (queries), and"
                        + " which do not (plain)"));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsAnsweredWithoutAnAccount() {
        lay();
        counties.bringBoth();
        return each(operation -> {
            for (Template request : requests.of(operation)) {
                Answer answer = request.of(counties.a).as(null);
                String shown = request.of(counties.a) + " without an account: " + answer;
                assertTrue(contract.isOpen(operation) || answer.status() == 401, shown);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> rolesDoWhatTheyMayAndNothingElse() {
        lay();
        counties.bringBoth();
        return each(operation -> requests.of(operation).forEach(this::callAsEveryRole));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsToldOfAnotherCounty() {
        lay();
        List<Call> calls = new ArrayList<>();
        contract.operations.stream()
                .filter(operation -> !contract.isOpen(operation))
                .forEach(operation -> calls.addAll(crossing(operation)));
        Witness witness = new Witness(contract, counties, calls);
        return each(operation -> {
            if (operation.reads()) {
                assertMarked(operation);
            }
            List<String> faults = calls.stream()
                    .filter(call -> call.operation().equals(operation))
                    .flatMap(call -> witness.faults(call).stream())
                    .toList();
            assertTrue(faults.isEmpty(), () -> Witness.shown(faults));
        });
    }

    /** Of the member of its own team, whose leave, outing and leave to commute hold these words. */
    @TestFactory
    Stream<DynamicTest> aCadreIsToldNothingPersonalOfAColleague() {
        lay();
        counties.bringBoth();
        List<String> personal = List.of("{mark}住院", "{mark}他事", "{mark}近", "{approvedLeave}", "{approvedCommuter}");
        return each(operation -> {
            if (operation.reads() && contract.allows(operation, Role.CADRE)) {
                crossing(operation).forEach(call -> {
                    Answer answer = call.as(counties.a.user("cadre"));
                    for (String word : personal) {
                        String said = counties.a.fill(word);
                        assertTrue(
                                call.says(said) || !answer.text().contains(said),
                                () -> call + " tells a cadre " + said + " of its colleague: " + answer);
                    }
                });
            }
        });
    }

    @Test
    void whatIsRefusedChangesNothing() {
        lay();
        counties.bringBoth();
        Map<String, String> before = counties.now();
        for (Operation operation : contract.operations) {
            if (!operation.reads() && !contract.isOpen(operation)) {
                crossing(operation).forEach(call -> call.as(counties.a.user("office")));
                assertEquals(before, counties.now(), () -> operation + " has changed these tables");
            }
        }
    }

    private synchronized void lay() {
        if (counties == null) {
            TestClock.reset();
            contract = new Contract();
            counties = new TwoCounties(contract.operations, requests, world, dataSource);
        }
    }

    private Stream<DynamicTest> each(Consumer<Operation> test) {
        return contract.operations.stream()
                .map(operation -> dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    private void callAsEveryRole(Template request) {
        Call call = request.of(counties.a);
        boolean accepted = false;
        List<String> users = new ArrayList<>(USERS.keySet());
        users.sort(Comparator.comparing(user -> contract.allows(call.operation(), USERS.get(user))));
        for (String user : users) {
            Answer answer = call.as(counties.a.user(user));
            expect(call, user, answer);
            accepted |= answer.succeeds();
            restore(call, answer);
        }
        if (!accepted) {
            Answer answer = call.as("admin");
            String shown = "nobody may do this: " + call + " answers " + answer + "\nMend what contract/requests.yaml"
                    + " says of " + call.operation().id();
            assertTrue(answer.succeeds(), shown);
            restore(call, answer);
        }
    }

    private void expect(Call call, String user, Answer answer) {
        String shown = call + " as " + user + " of its county: " + answer;
        assertTrue(call.operation().statuses().contains(String.valueOf(answer.status())), "not documented: " + shown);
        if (!contract.allows(call.operation(), USERS.get(user))) {
            assertTrue(answer.status() == 403 && answer.says("FORBIDDEN"), shown);
        } else if (answer.status() != 404 || !NARROW.contains(user) && !requests.isPersonal(call.operation())) {
            assertTrue(!UNREADABLE.contains(answer.status()) && answer.status() != 404 && answer.status() < 500, shown);
            assertTrue(!answer.says("FORBIDDEN"), shown);
            assertTrue(!call.operation().reads() || answer.succeeds(), shown);
        }
    }

    private void restore(Call call, Answer answer) {
        if (answer.succeeds() && !call.operation().reads()) {
            counties.bringBoth();
        }
    }

    /** Requests in which something of B stands, and those for all that there is. */
    private List<Call> crossing(Operation operation) {
        List<Call> calls = new ArrayList<>();
        for (Template request : requests.of(operation)) {
            calls.addAll(request.crossed(counties.a, counties.b));
            if (operation.reads()) {
                Call own = request.of(counties.a);
                calls.add(own);
                requests.filters(operation).forEach(filter -> calls.add(own.with(counties.b.fill(filter))));
                if (operation.exports()) {
                    Stream.of("format=csv", "format=ndjson", "size=200").forEach(all -> calls.add(own.with(all)));
                }
            }
        }
        return calls;
    }

    /** B's own administrator is told of B: else nothing would be proved by A's not being told. */
    private void assertMarked(Operation operation) {
        boolean marked = requests.isShared(operation)
                || requests.isPersonal(operation)
                || requests.of(operation).stream()
                        .map(request -> request.of(counties.b).as(counties.b.user("admin")))
                        .anyMatch(answer -> answer.succeeds()
                                && counties.b.marks(counties.a).stream().anyMatch(answer.text()::contains));
        assertTrue(
                marked,
                () -> "B's own account is told nothing of B by " + operation + ": make such a record in"
                        + " contract/world.yaml, or name the operation under shared in contract/requests.yaml");
    }
}
