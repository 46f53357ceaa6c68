namespace OpModel.Accounting;

/// <summary>The words for kinds of cost in data.</summary>
internal static class StreamCostText
{
    public static string Of(StreamCostKind kind) => kind switch
    {
        StreamCostKind.Team => "team",
        StreamCostKind.Service => "service",
        StreamCostKind.SharedCost => "shared-cost",
        _ => "outside",
    };
}
