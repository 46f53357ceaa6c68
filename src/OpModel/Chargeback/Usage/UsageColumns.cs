namespace OpModel.Chargeback;

/// <summary>The columns of a file of usage, and what is said where a cell of them is wrong.</summary>
internal static class UsageColumns
{
    public const string Date = "date";
    public const string Consumer = "consumer";
    public const string Service = "service";
    public const string Quantity = "quantity";
    public const string Correction = "correction";

    public const string NoConsumer = "there is no consumer; name the team or value stream that used the service.";
    public const string NoService = "there is no service; name the service that was used.";
    public const string NoQuantity = "there is no quantity; write 0 where nothing was used.";

    /// <summary>The columns by their places: date, consumer, service, quantity, correction.</summary>
    public static FixedForm Form { get; } = new([Date, Consumer, Service, Quantity], [Correction]);

    public static string DescribeNegative(string quantity) =>
        $"the quantity {quantity} is below zero; mark the record as a correction ({Correction}: yes) if it takes back what was charged before.";
}
