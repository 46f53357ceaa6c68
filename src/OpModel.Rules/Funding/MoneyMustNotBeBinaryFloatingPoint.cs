namespace OpModel.Checking;

/// <summary>Money, a price or a share must not come from a binary floating-point number.</summary>
/// <remarks>It is about how C# is written, so it is checked where C# is read and not on the graph.</remarks>
internal static class MoneyMustNotBeBinaryFloatingPoint
{
    public const string Id = "OPM5009";

    public static RuleDescriptor Descriptor { get; } = new(
        Id, "Money, a price or a share must not come from a float or a double", RuleSeverity.Warning, "")
    {
        IsAboutCode = true,
    };
}
