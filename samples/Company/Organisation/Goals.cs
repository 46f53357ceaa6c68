using OpModel;

namespace TernTravel;

// The cascade: the company's objective, those of departments, those of teams.
[Objective("Travellers and hosts come back")]
[OwnedBy<Leadership>]
[KeyResult("travellers who book again within a year from 31 % to 40 %", Counts = ResultBasis.Value, Measure = "customer-retention", Start = "31 %", Target = "40 %")]
public sealed partial class ComeBack;

[Strategy(
    "From booking site to companion",
    Diagnosis = "large sites win on price; travellers leave us when the trip begins, which is when they need somebody",
    FocusAreas = ["be there on the way", "hosts who earn more with us than elsewhere"],
    Actions = ["put help into the app", "pay hosts on the next day"])]
[Serves<ComeBack>]
public sealed partial class Companion;

[Tactic("Ask after the first night how it is going")]
[Serves<Companion>]
public sealed partial class AskAfterFirstNight;

[Objective("People in commerce know the traveller")]
[OwnedBy<Commerce>]
[Serves<ComeBack>]
[KeyResult("travellers who say that they were understood from 55 % to 70 %", Counts = ResultBasis.Value, Measure = "travellers who say that they were understood", Start = "55 %", Target = "70 %")]
public sealed partial class CommerceKnowsTheTraveller;

[Objective("What is built keeps working")]
[OwnedBy<Technology>]
[Serves<ComeBack>]
[KeyResult("bookings lost to failures from 900 to 100 a month", Counts = ResultBasis.Value, Measure = "bookings lost to failures", Start = "900", Target = "100")]
public sealed partial class KeepsWorking;

[Objective("Trips run as they were promised")]
[OwnedBy<Operations>]
[Serves<ComeBack>]
[KeyResult("trips without a call for help from 82 % to 90 %", Counts = ResultBasis.Value, Measure = "trips without a call for help", Start = "82 %", Target = "90 %")]
public sealed partial class TripsRunAsPromised;

[Objective("Ideas become trips")]
[OwnedBy<Inspire>]
[Serves<CommerceKnowsTheTraveller>]
[KeyResult("visitors who save a trip from 12 % to 20 %", Counts = ResultBasis.Value, Measure = "visitors who save a trip", Start = "12 %", Target = "20 %")]
public sealed partial class IdeasBecomeTrips;

[Objective("Booking takes no thought")]
[OwnedBy<Booking>]
[Serves<CommerceKnowsTheTraveller>]
[KeyResult("bookings begun that are paid for from 61 % to 72 %", Counts = ResultBasis.Value, Measure = "bookings begun that are paid for", Start = "61 %", Target = "72 %")]
public sealed partial class BookingTakesNoThought;

[Objective("Nobody is lost on the way")]
[OwnedBy<TripCompanion>]
[Serves<TripsRunAsPromised>]
[KeyResult("travellers who use the companion each day of a trip from 35 % to 55 %", Counts = ResultBasis.Value, Measure = "travellers who use the companion each day of a trip", Start = "35 %", Target = "55 %")]
public sealed partial class NobodyIsLost;

[Objective("Help comes within the hour")]
[OwnedBy<Care>]
[Serves<TripsRunAsPromised>]
[KeyResult("calls for help that end well within the hour from 58 % to 80 %", Counts = ResultBasis.Value, Measure = "calls for help that end well within the hour", Start = "58 %", Target = "80 %")]
public sealed partial class HelpWithinTheHour;

[Objective("Hosts earn more with us")]
[OwnedBy<HostPortal>]
[Serves<ComeBack>]
[KeyResult("nights hosted by each host from 7 to 9 a month", Counts = ResultBasis.Value, Measure = "nights hosted by each host", Start = "7", Target = "9")]
public sealed partial class HostsEarnMore;

[Objective("Hosts bring hosts")]
[OwnedBy<HostGrowth>]
[Serves<ComeBack>]
[KeyResult("new hosts who came by another host from 14 % to 25 %", Counts = ResultBasis.Value, Measure = "new hosts who came by another host", Start = "14 %", Target = "25 %")]
public sealed partial class HostsBringHosts;

[Objective("Paying always works")]
[OwnedBy<Payments>]
[Serves<KeepsWorking>]
[KeyResult("payments that succeed at the first try from 93 % to 98 %", Counts = ResultBasis.Value, Measure = "payments that succeed at the first try", Start = "93 %", Target = "98 %")]
public sealed partial class PayingAlwaysWorks;

[Objective("Signing in is not noticed")]
[OwnedBy<Identity>]
[Serves<KeepsWorking>]
[KeyResult("travellers who need help to sign in from 4.0 % to 1.5 %", Counts = ResultBasis.Value, Measure = "travellers who need help to sign in", Start = "4.0 %", Target = "1.5 %")]
public sealed partial class SigningInIsNotNoticed;

[Objective("Messages reach travellers in time")]
[OwnedBy<Notifications>]
[Serves<TripsRunAsPromised>]
[KeyResult("gate changes that travellers learn from us first from 40 % to 75 %", Counts = ResultBasis.Value, Measure = "gate changes that travellers learn from us first", Start = "40 %", Target = "75 %")]
public sealed partial class MessagesInTime;

[Objective("Every team knows its traveller by morning")]
[OwnedBy<DataPlatform>]
[Serves<KeepsWorking>]
[KeyResult("decisions of teams taken with figures of the day before from 30 % to 70 %", Counts = ResultBasis.Value, Measure = "decisions of teams taken with figures of the day before", Start = "30 %", Target = "70 %")]
public sealed partial class KnowsByMorning;

[Objective("Teams wait for nobody")]
[OwnedBy<CloudPlatform>]
[Serves<KeepsWorking>]
[KeyResult("weeks from an idea to its first traveller from 9 to 4", Counts = ResultBasis.Value, Measure = "weeks from an idea to its first traveller", Start = "9", Target = "4")]
public sealed partial class WaitForNobody;

[Objective("We are open whenever somebody travels")]
[OwnedBy<Datacentre>]
[Serves<KeepsWorking>]
[KeyResult("bookings lost to outages from 1,200 to 100 a month", Counts = ResultBasis.Value, Measure = "bookings lost to outages", Start = "1200", Target = "100")]
public sealed partial class AlwaysOpen;

[Objective("Teams become better by themselves")]
[OwnedBy<DeliveryCoaching>]
[Serves<TripsRunAsPromised>]
[KeyResult("teams whose travellers notice an improvement each month from 4 to 10", Counts = ResultBasis.Value, Measure = "teams whose travellers notice an improvement each month", Start = "4", Target = "10")]
public sealed partial class BetterByThemselves;

[Objective("Travellers find their way in every product")]
[OwnedBy<DesignSystem>]
[Serves<CommerceKnowsTheTraveller>]
[KeyResult("tasks that new travellers finish without help from 64 % to 80 %", Counts = ResultBasis.Value, Measure = "tasks that new travellers finish without help", Start = "64 %", Target = "80 %")]
public sealed partial class FindTheirWay;

/// <summary>Measures of several families, read together; each pitfall of being driven by products is watched by one.</summary>
[Scorecard("Company scorecard")]
[MeasuredBy("net promoter score", MeasureFamily.CustomerSatisfaction, Watches = Pitfall.CustomerNeglect)]
[MeasuredBy("share of the market for short trips", MeasureFamily.Revenue, Watches = Pitfall.MarketIndifference)]
[MeasuredBy("cost to serve a trip", MeasureFamily.OperationalEfficiency, Watches = Pitfall.HighCost)]
[MeasuredBy("revenue of products younger than two years", MeasureFamily.Innovation, Watches = Pitfall.Complacency)]
[MeasuredBy("revenue of the largest product, as a share", MeasureFamily.Revenue, Watches = Pitfall.NoDiversification)]
public sealed partial class CompanyScorecard;
