using OpModel;

namespace HarbourBooks;

/// <summary>One arm exploits what exists, another explores what is new (D1.S4), each with money of its own.</summary>
[OperatingModel("Harbour Books", Currency = "EUR", Structure = OrganizationStructure.Dual, Vision = Purpose.Vision, Mission = Purpose.Mission)]
public static partial class Company;

[ValueStream("Order a printed book")]
[OwnedBy<Jonas>]
[MeasuredBy("orders that arrive when promised", MeasureFamily.CustomerSatisfaction)]
public sealed partial class OrderPrintedBook;

[ValueStream("Listen to a book")]
[OwnedBy<Jonas>]
[MeasuredBy("hours listened by each listener", MeasureFamily.ProductUsage)]
public sealed partial class ListenToBook;

[Budget("Product budget", Amount = "1800000 EUR")]
public sealed partial class ProductBudget;

[Budget("Innovation budget", Amount = "450000 EUR")]
public sealed partial class InnovationBudget;
