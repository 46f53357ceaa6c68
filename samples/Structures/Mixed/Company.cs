using OpModel;

namespace HarbourBooks;

/// <summary>All four structures at once: a platform under squads and a product team, along value streams, with an arm that explores.</summary>
[OperatingModel(
    "Harbour Books",
    Currency = "EUR",
    Structure = OrganizationStructure.Platform | OrganizationStructure.Squads | OrganizationStructure.ValueStreams | OrganizationStructure.Dual,
    Vision = Purpose.Vision,
    Mission = Purpose.Mission)]
public static partial class Company;

[ValueStream("Order a printed book")]
[OwnedBy<Jonas>]
[MeasuredBy("orders that arrive when promised", MeasureFamily.CustomerSatisfaction)]
[Step("find", Gives = "a wish", Gets = "three books worth a look")]
[Step("order", Gives = "an order and its price", Gets = "a day of arrival")]
public sealed partial class OrderPrintedBook;

[ValueStream("Listen to a book")]
[OwnedBy<Jonas>]
[MeasuredBy("hours listened by each listener", MeasureFamily.ProductUsage)]
public sealed partial class ListenToBook;

[Budget("Internal product budget", Amount = "600000 EUR")]
public sealed partial class InternalProductBudget;
