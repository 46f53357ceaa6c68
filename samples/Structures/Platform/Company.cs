using OpModel;

namespace HarbourBooks;

/// <summary>One platform under all products (D1.S1): product teams build on what the platform team runs.</summary>
[OperatingModel("Harbour Books", Currency = "EUR", Structure = OrganizationStructure.Platform, Vision = Purpose.Vision, Mission = Purpose.Mission)]
public static partial class Company;

[ValueStream("Order a printed book")]
[OwnedBy<Jonas>]
[MeasuredBy("orders that arrive when promised", MeasureFamily.CustomerSatisfaction)]
public sealed partial class OrderPrintedBook;

[ValueStream("Read on any device")]
[OwnedBy<Jonas>]
[MeasuredBy("books read to the end", MeasureFamily.ProductUsage)]
public sealed partial class ReadOnAnyDevice;

[Budget("Product budget", Amount = "2400000 EUR")]
public sealed partial class ProductBudget;
