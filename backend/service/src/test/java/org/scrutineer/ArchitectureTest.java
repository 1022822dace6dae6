package org.scrutineer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.access.Visibility;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.Edition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.threshold.DemonstrationRules;

/** The boundaries that the structure rests on. */
@AnalyzeClasses(packages = "org.scrutineer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * What writes nothing: a file's dry run, what is only said of a file, and an instruction that
     * joins whoever calls it.
     */
    private static final List<String> NOT_WRITING =
            List.of(
                    "PeriodValueImport.check",
                    "PeriodValueImport.checkReturned",
                    "PeriodValueImport.mark",
                    "PeriodValueImportResource.mark",
                    "FigureFileInspectionResource.inspect",
                    "InspectionListResource.read",
                    "NeighbourListResource.read",
                    "Locks.hold",
                    "Locks.holdAll",
                    "Locks.tryHold",
                    "Locks.allow",
                    "IdempotentCreates.once",
                    "TrackerSummaries.of",
                    "AnnualReportService.find",
                    "AuditLog.record",
                    "AuditLog.recordEach");

    private static final String EDITIONS = "org.scrutineer.edition";

    private static final String DOCUMENTS = EDITIONS + ".document";

    /** From the ground up: none depends on one above it. */
    private static final List<String> ROOMS_OF_EDITIONS =
            Stream.of("document", "change", "", "frozen", "figures", "writing", "life", "reading")
                    .map(room -> room.isEmpty() ? EDITIONS : EDITIONS + '.' + room)
                    .toList();

    private static final List<Class<? extends java.lang.annotation.Annotation>> HTTP_METHODS =
            List.of(
                    jakarta.ws.rs.GET.class,
                    jakarta.ws.rs.PUT.class,
                    jakarta.ws.rs.POST.class,
                    jakarta.ws.rs.DELETE.class,
                    jakarta.ws.rs.PATCH.class);

    @ArchTest
    static final ArchRule theRulesArePure =
            classes()
                    .that()
                    .resideInAnyPackage("org.scrutineer.period..", "org.scrutineer.assessment..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.scrutineer.period..",
                            "org.scrutineer.assessment..");

    @ArchTest
    static final ArchRule theRulesHaveNoClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.scrutineer.period..",
                            "org.scrutineer.assessment..",
                            "org.scrutineer.request.deadline..")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "the time now is asked for",
                                    call -> call.getTarget().getName().equals("now")));

    @ArchTest
    static final ArchRule onlyTheDemonstrationSetsTheClockBack =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.scrutineer.demo")
                    .should()
                    .callMethod(Clocks.class, "at", Instant.class, Runnable.class)
                    .because("what happens in a council happens now");

    @ArchTest
    static final ArchRule onlyTheDemonstrationRatesByARuleOfItsOwn =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.scrutineer.demo")
                    .and()
                    .areNotAssignableTo(DemonstrationRules.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(DemonstrationRules.class)
                    .because("a council is rated by its own targets or not at all");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.scrutineer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void theRoomsOfEditionsStandOnOneAnother(JavaClasses all) {
        for (int floor = 0; floor < ROOMS_OF_EDITIONS.size() - 1; floor++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOMS_OF_EDITIONS.get(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ROOMS_OF_EDITIONS.stream().skip(floor + 1L).toArray(String[]::new))
                    .because("what is below must not know what is made of it")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule onlyTheLifeOfAnEditionChangesIt =
            methods()
                    .that()
                    .areDeclaredIn(Edition.class)
                    .and()
                    .haveRawReturnType(void.class)
                    .and()
                    .haveNameNotStartingWith("mustBe")
                    .should(haveItsCallersIn(EDITIONS + ".life"))
                    .because("each of its steps is locked, checked and audited there");

    @ArchTest
    static final ArchRule everyOperationDeclaresItsAccess =
            methods()
                    .that(areOperations())
                    .should(declareAccess())
                    .because(
                            "what is not declared is denied, and nobody should find out by trying");

    @ArchTest
    static final ArchRule everyWriteIsAudited =
            methods()
                    .that(areWritesOfServices())
                    .should(recordInTheAuditLog())
                    .because(
                            "a write and its audit event are one transaction; name the exception in NOT_WRITING if it writes nothing");

    @ArchTest
    static final ArchRule whatAsksWhoIsCallingHasNoOtherWayIn =
            noClasses()
                    .that(
                            DescribedPredicate.describe(
                                    "ask who is calling",
                                    type ->
                                            type.getDirectDependenciesFromSelf().stream()
                                                    .anyMatch(
                                                            each ->
                                                                    each.getTargetClass()
                                                                            .isEquivalentTo(
                                                                                    Visibility
                                                                                            .class))))
                    .should()
                    .beAssignableTo(PanacheRepositoryBase.class)
                    .because("its inherited finders are public and ask nobody who is calling");

    @ArchTest
    static final ArchRule aWriteAnswersFromItsOwnTransaction =
            methods()
                    .that(areWritingOperations())
                    .should(beOneTransaction())
                    .because(
                            "what is read after the commit, with its ETag, may be another writer's");

    @ArchTest
    static final ArchRule entitiesStayBehindTheirResource =
            methods()
                    .that(areOperations())
                    .should()
                    .notHaveRawReturnType(
                            DescribedPredicate.describe(
                                    "an entity",
                                    type -> type.isAnnotatedWith("jakarta.persistence.Entity")));

    /** Beside the rules' own words, which have a version, and enums, whose names are data. */
    @ArchTest
    static final ArchRule frozenDocumentsAreMadeOfRecordsOfTheirOwn =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(DOCUMENTS)
                    .should(beOfDocumentsOwnTypes())
                    .because("what the API answers may change, and what is frozen may not");

    private static ArchCondition<JavaField> beOfDocumentsOwnTypes() {
        return new ArchCondition<>("be of types that only documents use") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                field,
                                field.getType().getAllInvolvedRawTypes().stream()
                                        .allMatch(ArchitectureTest::isOfDocuments),
                                field.getFullName() + " is of a type that others change"));
            }
        };
    }

    private static boolean isOfDocuments(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || Stream.of("java.", DOCUMENTS, "org.scrutineer.assessment")
                        .anyMatch(type.getPackageName().concat(".")::startsWith);
    }

    private static ArchCondition<JavaMethod> haveItsCallersIn(String room) {
        return condition(
                "have all its callers in " + room,
                method ->
                        method.getAccessesToSelf().stream()
                                .map(call -> call.getOriginOwner())
                                .allMatch(
                                        caller ->
                                                caller.getPackageName().equals(room)
                                                        || caller.equals(method.getOwner())));
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "operations", method -> HTTP_METHODS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethod> areWritingOperations() {
        return DescribedPredicate.describe(
                "writing operations",
                method ->
                        HTTP_METHODS.stream()
                                        .filter(verb -> verb != jakarta.ws.rs.GET.class)
                                        .anyMatch(method::isAnnotatedWith)
                                && !writesNothing(method));
    }

    /** Its own, or that of the create which it hands its work to. */
    private static ArchCondition<JavaMethod> beOneTransaction() {
        return condition(
                "answer from its own transaction",
                method ->
                        method.isAnnotatedWith(Transactional.class)
                                || method.getMethodCallsFromSelf().stream()
                                        .anyMatch(
                                                call ->
                                                        call.getTargetOwner()
                                                                .isEquivalentTo(
                                                                        IdempotentCreates.class)));
    }

    private static ArchCondition<JavaMethod> declareAccess() {
        return condition(
                "declare access", method -> hasAccess(method) || hasAccess(method.getOwner()));
    }

    private static boolean hasAccess(
            com.tngtech.archunit.core.domain.properties.CanBeAnnotated item) {
        return Stream.of(PermissionsAllowed.class, Authenticated.class, PermitAll.class)
                .anyMatch(item::isAnnotatedWith);
    }

    private static DescribedPredicate<JavaMethod> areWritesOfServices() {
        return DescribedPredicate.describe(
                "writes of services",
                method ->
                        method.isAnnotatedWith(Transactional.class)
                                && !method.getOwner().getSimpleName().endsWith("Repository")
                                && !method.getOwner().getSimpleName().endsWith("Resource")
                                && !writesNothing(method));
    }

    private static boolean writesNothing(JavaMethod method) {
        return NOT_WRITING.contains(method.getOwner().getSimpleName() + '.' + method.getName());
    }

    private static ArchCondition<JavaMethod> recordInTheAuditLog() {
        return condition("record in the audit log", method -> records(method, new HashSet<>()));
    }

    /** By itself, or by what it calls. */
    private static boolean records(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(
                                call ->
                                        isAuditLog(call.getTargetOwner())
                                                || call.getTarget().resolveMember().stream()
                                                        .anyMatch(called -> records(called, seen)));
    }

    private static boolean isAuditLog(JavaClass type) {
        return type.isEquivalentTo(AuditLog.class);
    }

    private static ArchCondition<JavaMethod> condition(
            String description, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                method,
                                holds.test(method),
                                method.getFullName() + " does not " + description));
            }
        };
    }
}
