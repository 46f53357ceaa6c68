using OpModel;

namespace TernTravel;

[ValueStream("Plan and book a trip")]
[OwnedBy<Bruno>]
[MeasuredBy("trips booked by visitors who came for ideas", MeasureFamily.Revenue)]
[Step("be inspired", Gives = "a minute of attention", Gets = "a place worth the journey", Touchpoint = "app", Stage = FunnelStage.Awareness)]
[Step("compare", Gives = "dates and wishes", Gets = "three trips that fit", Touchpoint = "web site", Stage = FunnelStage.Consideration)]
[Step("book", Gives = "the price of the trip", Gets = "a trip that is certain", Touchpoint = "checkout", Stage = FunnelStage.Conversion)]
public sealed partial class PlanAndBook;

[ValueStream("Travel with ease")]
[OwnedBy<Dalia>]
[MeasuredBy("trips without a call for help", MeasureFamily.CustomerSatisfaction)]
[Step("prepare", Gives = "passports and preferences", Gets = "papers, seats and a plan", Touchpoint = "app", Stage = FunnelStage.Conversion)]
[Step("be on the way", Gives = "a look at the app", Gets = "the next step, in time", Touchpoint = "app", Stage = FunnelStage.Loyalty)]
[Step("get help", Gives = "what went wrong", Gets = "a way on within the hour", Touchpoint = "chat", Stage = FunnelStage.Loyalty)]
public sealed partial class TravelWithEase;

[ValueStream("Host guests")]
[OwnedBy<Erik>]
[MeasuredBy("nights hosted by each host", MeasureFamily.ProductUsage)]
[Step("list a place", Gives = "photographs and prices", Gets = "a page that travellers find", Touchpoint = "host portal", Stage = FunnelStage.Awareness)]
[Step("welcome guests", Gives = "an open door", Gets = "guests who know the way", Touchpoint = "host app", Stage = FunnelStage.Conversion)]
[Step("get paid", Gives = "a share of the price", Gets = "the rest, on the next day", Touchpoint = "host portal", Stage = FunnelStage.Loyalty)]
public sealed partial class HostGuests;
