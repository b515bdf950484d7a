package org.loket.web.rest;

import static org.loket.web.rest.Description.list;
import static org.loket.web.rest.Description.part;

import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.loket.kernel.Money;
import org.loket.kernel.WorkerNumber;

/** The shape of a record and of the schema that describes it, in the same words, so that they can be compared. */
final class Shapes {

    /** What the door makes itself: problems, pages and the two ways to answer an assessment. */
    static final Set<String> OF_THE_DOOR = Set.of(
            "Problem",
            "Violation",
            "Assessments",
            "ApplicationPage",
            "NoticePage",
            "ReadingPage",
            "InspectionPage",
            "QueuePage",
            "SurplusPage",
            "ReceiptDayPage",
            "ShareCodePage",
            "TransferPage",
            "WebhookPage");

    private static final String REST = "org.loket.web.rest.";
    private static final String HOUSE = "org.loket.";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("AssessmentQuestion", REST + "law.AssessmentsResource$Question"),
            Map.entry("Assessment", REST + "law.AssessmentAnswer"),
            Map.entry("Outlook", REST + "law.OutlookAnswer"),
            Map.entry("OutlookOpening", REST + "law.OutlookAnswer$Open"),
            Map.entry("OutlookWay", REST + "law.OutlookAnswer$OneWay"),
            Map.entry("OutlookChange", REST + "law.OutlookAnswer$Changed"),
            Map.entry("ChangeKind", HOUSE + "law.change.Change$Kind"),
            Map.entry("Limit", REST + "law.AssessmentAnswer$Limit"),
            Map.entry("Goal", REST + "law.AssessmentAnswer$Goal"),
            Map.entry("FederalPayment", REST + "law.AssessmentAnswer$Payment"),
            Map.entry("LawContents", REST + "law.LawResource$Contents"),
            Map.entry("LawName", REST + "law.LawResource$Contents$Named"),
            Map.entry("ListInForce", REST + "law.LawResource$ListInForce"),
            Map.entry("ListEntry", REST + "law.LawResource$ListInForce$Line"),
            Map.entry("ValueInForce", REST + "law.LawResource$ValueInForce"),
            Map.entry("RegimeInForce", REST + "law.RegimeInForce"),
            Map.entry("Footing", HOUSE + "law.Footing"),
            Map.entry("ValueGiven", REST + "amendment.AmendingResource$ValueGiven"),
            Map.entry("ListGiven", REST + "amendment.AmendingResource$ListGiven"),
            Map.entry("ListLineGiven", REST + "amendment.AmendingResource$LineGiven"),
            Map.entry("RegimeGiven", REST + "amendment.AmendingResource$RegimeGiven"),
            Map.entry("Amendments", REST + "amendment.AmendmentsResource$Amendments"),
            Map.entry("Amendment", REST + "amendment.AmendmentAnswer"),
            Map.entry("AmendmentSubject", HOUSE + "amendment.Subject"),
            Map.entry("AmendmentState", HOUSE + "amendment.State"),
            Map.entry("AmendedLine", REST + "amendment.AmendmentAnswer$AmendedLine"),
            Map.entry("Effect", REST + "amendment.EffectAnswer"),
            Map.entry("PermitsOn", HOUSE + "register.PermitsOn"),
            Map.entry("ValueChanged", REST + "amendment.EffectAnswer$Changed"),
            Map.entry("EntryMoved", REST + "amendment.EffectAnswer$EntryMoved"),
            Map.entry("FileMoved", REST + "amendment.EffectAnswer$FileMoved"),
            Map.entry("Direction", HOUSE + "trial.Direction"),
            Map.entry("ConditionMoved", REST + "amendment.EffectAnswer$ConditionMoved"),
            Map.entry("Met", HOUSE + "law.Met"),
            Map.entry("Replay", REST + "amendment.ReplayResource$ReplayAnswer"),
            Map.entry("ReplayedOtherwise", REST + "amendment.ReplayResource$ReplayAnswer$Otherwise"),
            Map.entry("Application", REST + "intake.ApplicationAnswer"),
            Map.entry("ApplicationLine", REST + "intake.ApplicationLine"),
            Map.entry("Submission", REST + "intake.SubmissionAnswer"),
            Map.entry("ApplicationForm", HOUSE + "intake.ApplicationForm"),
            Map.entry("ApplicantWorker", HOUSE + "intake.ApplicationForm$Worker"),
            Map.entry("ApplicantEmployer", HOUSE + "intake.ApplicationForm$Employer"),
            Map.entry("ApplicantJob", HOUSE + "intake.ApplicationForm$Job"),
            Map.entry("FactWorker", HOUSE + "law.Facts$Worker"),
            Map.entry("FactEmployer", HOUSE + "law.Facts$Employer"),
            Map.entry("FactJob", HOUSE + "law.Facts$Job"),
            Map.entry("FactVacancy", HOUSE + "law.Facts$Vacancy"),
            Map.entry("FactPublication", HOUSE + "law.Facts$Publication"),
            Map.entry("FactPrevious", HOUSE + "law.Facts$Previous"),
            Map.entry("FactEngagement", HOUSE + "law.Facts$Engagement"),
            Map.entry("FactHistory", HOUSE + "law.Facts$History"),
            Map.entry("FactWork", HOUSE + "law.Facts$Work"),
            Map.entry("Capacity", HOUSE + "law.Facts$Capacity"),
            Map.entry("SeasonalSector", HOUSE + "law.Facts$SeasonalSector"),
            Map.entry("WorkKind", HOUSE + "law.Facts$WorkKind"),
            Map.entry("ApplicationKind", HOUSE + "law.Facts$Kind"),
            Map.entry("QualificationProof", HOUSE + "law.Facts$QualificationProof"),
            Map.entry("Profession", HOUSE + "law.Facts$Profession"),
            Map.entry("Channel", HOUSE + "law.Facts$Channel"),
            Map.entry("FactMediation", HOUSE + "law.Facts$Mediation"),
            Map.entry("FactSurplus", HOUSE + "law.Facts$Surplus"),
            Map.entry("EmploymentService", HOUSE + "law.Facts$EmploymentService"),
            Map.entry("Circle", HOUSE + "law.Facts$Circle"),
            Map.entry("Ring", REST + "file.RingAnswer"),
            Map.entry("RingLook", REST + "file.RingAnswer$Look"),
            Map.entry("RingState", HOUSE + "law.labourmarket.Ring$State"),
            Map.entry("RingKind", HOUSE + "law.labourmarket.Ring$Kind"),
            Map.entry("SurplusesGiven", REST + "labourmarket.SurplusesGiven"),
            Map.entry("SurplusGiven", HOUSE + "labourmarket.SurplusGiven"),
            Map.entry("Surplus", REST + "labourmarket.SurplusAnswer"),
            Map.entry("SurplusesRecorded", REST + "labourmarket.SurplusesResource$Recorded"),
            Map.entry("Confidence", HOUSE + "law.Confidence"),
            Map.entry("Category", HOUSE + "law.category.Category"),
            Map.entry("Applicant", HOUSE + "law.category.Applicant"),
            Map.entry("RenewalRule", HOUSE + "law.category.RenewalRule"),
            Map.entry("Slot", HOUSE + "law.category.Slot"),
            Map.entry("Verdict", HOUSE + "law.category.Verdict"),
            Map.entry("ClockStep", HOUSE + "law.timelimit.ClockStep$Kind"),
            Map.entry("Check", REST + "check.ChecksResource$Check"),
            Map.entry("CheckWorker", REST + "check.ChecksResource$Check$Worker"),
            Map.entry("Checked", REST + "check.Checked"),
            Map.entry("CheckedReason", REST + "check.Checked$Reason"),
            Map.entry("ShareCodeGiven", REST + "share.ShareCodesResource$CodeGiven"),
            Map.entry("ShareCodeMade", REST + "share.ShareCodesResource$CodeMade"),
            Map.entry("ShareCode", HOUSE + "share.ShareCodeRecord"),
            Map.entry("SharePurpose", HOUSE + "share.SharePurpose"),
            Map.entry("ShareState", HOUSE + "share.ShareState"),
            Map.entry("ReceiptDay", REST + "receipt.ReceiptsResource$DayAnswer"),
            Map.entry("PermitStatement", REST + "permit.PermitsResource$StatementAnswer"),
            Map.entry("RevocationList", REST + "receipt.RevocationsResource$RevocationList"),
            Map.entry("SealKeys", REST + "receipt.SealKeysResource$Keys"),
            Map.entry("SealKey", REST + "receipt.SealKeysResource$KeyAnswer"),
            Map.entry("CheckedRow", REST + "check.ListAnswers$CheckedRow"),
            Map.entry("Inspection", HOUSE + "inspection.Inspection"),
            Map.entry("InspectionPurpose", HOUSE + "inspection.InspectionPurpose"),
            Map.entry("ShownDocument", HOUSE + "check.ShownDocument"),
            Map.entry("CheckVerdict", HOUSE + "check.CheckAnswer$Verdict"),
            Map.entry("Notice", REST + "notice.NoticeAnswer"),
            Map.entry("ChoicesGiven", REST + "delivery.ChoicesResource$ChoicesGiven"),
            Map.entry("Unwanted", REST + "delivery.ChoicesResource$Unwanted"),
            Map.entry("Choices", REST + "delivery.ChoicesAnswer"),
            Map.entry("NoticeKind", REST + "delivery.ChoicesAnswer$Kind"),
            Map.entry("CodeGiven", REST + "delivery.ChoicesResource$CodeGiven"),
            Map.entry("CodeMailed", REST + "delivery.ChoicesResource$CodeMailed"),
            Map.entry("WebhookGiven", REST + "delivery.WebhooksResource$WebhookGiven"),
            Map.entry("Webhook", REST + "delivery.WebhookAnswer"),
            Map.entry("WebhookTrial", REST + "delivery.WebhooksResource$Trial"),
            Map.entry("Dossier", REST + "dossier.DossierAnswer"),
            Map.entry("DossierApplication", REST + "dossier.DossierAnswer$ApplicationOfWorker"),
            Map.entry("Reading", REST + "dossier.ReadingAnswer"),
            Map.entry("Inspected", REST + "inspection.InspectionsResource$Inspected"),
            Map.entry("Part", HOUSE + "journal.FileRead$Part"),
            Map.entry("Purpose", HOUSE + "journal.FileRead$Purpose"),
            Map.entry("QueueLine", REST + "casework.QueueLine"),
            Map.entry("Queue", HOUSE + "worklist.Queue"),
            Map.entry("Case", REST + "casework.CaseAnswer"),
            Map.entry("CaseState", REST + "casework.CaseState"),
            Map.entry("Proposal", REST + "casework.ProposalAnswer"),
            Map.entry("ProposalGiven", HOUSE + "casework.Proposal"),
            Map.entry("ExtensionGiven", REST + "casework.CaseResource$Extension"),
            Map.entry("ProposalReturned", REST + "casework.CaseResource$Return"),
            Map.entry("Circumstances", HOUSE + "law.Circumstances"),
            Map.entry("FactsGiven", REST + "casework.FactsGiven"),
            Map.entry("DecisionGiven", REST + "casework.CaseResource$Decision"),
            Map.entry("InformationQuestion", REST + "casework.InformationRequestsResource$Question"),
            Map.entry("InformationAnswer", REST + "casework.InformationRequestsResource$Given"),
            Map.entry("Stage", HOUSE + "casework.Stage"),
            Map.entry("Outcome", HOUSE + "casework.Outcome"),
            Map.entry("InformationRequest", REST + "file.RequestAnswer"),
            Map.entry("Document", REST + "file.DocumentAnswer"),
            Map.entry("Clock", REST + "file.ClockAnswer"),
            Map.entry("ClockEvent", REST + "file.ClockAnswer$Event"),
            Map.entry("Finding", REST + "file.FindingAnswer"),
            Map.entry("Citation", REST + "file.CitationAnswer"),
            Map.entry("Examination", REST + "file.ExaminationAnswer"),
            Map.entry("Decision", REST + "file.DecisionAnswer"),
            Map.entry("Ground", REST + "file.GroundAnswer"),
            Map.entry("Permit", REST + "file.PermitAnswer"),
            Map.entry("PermitState", HOUSE + "register.PermitState"),
            Map.entry("PermitEnding", HOUSE + "register.Ending"),
            Map.entry("RenewalTiming", HOUSE + "law.timelimit.RenewalWindow$Timing"),
            Map.entry("ReusedPaper", REST + "permit.RenewalAnswer$Reused"),
            Map.entry("PermitRenewal", REST + "permit.RenewalAnswer"),
            Map.entry("ResidenceEnd", HOUSE + "residence.ResidenceEndGiven"),
            Map.entry("WithdrawalState", HOUSE + "withdrawal.WithdrawalState"),
            Map.entry("WithdrawalOutcome", HOUSE + "withdrawal.WithdrawalProposal$Outcome"),
            Map.entry("GroundOfLaw", HOUSE + "law.refusal.Ground"),
            Map.entry("WithdrawalGiven", HOUSE + "withdrawal.WithdrawalGiven"),
            Map.entry("HearingAnswer", REST + "permit.WithdrawalResource$Said"),
            Map.entry("WithdrawalProposal", HOUSE + "withdrawal.WithdrawalProposal"),
            Map.entry("Withdrawal", REST + "permit.WithdrawalAnswer"),
            Map.entry("PermitSelection", HOUSE + "reexamination.Selection"),
            Map.entry("ReexaminationGiven", HOUSE + "reexamination.ReexaminationGiven"),
            Map.entry("ReexaminationPreview", REST + "reexamination.ReexaminationsResource$Preview"),
            Map.entry("Reexamination", REST + "reexamination.ReexaminationsResource$Reexamination"),
            Map.entry("ReexaminationResult", HOUSE + "reexamination.ReexaminedPermit$Result"),
            Map.entry("ReexaminedPermit", HOUSE + "reexamination.ReexaminedPermit"),
            Map.entry("ReexaminationResults", REST + "reexamination.ReexaminationsResource$Results"),
            Map.entry("Contested", HOUSE + "law.appeal.Contested"),
            Map.entry("Appellant", HOUSE + "law.appeal.Remedy$Appellant"),
            Map.entry("AppealState", HOUSE + "appeal.AppealState"),
            Map.entry("AppealOutcome", HOUSE + "appeal.AppealProposal$Outcome"),
            Map.entry("AppealGiven", HOUSE + "appeal.AppealGiven"),
            Map.entry("AppealProposal", HOUSE + "appeal.AppealProposal"),
            Map.entry("Appeal", REST + "appeal.AppealAnswer"),
            Map.entry("OpenToAppeal", REST + "appeal.AppealsResource$Open"),
            Map.entry("AppealsFound", REST + "appeal.AppealsResource$Found"),
            Map.entry("SearchRegime", HOUSE + "law.SearchRegime"),
            Map.entry("SearchWindow", REST + "file.WindowAnswer"),
            Map.entry("EmploymentStart", REST + "permit.PermitsResource$Start"),
            Map.entry("EmploymentEnd", HOUSE + "employment.EndGiven"),
            Map.entry("EmploymentObjection", REST + "permit.PermitsResource$Objection"),
            Map.entry("EmploymentSaid", REST + "permit.EmploymentAnswer$Said"),
            Map.entry("EmploymentState", HOUSE + "employment.EmploymentState"),
            Map.entry("Finality", HOUSE + "employment.Finality"),
            Map.entry("Employment", REST + "permit.EmploymentAnswer"),
            Map.entry("Transfer", REST + "transfer.TransferAnswer"),
            Map.entry("TransferRules", REST + "transfer.TransferAnswer$Rules"),
            Map.entry("TransferReused", REST + "file.TakeoverAnswer$Reused"),
            Map.entry("TransferState", HOUSE + "transfer.TransferState"),
            Map.entry("ChangeRegime", HOUSE + "law.ChangeRegime"),
            Map.entry("Takeover", REST + "file.TakeoverAnswer"),
            Map.entry("OfferHolder", HOUSE + "transfer.OfferGiven$Holder"),
            Map.entry("Offer", HOUSE + "transfer.OfferGiven"),
            Map.entry("OpeningGround", HOUSE + "collective.OpeningGround"),
            Map.entry("MassOpeningGiven", HOUSE + "collective.OpeningGiven"),
            Map.entry("MassOpeningPreview", REST + "collective.MassOpeningsResource$Preview"),
            Map.entry("MassOpening", REST + "collective.MassOpeningsResource$Opening"),
            Map.entry("DeclarationOutcome", HOUSE + "employment.DeclarationAnswer$Outcome"),
            Map.entry("DeclarationsTaken", REST + "permit.DeclarationsResource$Taken"),
            Map.entry("DeclarationTaken", REST + "permit.DeclarationsResource$Line"),
            Map.entry("DisputedEnds", REST + "permit.PermitsResource$Disputes"),
            Map.entry("Happened", REST + "file.HappenedAnswer"));

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(OffsetDateTime.class, "string date-time"),
            Map.entry(Period.class, "string duration"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(WorkerNumber.class, "string uuid"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Long.class, "integer int64"),
            Map.entry(long.class, "integer int64"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Money.class, "number"),
            Map.entry(JsonValue.class, "string, number, boolean"));

    private final Description description;
    private final Map<Class<?>, String> names = new HashMap<>();

    Shapes(Description description) {
        this.description = description;
        TYPES.keySet().forEach(name -> names.put(typeOf(name), name));
    }

    /** What the record or the choices of that name are in the code. */
    Map<String, String> written(String name) {
        Class<?> type = typeOf(name);
        Map<String, String> shape = new TreeMap<>();
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(choice -> shape.put(((Enum<?>) choice).name(), "choice"));
        } else {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> shape.put(component.getName(), written(component.getGenericType())));
        }
        return shape;
    }

    /** What the description says of them. */
    Map<String, String> described(String name) {
        Map<String, Object> schema = part(description.schemas(), name);
        Map<String, String> shape = new TreeMap<>();
        if (schema.containsKey("enum")) {
            list(schema.get("enum")).forEach(choice -> shape.put(choice.toString(), "choice"));
        } else {
            part(schema, "properties").forEach((property, node) -> shape.put(property, described(part(node))));
        }
        return shape;
    }

    private static Class<?> typeOf(String name) {
        try {
            return Class.forName(TYPES.getOrDefault(name, "no type is known for " + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private String written(Type declared) {
        if (declared instanceof ParameterizedType list) {
            return "list of " + written(list.getActualTypeArguments()[0]);
        }
        Class<?> type = (Class<?>) declared;
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        return names.getOrDefault(type, type.isRecord() ? "string" : type.getName());
    }

    private String described(Map<String, Object> node) {
        if (node.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        for (String choice : List.of("oneOf", "allOf")) {
            if (node.containsKey(choice)) {
                return described(part(list(node.get(choice)).get(0)));
            }
        }
        List<String> types = node.get("type") instanceof List
                ? list(node.get("type")).stream()
                        .map(Object::toString)
                        .filter(type -> !type.equals("null"))
                        .toList()
                : List.of((String) node.get("type"));
        if (types.equals(List.of("array"))) {
            return "list of " + described(part(node, "items"));
        }
        return String.join(", ", types) + (node.containsKey("format") ? " " + node.get("format") : "");
    }
}
