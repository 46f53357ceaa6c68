using OpModel;

namespace HarbourBooks;

/// <summary>Squads in tribes, with chapters and guilds across them (D1.S2).</summary>
[OperatingModel("Harbour Books", Currency = "EUR", Structure = OrganizationStructure.Squads, Vision = Purpose.Vision, Mission = Purpose.Mission)]
public static partial class Company;

[ValueStream("Order a printed book")]
[OwnedBy<Ada>]
[MeasuredBy("orders that arrive when promised", MeasureFamily.CustomerSatisfaction)]
[Step("find", Gives = "a wish", Gets = "three books worth a look")]
[Step("order", Gives = "an order and its price", Gets = "a day of arrival")]
public sealed partial class OrderPrintedBook;

[ValueStream("Read on any device")]
[OwnedBy<Boris>]
[MeasuredBy("books read to the end", MeasureFamily.ProductUsage)]
public sealed partial class ReadOnAnyDevice;
