namespace OpModel.Chargeback;

/// <summary>What of a bill's line a placement rule looks at: a column, or a tag.</summary>
public sealed record CostColumn
{
    private CostColumn(string name, string? tag) => (Name, TagKey) = (name, tag);

    /// <summary>The identifier of the account, subscription or project that used the resource.</summary>
    public static CostColumn SubAccountId { get; } = Named(nameof(SubAccountId));

    /// <summary>The name of the account, subscription or project that used the resource.</summary>
    public static CostColumn SubAccountName { get; } = Named(nameof(SubAccountName));

    /// <summary>The service that was used.</summary>
    public static CostColumn ServiceName { get; } = Named(nameof(ServiceName));

    /// <summary>The category of the service, such as <c>Compute</c>.</summary>
    public static CostColumn ServiceCategory { get; } = Named(nameof(ServiceCategory));

    /// <summary>Who made the resource or service available, such as <c>AWS</c>.</summary>
    public static CostColumn ProviderName { get; } = Named(nameof(ProviderName));

    /// <summary>What kind of charge it is, such as <c>Usage</c>, <c>Purchase</c>, <c>Tax</c> or <c>Credit</c>.</summary>
    public static CostColumn ChargeCategory { get; } = Named(nameof(ChargeCategory));

    /// <summary>The name of the resource.</summary>
    public static CostColumn ResourceName { get; } = Named(nameof(ResourceName));

    /// <summary>The region in which the resource runs.</summary>
    public static CostColumn RegionId { get; } = Named(nameof(RegionId));

    /// <summary>The name of the column; <c>Tags</c> for a tag.</summary>
    public string Name { get; }

    /// <summary>The key of the tag; nothing for a column.</summary>
    public string? TagKey { get; }

    /// <summary>Any column by its name: one of FOCUS, or one that only your provider's bills have.</summary>
    /// <param name="name">The name in the header, such as <c>x_CostCenter</c>.</param>
    /// <returns>The column.</returns>
    public static CostColumn Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name.Trim(), tag: null);
    }

    /// <summary>A tag.</summary>
    /// <param name="key">The tag's key; case, and spaces around it, make no difference.</param>
    /// <returns>The tag.</returns>
    public static CostColumn Tag(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new(FocusColumns.Tags, key.Trim());
    }

    /// <summary>The name of the column, or <c>tag</c> with the tag's key.</summary>
    /// <returns>The text, as explanations show it.</returns>
    public override string ToString() => TagKey is null ? Name : $"tag {TagKey}";
}
